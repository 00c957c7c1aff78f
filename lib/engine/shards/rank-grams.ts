import { scoreOf } from '@/lib/corpus/shards/impact';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { inverseDocumentFrequency } from '@/lib/engine/retrieve/inverse-document-frequency';
import type { Ranked } from '@/lib/engine/retrieve/postings';
import type { QueryPlan } from '@/lib/search/query-plan';
import { FUNCTION_WORDS } from '@/lib/text/function-words';
import { findHolders } from './find-holders';

/** Pairs of a long question that are looked up: each costs a file. */
const MOST_PAIRS = 12;
/** Items whose texts are worth reading. */
const MOST_ITEMS = 24;
/** What a short list, which has no impacts, is taken to say. */
const MIDDLE_SCORE = 1.5;

const HAN_PAIR = /^\p{Script=Han}{2}$/u;

/**
 * The items that hold most of the pairs of characters of a plan's words, by how rare the pairs are;
 * on judged questions pairs find as much as whole words.
 */
export async function rankGrams(
  { words }: Pick<QueryPlan, 'words'>,
  lists: GramLists,
  documents: number,
  signal?: AbortSignal,
): Promise<Ranked> {
  const grams = [...new Set(words.flatMap(({ text }) => pairsOf(text)))].slice(0, MOST_PAIRS);
  const [found, holders] = await Promise.all([
    Promise.all(grams.map((gram) => lists.list(gram, signal))),
    Promise.all(words.map(({ text }) => findHolders(text, lists, false, signal))),
  ]);
  const scores = new Map<number, number>();
  for (const { items, impacts, frequency } of found) {
    const weight = inverseDocumentFrequency(documents, frequency);
    items.forEach((item, at) => {
      const impact = impacts[at];
      const score = impact === undefined ? MIDDLE_SCORE : scoreOf(impact);
      scores.set(item, (scores.get(item) ?? 0) + weight * score);
    });
  }
  const best = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_ITEMS);
  return { scores: new Map(best), holders: holders.map(({ count }) => count) };
}

/** Han words as pairs of neighbouring characters, others up to their first four units. */
function pairsOf(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2) return FUNCTION_WORDS.has(word) ? [] : [word];
  const pairs = characters.slice(1).map((char, at) => `${characters[at]}${char}`);
  const ofHan = pairs.filter((pair) => HAN_PAIR.test(pair));
  return ofHan.length > 0 ? ofHan : [word.slice(0, 4)];
}
