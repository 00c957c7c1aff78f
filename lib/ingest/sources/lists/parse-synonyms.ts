import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import { splitLines } from '@/lib/ingest/sources/source-line';
import type { Fold } from '@/lib/text/fold';

/** What a list of synonyms says; all words folded. */
export interface SynonymList {
  /** Words that mean the same: each finds the others. A word stands in one group at most. */
  readonly groups: readonly (readonly string[])[];
  /** Words that find others which do not find them. */
  readonly directed: readonly DirectedWords[];
  /** Words that do not find others, but have these near to them. */
  readonly near: readonly DirectedWords[];
  /** Words that are not to find each other, whatever else says so; one alone: to find nothing. */
  readonly struck: readonly (readonly string[])[];
}

export interface DirectedWords {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * Reads a list of synonyms, a line each, words parted by `=` or spaces; `#` starts a comment.
 * `甲 = 乙` is a group, and one that shares a word with an earlier one is joined to it. `甲 → 乙`
 * goes one way. `甲 ～ 乙` says that 乙 is near to 甲 and not the same: 新能源 is more than 光伏.
 * `- 甲 乙` strikes out.
 *
 * @returns what it says, and lines that say nothing as warnings
 */
export function parseSynonyms(
  file: string,
  text: string,
  fold: Fold,
): SynonymList & { problems: IngestProblem[] } {
  let groups: Set<string>[] = [];
  const directed: DirectedWords[] = [];
  const near: DirectedWords[] = [];
  const struck: string[][] = [];
  const problems: IngestProblem[] = [];
  const wordsOf = (part: string): string[] => [
    ...new Set(
      part
        .split(/[\s=＝]+/u)
        .map((word) => fold(word).text)
        .filter((word) => word !== ''),
    ),
  ];
  for (const { number: line, text: raw } of splitLines(text)) {
    const content = raw.replace(/^\ufeff/, '').replace(/#.*$/u, '');
    const [left = '', ...right] = content.split(/→|->|[～~]/u);
    const isNear = /[～~]/u.test(content);
    const strike = /^\s*[-－]\s+(.*)$/u.exec(content)?.[1];
    const words = wordsOf(strike ?? left);
    if (strike !== undefined) {
      if (words.length > 0) struck.push(words);
    } else if (right.length > 0) {
      const to = wordsOf(right.join(' '));
      if (words.length > 0 && to.some((word) => words.length > 1 || word !== words[0]))
        (isNear ? near : directed).push({ from: words, to });
      else {
        const expected = '“→”或“～”两边各至少一个词，例如“讨薪 → 欠薪”';
        problems.push(problemOf(file, line, content, expected));
      }
    } else if (words.length === 1) {
      const expected = '一行至少两个不同的写法，用“=”或空格分开，例如“市总工会 = 洛阳市总工会”';
      problems.push(problemOf(file, line, content, expected));
    } else if (words.length > 1) {
      const related = groups.filter((other) => words.some((word) => other.has(word)));
      const joined = new Set([...related.flatMap((other) => [...other]), ...words]);
      groups = [...groups.filter((other) => !related.includes(other)), joined];
    }
  }
  return { groups: groups.map((group) => [...group]), directed, near, struck, problems };
}

function problemOf(file: string, line: number, found: string, expected: string): IngestProblem {
  return {
    file,
    line,
    severity: 'warning',
    expected,
    found: quote(found),
    remedy: '这一行已略去；请补上另一个写法',
  };
}
