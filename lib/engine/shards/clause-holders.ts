import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { isOneDay } from '@/lib/engine/interpret/parse-dates';
import { DAY_BONUS } from '@/lib/engine/retrieve/ranking';
import type { Clause } from '@/lib/search/query-plan';
import type { CollectionPlaces } from './collection-places';
import { anyOf, findHolders, type Holders, NO_HOLDERS } from './find-holders';

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
    return anyOf(await Promise.all(parts));
  }
  if (clause.kind === 'date') {
    const own = await places.ofDays(clause.dates, signal);
    const ofDay: Holders = {
      places: own,
      scores: new Map(Array.from(own, (place) => [place, DAY_BONUS])),
      count: own.length,
      isExact: true,
      isWhole: true,
    };
    const named = dayForms(clause).map((form) => findHolders(form, lists, true, signal));
    // Which year a day without one is of, only the text tells.
    return { ...anyOf([ofDay, ...(await Promise.all(named))]), isExact: named.length === 0 };
  }
  if (clause.folded.text === '') return NO_HOLDERS;
  const held = await findHolders(clause.folded.text, lists, isWhole, signal, effort);
  // What is wanted in one field, or to the letter, the text tells.
  const isSure = clause.kind === 'plain' && clause.field === undefined;
  return isSure ? held : { ...held, isExact: false };
}

/** How texts may name the days. */
function dayForms({ folded, dates, ownOnly }: Extract<Clause, { kind: 'date' }>): string[] {
  if (ownOnly) return [];
  const forms = /[年月]/.test(folded.text) ? [folded.text] : [];
  const { month, day } = dates.from;
  return [...new Set(isOneDay(dates) ? [...forms, `${month}月${day}日`] : forms)];
}
