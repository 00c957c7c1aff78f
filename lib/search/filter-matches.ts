import { isCalendarDay } from '@/lib/gazette/calendar';
import type { SearchFilters } from './search-types';
import type { SearchableItem } from './searchable-item';

/** The facets that filters are counted for. */
export const FACETS = ['section', 'issue', 'date', 'person', 'county'] as const;
export type Facet = (typeof FACETS)[number];

/** Whether an item passes all filters, those of the facet `except` left out. */
export function passesFilters(
  entry: SearchableItem,
  filters: SearchFilters,
  except: Facet | null = null,
): boolean {
  return FACETS.every((facet) => facet === except || passes(entry, filters, facet));
}

function passes({ item, values }: SearchableItem, filters: SearchFilters, facet: Facet): boolean {
  if (facet === 'date') return isWithin(item.date, filters.from, filters.to);
  const wanted = filters[facet];
  return wanted === null || values[facet].includes(wanted);
}

/**
 * An item of which only the month is known (`YYYY-MM`) is within a range that covers the whole
 * month: dates compare as strings, and no day of a month comes after its 31st. Nothing is of a day
 * that no calendar has.
 */
function isWithin(date: string, from: string | null, to: string | null): boolean {
  const [first, last] = date.length === 7 ? [`${date}-01`, `${date}-28`] : [date, date];
  return (
    (from === null || (isCalendarDay(from) && first >= from)) &&
    (to === null || (isCalendarDay(to) && last <= to))
  );
}
