import { MOST_PLACES, type NearWords } from '@/lib/corpus/near-words';
import type { QueryPlan, QueryWord, Variant } from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import type { FoldedText } from '@/lib/text/folded-text';
import { isHan } from '@/lib/text/han';
import type { Vocabulary } from '@/lib/text/vocabulary';
import { analyseWords } from './analyse-words';
import { wordedTexts } from './complete';
import { coreOf } from './core-of';
import type { Lexicon } from './lexicon';
import { plainClauses } from './plain-clauses';

/** Near words are up to so many characters long. */
const LONGEST = 6;

/**
 * The plan with near words beside the words that have them, the query cut anew with these; null
 * where there are none. Where they cannot be loaded the plan says so.
 */
export async function nearPlan(
  plan: QueryPlan,
  fold: Fold,
  lexicon: Lexicon,
  signal?: AbortSignal,
): Promise<QueryPlan | null> {
  if (plan.isToTheLetter || plan.records.length > 0) return null;
  const texts = plainClauses(plan.clauses).flatMap((clause) => wordedTexts(clause, fold));
  const places = placesOf(
    texts.map(({ folded }) => folded),
    plan.words,
  );
  if (places.length === 0) return null;
  const near = await lexicon.nearTo(places, signal);
  if (near === null) return { ...plan, unavailable: [...plan.unavailable, 'near'] };
  if (near.size === 0) return null;
  const all = texts.map(({ folded }) => folded.text).join('');
  const vocabulary = withWords(await lexicon.vocabularyFor(all, signal), near);
  const analysed = analyseWords(texts, vocabulary, coreOf);
  const words = analysed.words.map((word): QueryWord => {
    const neighbours = near.get(word.text);
    return neighbours ? { ...word, near: neighbours } : word;
  });
  if (words.every((word) => word.near === undefined)) return null;
  return { ...plan, words, isSentence: plan.isSentence, variants: withSynonyms(plan, words) };
}

/**
 * Texts from each place where a word with neighbours may begin: in characters that are no word of
 * the collection, where most words have two; then the beginnings of clauses and of all words.
 */
function placesOf(texts: readonly FoldedText[], words: readonly QueryWord[]): string[] {
  const unknown = words.filter(({ kind }) => kind === 'unknown').map(({ text }) => text);
  const others = words.filter(({ kind }) => kind === 'term').map(({ text }) => text);
  const inUnknown = [0, 2, 1, 4, 3].flatMap((at) => unknown.map((text) => text.slice(at)));
  const starts = [...inUnknown, ...texts.map(({ text }) => text), ...others];
  const places = starts.flatMap((start) => {
    const text = texts.find((one) => one.text.includes(start))?.text ?? '';
    const place = text.slice(text.indexOf(start), text.indexOf(start) + LONGEST);
    return start !== '' && place.length > 1 && isHan(place.slice(0, 2)) ? [place] : [];
  });
  const apart = new Map(places.map((place) => [place.slice(0, 2), place]));
  return [...apart.values()].slice(0, MOST_PLACES);
}

/**
 * A vocabulary into which the near words may be cut too, each as rare as can be. One without
 * confirmed synonyms is left out where it is two words: 应急演习 is 应急 and 演习.
 */
function withWords(vocabulary: Vocabulary, near: NearWords): Vocabulary {
  const isConfirmed = (text: string) => near.get(text)?.[0]?.closeness === 1;
  const isWord = (text: string) =>
    text.length > 1 && (vocabulary.terms.has(text) || isConfirmed(text));
  const isTwoWords = (text: string) =>
    Array.from(text, (_, at) => isWord(text.slice(0, at)) && isWord(text.slice(at))).includes(true);
  return {
    ...vocabulary,
    longest: Math.max(vocabulary.longest, LONGEST),
    logProbability(term) {
      const known = vocabulary.logProbability(term);
      if (known !== undefined || !near.has(term)) return known;
      const isCut = !isConfirmed(term) && isTwoWords(term);
      return isCut ? undefined : vocabulary.unknownLogProbability;
    },
  };
}

/**
 * The variants of the clauses, with those that have a word replaced by a confirmed synonym; a clause
 * that is the word alone is answered by its words, which stand as words.
 */
function withSynonyms(plan: QueryPlan, words: readonly QueryWord[]): Variant[] {
  const clauses = plainClauses(plan.clauses).map(({ folded }) => folded);
  return clauses.flatMap(({ text }): Variant[] => {
    const known = plan.variants.find(({ clause }) => clause === text)?.rewritings ?? [];
    const added = words.flatMap((word) =>
      !text.includes(word.text) || text === word.text
        ? []
        : (word.near ?? [])
            .filter(({ closeness }) => closeness === 1)
            .map((synonym) => ({
              from: word.source,
              to: text.replace(word.text, synonym.word),
              reason: 'synonym' as const,
            })),
    );
    const rewritings = [...known, ...added.filter(({ to }) => known.every((one) => one.to !== to))];
    return rewritings.length > 0 ? [{ clause: text, rewritings }] : [];
  });
}
