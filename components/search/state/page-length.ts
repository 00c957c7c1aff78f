/** Hits of one page of the list. */
export const PAGE_LENGTH = 25;

/** Hits asked for with each key: they fill windows of up to 1,600 pixels. */
export const TYPED_LENGTH = 10;
