import { withoutBreaks } from '@/lib/text/search-text';

/**
 * A query longer than this is a pasted text; its head is enough to find where it came from.
 * In UTF-16 units.
 */
export const LONGEST_QUERY = 200;

/** What of a query is read. */
export function headOf(text: string): string {
  return withoutBreaks(text).slice(0, LONGEST_QUERY);
}
