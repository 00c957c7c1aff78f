import { type PageRange, TYPED } from '@/lib/search/contract';

/** Hits of one page of the list. */
export const PAGE_LENGTH = 25;

/**
 * What a list begins with: a page, or as much as it had when it was left; where each hit has to be
 * fetched and no place is to be found again, a window full comes first.
 *
 * @param listed hits that the list had when this history entry was left; 0 where that is not known
 */
export function firstStretch(listed: number): PageRange {
  return listed > 0
    ? { offset: 0, limit: Math.max(PAGE_LENGTH, listed) }
    : { offset: 0, limit: PAGE_LENGTH, enough: TYPED.limit };
}
