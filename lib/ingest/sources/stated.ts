import type { Field } from '@/lib/domain/item';

/**
 * What a record, or a file with a place for it (front matter, `meta` elements), says of an item
 * outside its text. What it does not say, or says unusably, is null.
 */
export interface Stated {
  /** Of ASCII letters, digits, `-` and `_`, so that it can stand in an address. */
  readonly id: string | null;
  /** One line. */
  readonly title: string | null;
  /** As `parseDate` reads it: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or two days parted by `/`. */
  readonly date: string | null;
  readonly section: string | null;
  readonly subsection: string | null;
  /** From 1. */
  readonly page: number | null;
  /** As the id, and never four digits alone. */
  readonly issue: string | null;
  /** Everything else that it says, in its order, under the names that readers know (来源, 文号). */
  readonly fields: readonly Field[];
}
