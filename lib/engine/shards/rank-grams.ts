import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { inverseDocumentFrequency } from '@/lib/engine/retrieve/inverse-document-frequency';
import type { Ranked } from '@/lib/engine/retrieve/postings';
import { SENTENCE_SHARE } from '@/lib/engine/retrieve/ranking';
import type { QueryPlan } from '@/lib/search/query-plan';
import { FUNCTION_WORDS } from '@/lib/text/function-words';
import { findHolders } from './find-holders';
import type { Holders } from './holders';

/** Pairs of a long question that are looked up: each costs a file. */
const MOST_PAIRS = 12;
/** Items whose texts are worth reading. */
const MOST_ITEMS = 24;
/** Beside literal hits: as many as fill a page, and some that turn out not to hold all. */
const MOST_BESIDE = 14;
/** What a short list, which has no impacts, is taken to say. */
const MIDDLE_SCORE = 1.5;

/** Sums of the same weights in another order differ by less. */
const ROUNDING = 1e-6;

const HAN_PAIR = /^\p{Script=Han}{2}$/u;

/**
 * The items that hold most of a plan's words, by how rare these are. Where nothing literally holds
 * the plan, most of the pairs of characters of the words: on judged questions pairs find as much as
 * whole words. Beside literal hits only what holds all the words is wanted, and they must do.
 */
export async function rankGrams(
  { words, isSentence }: Pick<QueryPlan, 'words' | 'isSentence'>,
  literal: number,
  lists: GramLists,
  documents: number,
  signal?: AbortSignal,
): Promise<Ranked> {
  const pairs = [...new Set(words.flatMap(({ text }) => pairsOf(text)))].slice(0, MOST_PAIRS);
  const [ofWords, ofPairs] = await Promise.all([
    holdersOfWords({ words }, lists, signal),
    literal > 0 ? null : findAll(pairs, lists, signal),
  ]);
  const best = ofPairs
    ? sumsOf(ofPairs, documents, 0)
        .sort((a, b) => b.score - a.score || a.item - b.item)
        .slice(0, MOST_ITEMS)
    : mayHoldEnough(ofWords, documents, isSentence ? SENTENCE_SHARE : 1);
  return {
    scores: new Map(best.map(({ item, score }) => [item, score])),
    holders: ofWords.map(({ count }) => count),
  };
}

/** For each word of a plan the items that may hold it. */
export function holdersOfWords(
  { words }: Pick<QueryPlan, 'words'>,
  lists: GramLists,
  signal?: AbortSignal,
): Promise<readonly Holders[]> {
  return findAll(
    words.map(({ text }) => text),
    lists,
    signal,
  );
}

function findAll(texts: readonly string[], lists: GramLists, signal?: AbortSignal) {
  return Promise.all(texts.map((text) => findHolders(text, lists, false, signal)));
}

/** What an item holds. */
interface Sum {
  readonly item: number;
  /** How much the texts tell that it holds. */
  readonly weight: number;
  readonly score: number;
}

/** Of the items that hold any of some texts, and so much of them, rising. */
function sumsOf(texts: readonly Holders[], documents: number, least: number): Sum[] {
  const weights = new Float64Array(documents);
  const sums = new Float64Array(documents);
  for (const { places, scores, count } of texts) {
    const weight = inverseDocumentFrequency(documents, count);
    places.forEach((item, at) => {
      weights[item] = (weights[item] ?? 0) + weight;
      sums[item] = (sums[item] ?? 0) + weight * (scores[at] || MIDDLE_SCORE);
    });
  }
  const held: Sum[] = [];
  weights.forEach((weight, item) => {
    if (weight > 0 && weight >= least) held.push({ item, weight, score: sums[item] ?? 0 });
  });
  return held;
}

/**
 * The items that hold so great a share of the words, those first that surely do. Of what is not
 * among the best of a long list nobody knows whether it holds the word.
 */
function mayHoldEnough(words: readonly Holders[], documents: number, share: number): Sum[] {
  const weigh = (some: readonly Holders[]) =>
    some.reduce((sum, { count }) => sum + inverseDocumentFrequency(documents, count), 0);
  const surely = share * weigh(words) - ROUNDING;
  const maybe = surely - weigh(words.filter(({ isWhole }) => !isWhole));
  return sumsOf(words, documents, maybe)
    .sort((a, b) => b.weight - a.weight || b.score - a.score || a.item - b.item)
    .slice(0, MOST_BESIDE);
}

/** Han words as pairs of neighbouring characters, others up to their first four units. */
function pairsOf(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2) return FUNCTION_WORDS.has(word) ? [] : [word];
  const pairs = characters.slice(1).map((char, at) => `${characters[at]}${char}`);
  const ofHan = pairs.filter((pair) => HAN_PAIR.test(pair));
  return ofHan.length > 0 ? ofHan : [word.slice(0, 4)];
}
