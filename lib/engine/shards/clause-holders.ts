import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { DAY_BONUS } from '@/lib/engine/retrieve/ranking';
import { type Clause, type ClauseNumber, isOfNoMonth, isOneDay } from '@/lib/search/query-plan';
import type { CollectionPlaces } from './collection-places';
import { findHolders } from './find-holders';
import { type Holders, inAny, NO_HOLDERS } from './holders';

/** The items that may hold a clause: among them is every one that does, unless the list is not whole. */
export async function clauseHolders(
  clause: Clause,
  lists: GramLists,
  places: Pick<CollectionPlaces, 'ofDays'>,
  isWhole: boolean,
  signal?: AbortSignal,
  effort: 'least' | 'full' = 'full',
): Promise<Holders> {
  if (clause.kind === 'anyOf') {
    const parts = clause.clauses.map((one) => clauseHolders(one, lists, places, isWhole, signal));
    return inAny(await Promise.all(parts));
  }
  if (clause.kind === 'date') {
    const own = await places.ofDays(clause.dates, signal);
    const ofDay: Holders = {
      places: own,
      scores: new Float32Array(own.length).fill(DAY_BONUS),
      count: own.length,
      isExact: true,
      isWhole: true,
    };
    const named = dayForms(clause).map((form) => findHolders(form, lists, true, signal));
    // Which year a day without one is of, only the text tells.
    return { ...inAny([ofDay, ...(await Promise.all(named))]), isExact: named.length === 0 };
  }
  if (clause.folded.text === '') return NO_HOLDERS;
  const held = await findHolders(clause.folded.text, lists, isWhole, signal, effort);
  if (clause.kind === 'exact') return { ...held, isExact: false };
  const { field, numbers = [], office } = clause;
  const others = textsAround(clause.folded.text, numbers).map((text) =>
    findHolders(text, lists, true, signal),
  );
  // What is wanted in one field, to the letter, with a number or of an office, the text tells.
  const isSure = field === undefined && office === undefined && numbers.length === 0;
  return others.length === 0 && isSure
    ? held
    : { ...inAny([held, ...(await Promise.all(others))]), isExact: false };
}

/** Numbers may be written in many ways: what stands beside them, the longest of it, is looked for. */
function textsAround(text: string, numbers: readonly ClauseNumber[]): string[] {
  if (numbers.length === 0) return [];
  const ends = [0, ...numbers.map(({ end }) => end)];
  const starts = [...numbers.map(({ start }) => start), text.length];
  const pieces = ends.map((end, at) => text.slice(end, starts[at]));
  const [longest = ''] = pieces.sort((a, b) => b.length - a.length);
  return longest.length >= 2 ? [longest] : [];
}

/** How texts may name the days. */
function dayForms({ folded, dates, ownOnly }: Extract<Clause, { kind: 'date' }>): string[] {
  if (ownOnly) return [];
  const isText = /[年月]/.test(folded.text) || isOfNoMonth(dates);
  const forms = isText ? [folded.text] : [];
  const { month, day } = dates.from;
  return [...new Set(isOneDay(dates) ? [...forms, `${month}月${day}日`] : forms)];
}
