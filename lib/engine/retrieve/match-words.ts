import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { QueryPlan, QueryWord } from '@/lib/search/query-plan';
import { findOccurrences } from '@/lib/text/find-occurrences';
import { LIGHT_VERBS } from '@/lib/text/function-words';
import type { WordFinder } from '@/lib/text/word-boundaries';
import { findWord, relatedOf, synonymsOf } from './find-word';
import { isAboutKind } from './holds-kind';
import { holdsSynonym, holdsTyped, isMaybeQuantity, NUMERAL, relatedTitle } from './holds-word';
import { inverseDocumentFrequency } from './inverse-document-frequency';
import { isLikeName } from './is-like-name';
import { LONG_QUESTION, lacksSubstance } from './lacks-substance';
import type { Postings, Ranked } from './postings';
import {
  LIGHT_VERB,
  PARTIAL_SCORE,
  PARTIAL_SHARE,
  RUN_WINDOW,
  SENTENCE_SCORE,
  SENTENCE_SHARE,
  SHARE_OF_BEST,
  TOPIC_SHARE,
  UNKNOWN_IN_SENTENCE,
} from './ranking';
import { smallestWindow } from './smallest-window';

/**
 * How well the words of a query are held: all of them, all with synonyms for some, most, or too few
 * to be a match.
 */
export type WordTier = 'words' | 'variant' | 'most' | 'partial';

export interface WordMatch {
  readonly entry: SearchableItem;
  readonly tier: WordTier;
  readonly score: number;
}

/**
 * The items that hold all, most or some of the words, weighed by how much each word tells.
 *
 * @param entries the items that may
 * @param answered items that a higher tier has: they count for the weights and are left out
 * @param ranked their scores, and how many items hold each word
 */
export function matchWords(
  plan: Pick<QueryPlan, 'clauses' | 'words' | 'isSentence'>,
  entries: readonly SearchableItem[],
  answered: ReadonlySet<SearchableItem>,
  { documents, finder, standing }: Pick<Postings, 'documents' | 'finder' | 'standing'>,
  { scores, holders }: Ranked,
): WordMatch[] {
  const { words, isSentence } = plan;
  if (words.length === 0) {
    // Nothing but numbers: which items hold them is another's question.
    return entries.flatMap((entry): WordMatch[] =>
      answered.has(entry) ? [] : [{ entry, tier: 'words', score: scores.get(entry.place) ?? 0 }],
    );
  }
  const typed = words.map((word) => {
    const isElsewise = word.asks !== undefined || isMaybeQuantity(word);
    const standingIn = isElsewise ? undefined : standing?.(word.text);
    return entries.map(
      (entry) => standingIn?.[entry.place] !== 0 && holdsTyped(entry, word, finder),
    );
  });
  // Only few words have synonyms: the others are held where they stand themselves.
  const own = words.map((word, at) => {
    const ofWord = typed[at] ?? [];
    const synonyms = synonymsOf(word);
    if (synonyms.length === 0) return ofWord;
    const standingIn = synonyms.map((synonym) => standing?.(synonym));
    return entries.map(
      (entry, row) =>
        ofWord[row] ||
        (standingIn.some((one) => one?.[entry.place] !== 0) && holdsSynonym(entry, word, finder)),
    );
  });
  keepWhatIsAbout(words, entries, typed, own);
  const held = words.map((word, at) => {
    const ofWord = own[at] ?? [];
    if (words.length === 1 || relatedOf(word).length === 0) return ofWord;
    return entries.map(
      (entry, row) =>
        ofWord[row] ||
        (own.some((one) => one[row]) && relatedTitle(entry, word, finder) !== undefined),
    );
  });
  const weights = words.map((word, at) => {
    // A word that stands somewhere tells what it told before it had synonyms.
    const count = (holders?.[at] ?? countHeld(typed[at])) || countHeld(held[at]);
    const weight = inverseDocumentFrequency(documents, count);
    if (LIGHT_VERBS.has(word.text)) return weight * LIGHT_VERB;
    if (isSentence && words.length < LONG_QUESTION && word.core === '') {
      return weight * (word.kind === 'unknown' ? LIGHT_VERB : UNKNOWN_IN_SENTENCE);
    }
    const isAsking = isSentence && word.kind === 'unknown' && synonymsOf(word).length === 0;
    return isAsking ? weight * UNKNOWN_IN_SENTENCE : weight;
  });
  const shares = entries.map((_, row) => heldShare(row, held, weights));
  const enough = Math.max(
    isSentence ? SENTENCE_SHARE : TOPIC_SHARE,
    SHARE_OF_BEST * Math.max(0, ...shares),
  );
  const parts = new Set(words.map((word) => word.part));
  const telling = words.filter(({ core }) => core !== '');
  const wanted = new Set((telling.length > 0 ? telling : words).map((word) => word.part));
  const isOneRun = !isSentence && parts.size === 1;
  const numbered = words.flatMap((word, at) => (isNumbered(word, words) ? [at] : []));

  const best = Math.max(0, ...scores.values());
  const isName = isLikeName(plan);
  const enoughScore = PARTIAL_SCORE * best;
  const matches: WordMatch[] = [];
  entries.forEach((entry, row) => {
    const share = shares[row] ?? 0;
    const rank = scores.get(entry.place) ?? 0;
    const isNear = share >= PARTIAL_SHARE || (!isName && rank >= enoughScore);
    if (!isNear || answered.has(entry)) return;
    const heldHere = words.map((_, at) => held[at]?.[row] ?? false);
    const present = words.filter((_, at) => heldHere[at]);
    const named = words.filter((_, at) => own[at]?.[row]);
    const partsHere = new Set(present.map((word) => word.part));
    const holdsEveryPart = [...(isSentence ? wanted : parts)].every((part) => partsHere.has(part));
    const isFar = isSentence && share < 1 && rank < SENTENCE_SCORE * best;
    const isOther = numbered.some((at) => !heldHere[at]);
    const isWhole = holdsEveryPart && !isFar && !isOther;
    const isLacking = isWhole && share < 1 && lacksSubstance(entry, words, heldHere, weights);
    const isMatch =
      isWhole && !isLacking && !(isOneRun && windowOf(entry, named, finder) > RUN_WINDOW);
    const tier = isMatch ? tierOf(share, enough) : 'partial';
    const isVariant = tier === 'words' && typed.some((one) => !one[row]);
    matches.push({ entry, tier: isVariant ? 'variant' : tier, score: rank });
  });
  return matches;
}

