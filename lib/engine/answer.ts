import type { SearchRequest } from '@/lib/search/contract';
import type { Offer, QueryPlan, Supplement } from '@/lib/search/query-plan';
import type { correctQuery } from './interpret/correct-query';
import { headOf } from './interpret/head-of';
import { interpret } from './interpret/interpret';
import type { Lexicon } from './interpret/lexicon';
import type { offerQueries } from './interpret/offer-queries';
import { plainClauses } from './interpret/plain-clauses';
import type { NearCode } from './near-code';
import { relatedOf, synonymsOf } from './retrieve/find-word';
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
   * Set where what literally stands somewhere is the answer, and words are only asked for where
   * nothing does: they cost more than all the rest where they are fetched. Tells whether they are
   * worth it all the same, beside the few items that literally hold a plan.
   */
  wantsWords?(plan: QueryPlan, signal?: AbortSignal): Promise<boolean>;
  readonly lexicon: Lexicon;
  /** Null where it is not to be had. */
  corrector(signal?: AbortSignal): Promise<Corrector | null>;
  /** The code of words near in meaning; null where it is not to be had. */
  nearCode(signal?: AbortSignal): Promise<NearCode | null>;
}

/** What a plan gave. */
export interface Result {
  /** How many items it finds, however the search is narrowed. */
  readonly found: number;
  /** How many of these hold all that was asked for. */
  readonly whole: number;
  /** How many of these literally hold it. */
  readonly literal: number;
}

export interface Answer<T> {
  /** The plan that was answered. */
  readonly plan: QueryPlan;
  readonly result: T;
  /** Words near in meaning were not asked for: they would change none of the hits. */
  readonly isNearLater: boolean;
}

/** Whether near words are waited for where they only stand beside hits. */
export type NearWhen = 'later' | 'now';

/**
 * Asks something of the plan of a query, and where that finds nothing, of what the query was
 * probably meant to be.
 */
export async function answer<T extends Result>(
  { q: text, mode }: Pick<SearchRequest, 'q' | 'mode'>,
  interpreter: Interpreter,
  ask: (plan: QueryPlan) => Promise<T>,
  signal?: AbortSignal,
  nearWhen: NearWhen = 'later',
): Promise<Answer<T>> {
  const { lexicon, corrector, wantsWords } = interpreter;
  if (wantsWords) {
    const plan = await interpret(text, mode, lexicon, signal, 'literal');
    const isLiteral = plan.isToTheLetter || !(await wantsWords(plan, signal));
    const result = isLiteral ? await ask(plan) : null;
    signal?.throwIfAborted();
    if (result && (result.found > 0 || plan.isToTheLetter)) {
      return { plan, result, isNearLater: false };
    }
  }
  const typed = await interpret(text, mode, lexicon, signal);
  signal?.throwIfAborted();
  const first = { plan: typed, result: await ask(typed), isNearLater: false };
  signal?.throwIfAborted();
  if (wantsWords && first.result.literal > 0) return first;
  const answered = await nearAnswer(first, interpreter, ask, nearWhen, signal);
  signal?.throwIfAborted();
  const { plan, result } = answered;
  if (result.found > 0 || !mayBeCorrected(plan)) return answered;
  const [sounds, loaded, fold] = await Promise.all([
    lexicon.sounds(signal),
    corrector(signal),
    lexicon.foldFor(headOf(text), signal),
  ]);
  if (!sounds || !loaded || !fold) {
    const unavailable: readonly Supplement[] = [...plan.unavailable, 'readings'];
    return { ...answered, plan: { ...plan, unavailable } };
  }
  for await (const corrected of loaded.correct(plan, { lexicon, sounds, fold, signal })) {
    signal?.throwIfAborted();
    const other = await ask(corrected);
    if (other.found > 0) return { plan: corrected, result: other, isNearLater: false };
  }
  return answered;
}

/** Queries that find something and may have been meant by one that finds nothing, likeliest first. */
export async function offersFor(
  plan: QueryPlan,
  { lexicon, corrector }: Interpreter,
  ask: (plan: QueryPlan) => Promise<Result>,
  signal?: AbortSignal,
): Promise<readonly Offer[]> {
  // A table that did not come is not waited for once more.
  if (plan.unavailable.length > 0 || !mayBeCorrected(plan)) return [];
  const [sounds, loaded] = await Promise.all([lexicon.sounds(signal), corrector(signal)]);
  if (!sounds || !loaded) return [];
  const offers: Offer[] = [];
  for await (const offer of loaded.offer(plan, lexicon, sounds)) {
    signal?.throwIfAborted();
    const { found } = await ask(await interpret(offer.text, 'smart', lexicon, signal));
    if (found > 0) offers.push(offer);
    if (offers.length === MOST_OFFERS) break;
  }
  return offers;
}

/**
 * Where a plan finds little: what it finds with synonyms of its words, and the words near to them.
 * Beside literal hits only synonyms are worth waiting for: they are further hits.
 */
async function nearAnswer<T extends Result>(
  answered: Answer<T>,
  { lexicon, nearCode }: Interpreter,
  ask: (plan: QueryPlan) => Promise<T>,
  when: NearWhen,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  const { plan, result } = answered;
  // A table that did not come is not waited for once more.
  const lacksTable = plan.unavailable.length > 0;
  if (lacksTable || !needsNear(plan, result)) return answered;
  const texts = plainClauses(plan.clauses).map(({ folded }) => folded.text);
  const isLater = when === 'later' && result.literal > 0 && !texts.some(lexicon.hasSynonyms);
  if (isLater) return { ...answered, isNearLater: !plan.isToTheLetter };
  const [code, fold] = await Promise.all([
    nearCode(signal),
    lexicon.foldFor(headOf(plan.text), signal),
  ]);
  if (!code) return { ...answered, plan: { ...plan, unavailable: ['near'] } };
  const near = fold && (await code.nearPlan(plan, fold, lexicon, signal));
  if (!near) return answered;
  return { ...answered, plan: near, result: findsTheSame(near, plan) ? result : await ask(near) };
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
        synonymsOf(word).length === 0 &&
        (near.words.length === 1 || relatedOf(word).length === 0),
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

/** What could not be read for want of a table or code was not meant to be anything else. */
function mayBeCorrected({ clauses, isToTheLetter, unavailable }: QueryPlan): boolean {
  const isRead = !unavailable.includes('traditional') && !unavailable.includes('code');
  return clauses.length > 0 && !isToTheLetter && isRead;
}
