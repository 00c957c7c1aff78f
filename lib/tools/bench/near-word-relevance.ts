import { join } from 'node:path';
import type { SearchBackend } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { readJsonLines } from '@/lib/tools/read-json-lines';
import { mean } from './judge';
import type { FlooredFigure } from './relevance-floors';

/** An everyday word that stands nowhere in May 2023, and words of it that a reader would accept. */
interface JudgedWord {
  readonly word: string;
  readonly right: readonly string[];
}

const JUDGED = join(import.meta.dirname, 'judged', 'near-words.jsonl');
/** A wrong word is in the way where it is one of the first. */
const FIRST = 3;
const LEAST_RIGHT = 0.9;
const MOST_WRONG = 0.1;

/**
 * Prints for how many everyday words a right one is shown in their place, as a synonym or as near,
 * and for how many a wrong one among the first three. Every second word was held back while the
 * bars were set.
 *
 * @returns the figures with their floors
 */
export async function nearWordRelevance(engine: SearchBackend): Promise<FlooredFigure[]> {
  const judged = await Promise.all(
    readJsonLines<JudgedWord>(JUDGED).map(async ({ word, right }) => {
      const shown = await shownFor(word, engine);
      const isRight = (one: string) => right.some((r) => one.includes(r) || r.includes(one));
      return {
        hasRight: shown.some(isRight) ? 1 : 0,
        hasWrong: shown.slice(0, FIRST).every(isRight) ? 0 : 1,
      };
    }),
  );
  const halves = [
    { set: 'tuned on', rows: judged.filter((_, at) => at % 2 === 0) },
    { set: 'held back', rows: judged.filter((_, at) => at % 2 === 1) },
    { set: 'all', rows: judged },
  ];
  console.log('\nEveryday words that stand nowhere');
  console.table(
    halves.map(({ set, rows }) => ({
      set,
      words: rows.length,
      'a right one shown': mean(rows.map(({ hasRight }) => hasRight)).toFixed(3),
      'a wrong one among three': mean(rows.map(({ hasWrong }) => hasWrong)).toFixed(3),
    })),
  );
  const right = mean(judged.map(({ hasRight }) => hasRight));
  const wrong = mean(judged.map(({ hasWrong }) => hasWrong));
  return [
    { what: 'Everyday words with a right near word', value: right, floor: LEAST_RIGHT },
    {
      what: 'Everyday words without a wrong one among three',
      value: 1 - wrong,
      floor: 1 - MOST_WRONG,
    },
  ];
}

/** What the page says stands in place of a word: synonyms of hits, then near words. */
async function shownFor(word: string, engine: SearchBackend): Promise<string[]> {
  const page = await engine.search(searchRequest(word), { offset: 0, limit: 10 });
  const synonyms = page.hits.flatMap((hit) => hit.rewritings.map(({ to }) => to));
  const near = page.mayHaveNear ? await engine.near(page.request) : page.near;
  return [...new Set([...synonyms, ...(near?.words ?? []).map((one) => one.word)])];
}