/**
 * Where an item is about what is asked of a kind and holds the rest, what merely names one holds none.
 *
 * @param typed for each word, which entries hold it
 * @param held the same, by a synonym too
 */
function keepWhatIsAbout(
  words: readonly QueryWord[],
  entries: readonly SearchableItem[],
  typed: boolean[][],
  held: boolean[][],
): void {
  if (words.every(({ asks }) => asks === undefined)) return;
  const isAbout = entries.map((entry) =>
    words.every(({ asks }) => asks === undefined || isAboutKind(entry, asks)),
  );
  if (!isAbout.some((one, row) => one && held.every((column) => column[row]))) return;
  for (const [at, { asks }] of words.entries()) {
    if (asks !== undefined) typed[at] = held[at] = isAbout;
  }
}

/**
 * Part of a name with a numeral, and neither a word of its own nor one with a character behind it:
 * another numeral is another thing.
 */
function isNumbered({ text, kind }: QueryWord, words: readonly QueryWord[]): boolean {
  if (!NUMERAL.test(text)) return false;
  const isWord = kind === 'term' || words.some(({ text: one }) => text.slice(0, -1) === one);
  return text.length === 1 || !isWord;
}

function tierOf(share: number, enough: number): WordTier {
  if (share >= 1) return 'words';
  return share >= enough ? 'most' : 'partial';
}

/** Guards against a sum of shares that should be 1 and is a hair less. */
const ROUNDING = 1e-9;

/** The share of the query's weight that the item of a row holds. */
function heldShare(
  row: number,
  held: readonly (readonly boolean[])[],
  weights: readonly number[],
): number {
  let sum = 0;
  let all = 0;
  for (const [at, weight] of weights.entries()) {
    all += weight;
    if (held[at]?.[row]) sum += weight;
  }
  return all === 0 ? 0 : sum / all + ROUNDING;
}

function countHeld(held: readonly boolean[] = []): number {
  let count = 0;
  for (const isHeld of held) if (isHeld) count++;
  return count;
}

/**
 * The shortest stretch of the body with all the words. A word in the title is near everything: it
 * is what the item is about.
 */
function windowOf(
  { texts }: SearchableItem,
  words: readonly QueryWord[],
  finder: WordFinder,
): number {
  const inBodyOnly = words.filter((word) =>
    [texts.title, texts.tocTitle].every(
      (title) => !title.text.includes(word.text) && findWord(title, word, finder).length === 0,
    ),
  );
  return smallestWindow(
    inBodyOnly.map((word) => {
      const asWord = findWord(texts.body, word, finder);
      return asWord.length > 0 ? asWord : findOccurrences(texts.body.text, word.text);
    }),
  );
}
