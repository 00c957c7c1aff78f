import type { SearchRequest } from '@/lib/search/contract';
import type { QueryPlan, Supplement } from '@/lib/search/query-plan';
import type { correctQuery } from './interpret/correct-query';
import { interpret } from './interpret/interpret';
import type { Lexicon } from './interpret/lexicon';

/** What queries are read with. */
export interface Interpreter {
  /**
   * What literally stands somewhere is the answer, and words are only asked for where nothing does:
   * they cost more than all the rest where they are fetched.
   */
  readonly answersStepwise: boolean;
  readonly lexicon: Lexicon;
  /** The code that reads a query which found nothing as another one; null where it is not to be had. */
  corrector(signal?: AbortSignal): Promise<typeof correctQuery | null>;
}

/** What a plan gave. */
export interface Result {
  /** It finds nothing at all, however the search is narrowed. */
  readonly isEmpty: boolean;
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
  { lexicon, corrector, answersStepwise }: Interpreter,
  ask: (plan: QueryPlan) => Promise<T>,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  if (answersStepwise) {
    const plan = await interpret(text, mode, lexicon, signal, 'literal');
    const result = await ask(plan);
    signal?.throwIfAborted();
    if (!result.isEmpty || plan.isToTheLetter) return { plan, result };
  }
  const plan = await interpret(text, mode, lexicon, signal);
  signal?.throwIfAborted();
  const result = await ask(plan);
  signal?.throwIfAborted();
  if (!result.isEmpty || !mayBeCorrected(plan)) return { plan, result };
  const [sounds, correct, fold] = await Promise.all([
    lexicon.sounds(signal),
    corrector(signal),
    lexicon.foldFor(text, signal),
  ]);
  if (!sounds || !correct || !fold) {
    const unavailable: readonly Supplement[] = ['readings'];
    return { plan: { ...plan, unavailable }, result };
  }
  for await (const corrected of correct(plan, { lexicon, sounds, fold, signal })) {
    signal?.throwIfAborted();
    const other = await ask(corrected);
    if (!other.isEmpty) return { plan: corrected, result: other };
  }
  return { plan, result };
}

/** Characters that could not be read as simplified ones were not meant to be any other. */
function mayBeCorrected({ clauses, isToTheLetter, unavailable }: QueryPlan): boolean {
  return clauses.length > 0 && !isToTheLetter && unavailable.length === 0;
}
