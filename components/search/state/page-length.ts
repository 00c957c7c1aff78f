/** Hits of one page of the list. */
export const PAGE_LENGTH = 25;
