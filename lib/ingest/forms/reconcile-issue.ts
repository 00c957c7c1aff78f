import type { Issue } from '@/lib/domain/issue';
import type { SourcedItem } from '@/lib/domain/item';
import { itemId } from '@/lib/domain/item-id';
import type { Section, SectionPlace } from '@/lib/domain/section';
import type { HeadingPath } from '@/lib/ingest/sources/heading-name';
import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import { checkDuplicates } from './check-duplicates';
import { checkOrder } from './check-order';
import type { ContentsEntry } from './contents-entry';
import { findDate } from './find-date';
import type { Body } from './parse-body';
import type { Contents } from './parse-contents';
import { sameWording } from './title-key';

/**
 * Brings contents page and body together: section, order and page are the contents page's, title
 * and text the body's. Items come in contents order; where problems hold an error, some are missing.
 */
export function reconcileIssue(
  file: string,
  issue: Issue,
  { entries, sections, unknown }: Pick<Contents, 'entries' | 'sections' | 'unknown'>,
  body: Body,
): { items: SourcedItem[]; problems: IngestProblem[] } {
  const duplicates = checkDuplicates(file, entries);
  const duplicateLines = new Set(duplicates.map(({ line }) => line));
  const problems = [...duplicates, ...checkOrder(file, entries, body, unknown)];
  const itemOfEntry = new Map(body.items.map((item) => [item.entry, item]));
  let earliest = 0;

  const items = entries.flatMap((entry, index): SourcedItem[] => {
    const found = itemOfEntry.get(index);
    if (!found) {
      // A title announced twice and printed once is one fault, reported above.
      if (!duplicateLines.has(entry.line)) problems.push(withoutBody(file, entry));
      return [];
    }
    if (found.body === '') {
      problems.push(withoutText(file, found));
      return [];
    }
    if (found.line < earliest) problems.push(outOfOrder(file, found));
    earliest = Math.max(earliest, found.line);
    const { date, doubt } = findDate(found.body, issue.date);
    if (doubt) problems.push(doubtfulDate(file, found.line, doubt));
    const differs = !sameWording(entry.title, found.title);
    if (differs) problems.push(differentTitle(file, found.line, entry, found.title));
    const ordinal = index + 1;
    return [
      {
        id: itemId(issue.id, ordinal),
        issue,
        ordinal,
        section: resolve(entry, sections),
        title: found.title,
        titleOrigin: 'given',
        ...(differs ? { tocTitle: entry.title } : {}),
        date,
        page: entry.page,
        fields: [],
        blocks: found.body.split('\n').map((text) => ({ kind: 'paragraph', text })),
        lines: { file, first: found.line, last: found.lastLine },
      },
    ];
  });
  return { items, problems };
}

/** The headings of the contents page as the sections they name, with their addresses. */
function resolve(path: HeadingPath, sections: readonly Section[]): SectionPlace | null {
  const section = sections.find(({ name }) => name === path.section);
  if (!section) return null;
  const child = section.subsections.find(({ name }) => name === path.subsection);
  return {
    name: section.name,
    slug: section.slug,
    subsection: child ? { name: child.name, slug: child.slug } : null,
  };
}

type Found = Body['items'][number];

function withoutBody(file: string, entry: ContentsEntry): IngestProblem {
  return {
    file,
    line: entry.line,
    severity: 'error',
    expected: `正文里有目录条目${quote(entry.title)}`,
    found: '正文里没有这个标题',
    remedy: '补上这一条的正文，或者删去目录里的这一行；标题不同的，改成一致',
  };
}

function withoutText(file: string, { line, title }: Found): IngestProblem {
  return {
    file,
    line,
    severity: 'error',
    expected: `标题${quote(title)}后面有正文`,
    found: '只有标题，没有正文',
    remedy: '在标题后空一格或另起一行写上正文，或者删去这一条',
  };
}

function outOfOrder(file: string, { line, title }: Found): IngestProblem {
  return {
    file,
    line,
    severity: 'warning',
    expected: '正文与目录顺序一致',
    found: `${quote(title)}的位置与目录不同`,
    remedy: '已按目录的顺序发布；如果目录排错了，请改正目录',
  };
}

function doubtfulDate(file: string, line: number, doubt: string): IngestProblem {
  return {
    file,
    line,
    severity: 'warning',
    expected: '正文以日期开头，例如“5月12日，”',
    found: doubt,
    remedy: '请核对日期；不对的话，改正正文开头的日期',
  };
}

function differentTitle(
  file: string,
  line: number,
  entry: ContentsEntry,
  title: string,
): IngestProblem {
  return {
    file,
    line,
    severity: 'warning',
    expected: `与目录第${entry.line}行一致的标题${quote(entry.title)}`,
    found: quote(title),
    remedy: '已采用正文的标题，目录的写法也能搜到；如果正文有误，请改正这一行',
  };
}
