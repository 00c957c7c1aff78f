import type { Clause, Correction, QueryPlan, Variant } from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import { sourceSpan } from '@/lib/text/folded-text';
import { findQuantities, type Quantity } from '@/lib/text/quantities';
import type { Vocabulary } from '@/lib/text/vocabulary';
import { analyseWords, type WordedText } from './analyse-words';
import { isCommon } from './common-words';
import type { coreOf as coreOfWord } from './core-of';
import type { Lexicon } from './lexicon';
import { otherTexts } from './other-texts';
import type { Reading } from './parse-query';
import { isPlain, type Plain, plainClauses } from './plain-clauses';

/**
 * Adds what else could be meant by the clauses: their words, their numbers, other texts for them.
 * @param coreOf left out where every word names something: what is typed stands as it is
 */
export async function complete(
  reading: Reading,
  fold: Fold,
  lexicon: Lexicon,
  correction: Correction | null,
  coreOf: typeof coreOfWord | undefined,
  signal?: AbortSignal,
): Promise<QueryPlan> {
  const typed = plainClauses(reading.clauses)
    .map(({ folded }) => folded.text)
    .join('');
  const vocabulary = await lexicon.vocabularyFor(typed, signal);
  const clauses = withoutCommon(reading.clauses, vocabulary).map(withNumbers);
  const worded = clauses.filter(isPlain);
  const variants: Variant[] = [];
  let isComplete = true;
  for (const { folded } of plainClauses(clauses)) {
    const found = await otherTexts(folded, lexicon, signal);
    isComplete &&= found !== null;
    const rewritings = found ?? [];
    if (rewritings.length > 0) variants.push({ clause: folded.text, rewritings });
  }
  const { words, isSentence } = analyseWords(
    worded.flatMap((clause) => wordedTexts(clause, fold)),
    vocabulary,
    coreOf,
  );
  const isAsked = reading.isSentence || worded.some(({ folded }) => WHETHER.test(folded.text));
  return {
    ...reading,
    clauses,
    tiers: ['literal', 'variant', 'words'],
    isToTheLetter: false,
    words,
    isSentence: isSentence || isAsked,
    numbers: [...new Set(worded.flatMap(strictNumbers).map(({ term }) => term))],
    variants,
    correction,
    unavailable: isComplete ? [] : ['code'],
  };
}

/** Without the words that nearly every item holds, unless nothing else was typed. */
function withoutCommon(clauses: readonly Clause[], vocabulary: Vocabulary): readonly Clause[] {
  const telling = clauses.filter(
    (clause) => !isPlain(clause) || !isCommon(clause.folded.text, vocabulary),
  );
  return telling.length > 0 ? telling : clauses;
}

function withNumbers(clause: Clause): Clause {
  if (clause.kind === 'anyOf') return { ...clause, clauses: clause.clauses.map(withNumbers) };
  if (clause.kind !== 'plain') return clause;
  const numbers = findQuantities(clause.folded.text).map(({ start, end, term }) => ({
    start,
    end,
    term,
  }));
  return numbers.length > 0 ? { ...clause, numbers } : clause;
}

function strictNumbers({ folded }: Plain): readonly Quantity[] {
  return findQuantities(folded.text).filter(({ isExact }) => isExact);
}

/** 上不上, 能不能: asks, and is no word. */
const WHETHER = /(\p{Script=Han})[不没]\1/u;

/** A clause as it is cut into words: what stands between its numbers, which are no words, and 上不上. */
export function wordedTexts(clause: Plain, fold: Fold): WordedText[] {
  const folded = fold(clause.folded.source);
  const whether = WHETHER.exec(folded.text);
  const left = [
    ...strictNumbers(clause),
    ...(whether ? [{ start: whether.index, end: whether.index + whether[0].length }] : []),
  ].sort((a, b) => a.start - b.start);
  const edges = left.flatMap(({ start, end }) => [start, end]);
  return [0, ...edges].flatMap((start, at): WordedText[] => {
    const end = [...edges, folded.text.length][at] ?? start;
    if (at % 2 === 1 || end <= start) return [];
    const span = sourceSpan(folded, { start, end });
    return [{ folded: fold(folded.source.slice(span.start, span.end)), part: clause.part }];
  });
}
