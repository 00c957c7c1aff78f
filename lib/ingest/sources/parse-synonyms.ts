import type { Fold } from '@/lib/text/fold';
import { type IngestProblem, quote } from './ingest-problem';
import { splitLines } from './source-line';

/**
 * Reads groups of words that mean the same, one a line, parted by `=` or spaces; `#` starts a
 * comment. A group that shares a word with an earlier one is joined to it.
 *
 * @returns groups of at least two folded words, and lines of fewer as warnings
 */
export function parseSynonyms(
  file: string,
  text: string,
  fold: Fold,
): { groups: string[][]; problems: IngestProblem[] } {
  let groups: Set<string>[] = [];
  const problems: IngestProblem[] = [];
  for (const { number: line, text: raw } of splitLines(text)) {
    const content = raw.replace(/^\ufeff/, '').replace(/#.*$/u, '');
    const words = content.split(/[\s=＝]+/u).map((word) => fold(word).text);
    const group = new Set(words.filter((word) => word !== ''));
    if (group.size === 0) continue;
    if (group.size === 1) {
      problems.push({
        file,
        line,
        severity: 'warning',
        expected: '一行至少两个不同的写法，用“=”或空格分开，例如“市总工会 = 洛阳市总工会”',
        found: quote(content),
        remedy: '这一行已略去；请补上另一个写法',
      });
      continue;
    }
    const related = groups.filter((other) => [...group].some((word) => other.has(word)));
    const joined = new Set([...related.flatMap((other) => [...other]), ...group]);
    groups = [...groups.filter((other) => !related.includes(other)), joined];
  }
  return { groups: groups.map((group) => [...group]), problems };
}
