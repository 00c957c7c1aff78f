import type { Clause, QueryPlan, SearchMode } from '@/lib/search/query-plan';
import { complete } from './complete';
import type { Lexicon } from './lexicon';
import { headOf, parseQuery, type Reading } from './parse-query';

/**
 * Reads a query as it was typed. Never fails for what was typed.
 * @param reach `literal` asks the lexicon for no words
 */
export async function interpret(
  text: string,
  mode: SearchMode,
  lexicon: Lexicon,
  signal?: AbortSignal,
  reach: 'allTiers' | 'literal' = 'allTiers',
): Promise<QueryPlan> {
  const wide = await lexicon.foldFor(headOf(text), signal);
  const fold = wide ?? lexicon.fold;
  const reading = await parseQuery(text, fold, lexicon, signal);
  // Without its table a name in traditional characters cannot be known for none.
  const known: Reading = wide ? reading : { ...reading, notices: [] };
  const plan =
    mode === 'exact' || reading.records.length > 0
      ? toTheLetter(known)
      : reach === 'literal'
        ? literally(known)
        : await complete(known, fold, lexicon, null, signal);
  return { ...plan, unavailable: wide ? [] : ['traditional'] };
}

/** What is looked for with its marks and in its very letters. */
function toTheLetter(reading: Reading): QueryPlan {
  // Words of asking are no part of what is asked, but of what was typed.
  const asked = reading.isSentence ? reading.wholes.slice(0, 1) : [];
  const marked = [...reading.typedParts, ...asked].map(
    (folded): Clause => ({ kind: 'exact', folded, part: 0 }),
  );
  return {
    ...literally(reading),
    wholes: reading.wholes.slice(0, 1),
    clauses: [...reading.clauses, ...marked],
    isToTheLetter: true,
  };
}

/** What is looked for as it stands, and by no other words. */
function literally(reading: Reading): QueryPlan {
  return {
    ...reading,
    tiers: ['literal'],
    isToTheLetter: false,
    words: [],
    isSentence: false,
    numbers: [],
    variants: [],
    correction: null,
    unavailable: [],
  };
}
