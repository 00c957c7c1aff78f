import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { isHanWord } from '@/lib/text/han';

/** A county or district with the ways in which texts write it. */
export interface County {
  /** As the site shows it. */
  readonly name: string;
  /** `name` first, then the other ways. */
  readonly forms: readonly string[];
}

const EXPECTED = '“县区名 其他写法”，都是两个以上汉字，以空格分开';

/**
 * Reads lines of `县区名 其他写法…`; `#` starts a comment. Words that cannot be used, and words that
 * an earlier county has taken, are left out and reported as warnings.
 */
export function parseCounties(
  file: string,
  text: string,
): { counties: County[]; problems: IngestProblem[] } {
  const counties: County[] = [];
  const problems: IngestProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const { number: line, text: raw } of splitLines(text)) {
    const content = raw.replace(/^\ufeff/, '').replace(/#.*$/u, '');
    const words = [...new Set(content.trim().split(/\s+/))].filter((word) => word !== '');
    const warn = (expected: string, found: string, remedy: string) =>
      problems.push({ file, line, severity: 'warning', expected, found, remedy });
    const unusable = words.filter((word) => !isHanWord(word));
    if (unusable.length > 0) {
      warn(EXPECTED, quote(content), `这一行已略去；请改写${quote(unusable.join(' '))}`);
      continue;
    }
    const forms = words.filter((word) => {
      const earlier = lineOf.get(word);
      if (earlier === undefined) return true;
      const remedy = `已算作第${earlier}行的县区；请从其中一行删去`;
      warn('每种写法只属于一个县区', quote(word), remedy);
      return false;
    });
    const [name] = forms;
    if (name === undefined || name !== words[0]) continue;
    for (const form of forms) lineOf.set(form, line);
    counties.push({ name, forms });
  }
  return { counties, problems };
}
