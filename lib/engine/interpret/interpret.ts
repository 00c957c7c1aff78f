import type { Clause, QueryPlan, SearchMode, Supplement } from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import { complete } from './complete';
import { headOf } from './head-of';
import type { Lexicon } from './lexicon';
import type { Reading } from './parse-query';
import { plainReading, readPlainly } from './read-plainly';
import type { Reader } from './reader-code';

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
  const plain = await readPlainly(text, fold, lexicon, signal);
  const reader = plain ? null : await loadReader();
  const parsed = plain ?? (await reader?.parseQuery(text, fold, lexicon, signal));
  const reading = parsed ?? asItStands(text, fold);
  // Without its table a name in traditional characters cannot be known for none.
  const known: Reading = wide ? reading : { ...reading, notices: [] };
  const plan =
    mode === 'exact' || reading.records.length > 0
      ? toTheLetter(known)
      : reach === 'literal' || !parsed
        ? literally(known)
        : await complete(known, fold, lexicon, null, reader?.coreOf, signal);
  const missing: Supplement[] = wide ? [] : ['traditional'];
  if (!parsed) missing.push('code');
  return { ...plan, unavailable: [...new Set([...plan.unavailable, ...missing])] };
}

let loaded: Reader | null = null;

/** The code that reads any query; null where it cannot be loaded, and the next query tries again. */
async function loadReader(): Promise<Reader | null> {
  loaded ??= await import('./reader-code').then(
    (code) => code.READER,
    () => null,
  );
  return loaded;
}

/** A query that cannot be read: what holds it as it stands is a hit, and there may be more. */
function asItStands(text: string, fold: Fold): Reading {
  const whole = { source: headOf(text), text: fold(headOf(text)).text };
  return plainReading(text, [whole], [{ kind: 'plain', folded: whole, part: 0 }]);
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
