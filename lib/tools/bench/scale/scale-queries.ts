import type { Item } from '@/lib/domain/item';
import type { SearchRequest } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { searchTextOf } from '@/lib/text/search-text';
import { randomSubstrings } from '@/lib/tools/bench/random-substrings';
import { type RandomNumbers, randomNumbers } from '@/lib/tools/random-numbers';

/** Queries of one kind. */
export interface QuerySet {
  readonly name: string;
  /** One clause, two of them, or one with a filter or another order. */
  readonly kind: 'one' | 'two' | 'filtered';
  readonly requests: readonly SearchRequest[];
}

/** How many of each, before `share` is applied. */
const COUNTS = {
  substrings: 400,
  words: 200,
  titles: 200,
  pairs: 150,
  ofSection: 200,
  ofMonth: 100,
  byDate: 100,
} as const;
/** Of a substring, in characters. */
const LONGEST = 6;
const WORD = /^\p{Script=Han}{2,}$/u;

/**
 * The queries of the benchmark, drawn from the texts; the same seed gives the same.
 *
 * @param cutWords cuts a text into its words
 * @param share of the full number of queries
 */
export function scaleQueries(
  items: readonly Item[],
  sections: readonly string[],
  cutWords: (text: string) => readonly string[],
  seed: number,
  share = 1,
): QuerySet[] {
  const random = randomNumbers(seed);
  const many = <T>(count: number, make: () => T): T[] =>
    Array.from({ length: Math.ceil(count * share) }, make);
  const word = () => {
    for (;;) {
      const body = searchTextOf(pick(items, random)).text;
      const words = cutWords(body).filter((one) => WORD.test(one));
      if (words.length > 0) return pick(words, random);
    }
  };
  const pieces = randomSubstrings(items, Math.ceil(COUNTS.substrings * share), seed, LONGEST);
  return [
    {
      name: 'random substrings, 1–6 characters',
      kind: 'one',
      requests: pieces.map(({ text }) => searchRequest(text)),
    },
    { name: 'words', kind: 'one', requests: many(COUNTS.words, () => searchRequest(word())) },
    {
      name: 'titles',
      kind: 'one',
      requests: many(COUNTS.titles, () => searchRequest(pick(items, random).title)),
    },
    {
      name: 'two clauses of one item',
      kind: 'two',
      requests: many(COUNTS.pairs, () => searchRequest(pairOf(items, random))),
    },
    {
      name: 'words, a random section',
      kind: 'filtered',
      requests: many(COUNTS.ofSection, () =>
        searchRequest(word(), { section: pick(sections, random) }),
      ),
    },
    {
      name: 'words, a random month',
      kind: 'filtered',
      requests: many(COUNTS.ofMonth, () =>
        searchRequest(word(), { issue: pick(items, random).issue.id }),
      ),
    },
    {
      name: 'words, newest first',
      kind: 'filtered',
      requests: many(COUNTS.byDate, () => searchRequest(word(), { sort: 'date' })),
    },
  ];
}

/** Two runs of two to four Han characters that stand in one text. */
function pairOf(items: readonly Item[], random: RandomNumbers): string {
  for (;;) {
    const runs = searchTextOf(pick(items, random)).text.match(/\p{Script=Han}{4,}/gu) ?? [];
    if (runs.length < 2) continue;
    const [one, other] = [pick(runs, random), pick(runs, random)].map((run) => {
      const length = 2 + Math.floor(random() * 3);
      const start = Math.floor(random() * (run.length - length + 1));
      return run.slice(start, start + length);
    });
    if (one !== other) return `${one} ${other}`;
  }
}

function pick<T>(all: readonly T[], random: RandomNumbers): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new RangeError('Expected something to pick from');
  return one;
}
