import type { SearchRequest } from '@/lib/search/contract';
import type { Offer, QueryPlan, Supplement } from '@/lib/search/query-plan';
import type { correctQuery } from './interpret/correct-query';
import { interpret } from './interpret/interpret';
import type { Lexicon } from './interpret/lexicon';
import { nearPlan } from './interpret/near-plan';
import type { offerQueries } from './interpret/offer-queries';
import { headOf } from './interpret/parse-query';
import { synonymsOf } from './retrieve/find-word';
import { FEW_HITS } from './retrieve/ranking';

/** In UTF-16 units; longer clauses are more than a word. */
const LONGEST_WORD = 4;

/** So many other queries are offered. */
const MOST_OFFERS = 3;

/** The code that reads a query which found nothing as another one. */
export interface Corrector {
  readonly correct: typeof correctQuery;
  readonly offer: typeof offerQueries;
}

/** What queries are read with. */
export interface Interpreter {
  /**
   * What literally stands somewhere is the answer, and words are only asked for where nothing does:
   * they cost more than all the rest where they are fetched.
   */
  readonly answersStepwise: boolean;
  readonly lexicon: Lexicon;
  /** Null where it is not to be had. */
  corrector(signal?: AbortSignal): Promise<Corrector | null>;
}

/** What a plan gave. */
export interface Result {
  /** How many items it finds, however the search is narrowed. */
  readonly found: number;
  /** How many of these hold all that was asked for. */
  readonly whole: number;
}

export interface Answer<T> {
  /** The plan that was answered. */
  readonly plan: QueryPlan;
  readonly result: T;
}

/**
 * Asks something of the plan of a query, and where that finds nothing, of what the query was
 * probably meant to be.
 */
export async function answer<T extends Result>(
  { q: text, mode }: Pick<SearchRequest, 'q' | 'mode'>,
  { lexicon, corrector: loadCorrector, answersStepwise }: Interpreter,
  ask: (plan: QueryPlan) => Promise<T>,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  if (answersStepwise) {
    const plan = await interpret(text, mode, lexicon, signal, 'literal');
    const result = await ask(plan);
    signal?.throwIfAborted();
    if (result.found > 0 || plan.isToTheLetter) return { plan, result };
  }
  const typed = await interpret(text, mode, lexicon, signal);
  signal?.throwIfAborted();
  const { plan, result } = await nearAnswer(typed, await ask(typed), lexicon, ask, signal);
  signal?.throwIfAborted();
  if (result.found > 0 || !mayBeCorrected(plan)) return { plan, result };
  const [sounds, corrector, fold] = await Promise.all([
    lexicon.sounds(signal),
    loadCorrector(signal),
    lexicon.foldFor(headOf(text), signal),
  ]);
  if (!sounds || !corrector || !fold) {
    const unavailable: readonly Supplement[] = [...plan.unavailable, 'readings'];
    return { plan: { ...plan, unavailable }, result };
  }
  for await (const corrected of corrector.correct(plan, { lexicon, sounds, fold, signal })) {
    signal?.throwIfAborted();
    const other = await ask(corrected);
    if (other.found > 0) return { plan: corrected, result: other };
  }
  return { plan, result };
}

/** Queries that find something and may have been meant by one that finds nothing, likeliest first. */
export async function offersFor(
  plan: QueryPlan,
  { lexicon, corrector: loadCorrector }: Interpreter,
  ask: (plan: QueryPlan) => Promise<Result>,
  signal?: AbortSignal,
): Promise<readonly Offer[]> {
  if (!mayBeCorrected(plan)) return [];
  const [sounds, corrector] = await Promise.all([lexicon.sounds(signal), loadCorrector(signal)]);
  if (!sounds || !corrector) return [];
  const offers: Offer[] = [];
  for await (const offer of corrector.offer(plan, lexicon, sounds)) {
    signal?.throwIfAborted();
    const { found } = await ask(await interpret(offer.text, 'smart', lexicon, signal));
    if (found > 0) offers.push(offer);
    if (offers.length === MOST_OFFERS) break;
  }
  return offers;
}

/** Where a plan finds little: what it finds with synonyms of its words, and the words near to them. */
async function nearAnswer<T extends Result>(
  plan: QueryPlan,
  result: T,
  lexicon: Lexicon,
  ask: (plan: QueryPlan) => Promise<T>,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  signal?.throwIfAborted();
  // A table that did not come is not waited for once more.
  const lacksTable = plan.unavailable.length > 0;
  if (lacksTable || !needsNear(plan, result)) return { plan, result };
  const fold = await lexicon.foldFor(headOf(plan.text), signal);
  const near = fold && (await nearPlan(plan, fold, lexicon, signal));
  if (!near) return { plan, result };
  return { plan: near, result: findsTheSame(near, plan) ? result : await ask(near) };
}

/** Words that are merely near are shown and lead to other items, but nothing is found by them. */
function findsTheSame(near: QueryPlan, plan: QueryPlan): boolean {
  return (
    near.words.length === plan.words.length &&
    near.words.every(
      (word, at) =>
        word.text === plan.words[at]?.text &&
        word.part === plan.words[at]?.part &&
        word.kind === plan.words[at]?.kind &&
        synonymsOf(word).length === 0,
    )
  );
}

/** A word alone is helped where it finds little, anything else where it lacks words or all of it. */
function needsNear({ clauses, words, isSentence }: QueryPlan, { whole, found }: Result): boolean {
  const [only, ...others] = clauses;
  const isWord =
    only !== undefined && others.length === 0 && only.folded.text.length <= LONGEST_WORD;
  const lacksWords = words.some(({ kind }) => kind === 'unknown');
  if (isWord || lacksWords) return whole < FEW_HITS;
  return isSentence ? found === 0 : whole === 0;
}

/** Characters that could not be read as simplified ones were not meant to be any other. */
function mayBeCorrected({ clauses, isToTheLetter, unavailable }: QueryPlan): boolean {
  return clauses.length > 0 && !isToTheLetter && !unavailable.includes('traditional');
}
