import { FACETS, type Facet, type SearchableItem } from '@/lib/corpus/searchable-item';
import { isWithin, parseDate } from '@/lib/domain/partial-date';
import type { SearchFilters } from '@/lib/search/contract';
import type { Match } from './match-plan';
import type { Narrowing } from './postings';

/** Makes the test whether a match passes. */
export function narrowed({ filters, within }: Narrowing): (match: Match) => boolean {
  const { section, issue, from, to, person, county } = filters;
  const set = [section, issue, from, to, person, county, within];
  if (set.every((one) => one === null)) return () => true;
  return ({ entry }) => passesFilters(entry, filters) && (within?.has(entry.place) ?? true);
}

/** Whether an item passes all filters, those of the facet `except` left out. */
export function passesFilters(
  entry: SearchableItem,
  filters: SearchFilters,
  except: Facet | null = null,
): boolean {
  return FACETS.every((facet) => facet === except || passes(entry, filters, facet));
}

function passes({ item, values }: SearchableItem, filters: SearchFilters, facet: Facet): boolean {
  if (facet === 'date') {
    const { from, to } = filters;
    return isWithin(item.date, from, to) && [from, to].every(isDayOrOpen);
  }
  const wanted = filters[facet];
  return wanted === null || values[facet].includes(wanted);
}

/** Nothing is of a day that no calendar has. */
function isDayOrOpen(day: string | null): boolean {
  return day === null || parseDate(day)?.precision === 'day';
}
