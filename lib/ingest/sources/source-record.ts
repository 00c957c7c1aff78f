import type { SourceLine } from './source-line';
import type { Stated } from './stated';

/** An item as another system exports it. */
export interface SourceRecord extends Stated {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** Its text, a paragraph or a row a line; empty where the record has title and link only. */
  readonly lines: readonly SourceLine[];
}

/** What the id of an issue begins with that its record numbers with four digits alone. */
export const NUMBERED_ISSUE = 'no-';
