import type { Section } from '@/lib/domain/section';
import { isNamed } from '@/lib/ingest/sources/heading-name';
import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import { splitLines } from '@/lib/ingest/sources/source-line';

type OpenSection = Section & { readonly subsections: Section[] };

/**
 * Reads the catalogue of headings: `名称 slug` a line, subsections indented below their section,
 * `旧名 = 名称 slug` where it had other names before, `#` starts a comment. Faulty lines are left
 * out and reported.
 */
export function parseSections(
  file: string,
  text: string,
): { sections: Section[]; problems: IngestProblem[] } {
  const sections: OpenSection[] = [];
  const problems: IngestProblem[] = [];
  const lineOfSlug = new Map<string, number>();

  for (const { number, text: raw } of splitLines(text)) {
    const content = raw.replace(/#.*$/u, '').trimEnd();
    if (content.trim() === '') continue;
    const report = (expected: string, remedy: string) => {
      problems.push({
        file,
        line: number,
        severity: 'error',
        expected,
        found: quote(content),
        remedy,
      });
    };

    const [, name = '', slug = ''] =
      /^\s*(\S.*?)\s+([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(content) ?? [];
    if (slug === '') {
      report('“栏目名 拼音”', '在栏目名后空一格写上小写拼音，例如“特别关注 tebieguanzhu”');
      continue;
    }
    const sameSlug = lineOfSlug.get(slug);
    if (sameSlug !== undefined) {
      report('不重复的拼音', `“${slug}”在第${sameSlug}行已经用过，请换一个写法`);
      continue;
    }
    const parent = sections.at(-1);
    const isSubsection = /^\s/.test(content);
    if (isSubsection && !parent) {
      report('先有栏目，后有子栏目', '去掉行首的空格，或者先写它所属的栏目');
      continue;
    }
    const siblings: Section[] = isSubsection && parent ? parent.subsections : sections;
    const names = name.split(/[=＝]/u).map((one) => one.replace(/\s+/g, ''));
    if (names.includes('')) {
      report('“旧名 = 新名 拼音”', '在“=”两边都写上栏目名；没有改过名的，删去“=”');
      continue;
    }
    if (siblings.some((sibling) => names.some((one) => isNamed(sibling, one)))) {
      report('不重复的栏目名', '删去重复的一行');
      continue;
    }
    lineOfSlug.set(slug, number);
    siblings.push({
      name: names.at(-1) ?? '',
      slug,
      ...(names.length > 1 ? { formerNames: names.slice(0, -1) } : {}),
      subsections: [],
    });
  }

  if (sections.length === 0 && problems.length === 0) {
    const remedy = '每行写一个栏目，例如“特别关注 tebieguanzhu”';
    problems.push({
      file,
      line: null,
      severity: 'error',
      expected: '栏目表',
      found: '没有栏目',
      remedy,
    });
  }
  return { sections, problems };
}
