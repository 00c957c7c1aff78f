import type {
  Clause,
  Correction,
  QueryPlan,
  Rewriting,
  SearchMode,
  Variant,
} from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import { analyseWords } from './analyse-words';
import type { Lexicon } from './lexicon';
import { parseQuery, type Reading } from './parse-query';

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
  const wide = await lexicon.foldFor(text, signal);
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
  const marked = reading.typedParts.map((folded): Clause => ({ kind: 'exact', folded, part: 0 }));
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
    variants: [],
    correction: null,
    unavailable: [],
  };
}

/** Adds what else could be meant by the clauses: their words, and other texts for them. */
export async function complete(
  reading: Reading,
  fold: Fold,
  lexicon: Lexicon,
  correction: Correction | null,
  signal?: AbortSignal,
): Promise<QueryPlan> {
  const plain = reading.clauses.filter((one) => one.kind === 'plain' && one.field === undefined);
  const texts = plain.map(({ folded, part }) => ({ folded: fold(folded.source), part }));
  const all = texts.map(({ folded }) => folded.text).join('');
  const variants: Variant[] = [];
  for (const { folded } of plain) {
    const rewritings = await otherTexts(folded.source, folded.text, lexicon, signal);
    if (rewritings.length > 0) variants.push({ clause: folded.text, rewritings });
  }
  return {
    ...reading,
    tiers: ['literal', 'variant', 'words'],
    isToTheLetter: false,
    ...analyseWords(texts, await lexicon.vocabularyFor(all, signal)),
    variants,
    correction,
    unavailable: [],
  };
}

async function otherTexts(
  from: string,
  text: string,
  lexicon: Lexicon,
  signal?: AbortSignal,
): Promise<readonly Rewriting[]> {
  const found = new Map<string, Rewriting>();
  for (const to of lexicon.synonymsOf(text)) found.set(to, { from, to, reason: 'synonym' });
  const names = (await lexicon.stands(text, signal)) ? [] : await lexicon.fullNamesOf(text, signal);
  for (const to of names) {
    if (!found.has(to)) found.set(to, { from, to, reason: 'abbreviation' });
  }
  found.delete(text);
  return [...found.values()];
}
