import { countListed, LISTED_LOSS } from '@/lib/corpus/count-listed';
import type { LiteralEvidence } from '@/lib/corpus/literal-strength';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { partsOf } from '@/lib/domain/calendar';
import type { PartialDate } from '@/lib/domain/partial-date';
import type { Clause } from '@/lib/search/query-plan';
import { clauseFinder } from './find-clause';
import { isWithinDates } from './is-within-dates';
import { standsToTheLetter } from './stands-to-the-letter';

/** How a clause is held by an item. */
export interface Evidence extends LiteralEvidence {
  /** The item is of a day that the clause names. */
  readonly ofDay: boolean;
  /** How early that day is among them, where the earlier is the better: 0 to 1. */
  readonly earliness: number;
}

export const NO_EVIDENCE: Evidence = {
  inTitle: 0,
  inBody: 0,
  first: -1,
  ofDay: false,
  earliness: 0,
};

/** How an item holds a clause. */
export type Gather = (entry: SearchableItem) => Evidence;

/** Made once for all items. */
export function gatherer(clause: Clause): Gather {
  if (clause.kind === 'anyOf') {
    const parts = clause.clauses.map(gatherer);
    return (entry) => parts.map((gather) => gather(entry)).reduce(joined, NO_EVIDENCE);
  }
  const find = clauseFinder(clause);
  return (entry) => {
    const { item, texts, year } = entry;
    if (clause.kind === 'exact' && !standsToTheLetter(entry, clause.folded)) return NO_EVIDENCE;
    if (!isNamed(entry, clause)) return NO_EVIDENCE;
    const standing = find(texts.body, 'body', year);
    return {
      inTitle:
        find(texts.title, 'title', year).length || find(texts.tocTitle, 'tocTitle', year).length,
      inBody: standing.length - LISTED_LOSS * countListed(texts.body.text, standing),
      first: standing.length > 0 ? Math.min(...standing.map(({ start }) => start)) : -1,
      ofDay: clause.kind === 'date' && isWithinDates(item.date, clause.dates),
      earliness: clause.kind === 'date' && clause.dates.isBeginning ? earlinessOf(item.date) : 0,
    };
  };
}

function joined(one: Evidence, other: Evidence): Evidence {
  const places = [one.first, other.first].filter((at) => at >= 0);
  return {
    inTitle: one.inTitle + other.inTitle,
    inBody: one.inBody + other.inBody,
    first: places.length > 0 ? Math.min(...places) : -1,
    ofDay: one.ofDay || other.ofDay,
    earliness: Math.max(one.earliness, other.earliness),
  };
}

function earlinessOf(date: PartialDate | null): number {
  return date === null ? 0 : 1 / partsOf(date.from)[2];
}

/** Whether a name of the kind that the clause asks for, if it does, is in the item and holds it. */
function isNamed(
  { names }: SearchableItem,
  { field, folded }: Exclude<Clause, { kind: 'anyOf' }>,
): boolean {
  if (field === undefined || field === 'title' || field === 'body') return true;
  return names[field].some((name) => name.includes(folded.text));
}

export function isPresent({ inTitle, inBody, ofDay }: Evidence): boolean {
  return ofDay || inTitle + inBody > 0;
}
