import type { Issue } from '@/lib/domain/issue';
import type { Section } from '@/lib/domain/section';
import type { FoldTable } from '@/lib/text/fold-table';

/** What has to be known of the shards before any of them is read; stands in the manifest. */
export interface ShardPlan {
  /** Number of shards. */
  readonly shards: number;
  /** Number of items, which are numbered from 0, the newest first. */
  readonly items: number;
}

/** What every query over shards needs, in one file; JSON, raw deflate. */
export interface ShardHead {
  readonly sections: readonly Section[];
  /** Newest first. */
  readonly issues: readonly Issue[];
  /** The traditional characters that stand in the texts. */
  readonly foldTable: FoldTable;
  /** The editors' groups of folded words that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Of a body, in folded UTF-16 units. */
  readonly averageLength: number;
  /** Number of files of terms. */
  readonly wordFiles: number;
  /** Number of files of names. */
  readonly nameFiles: number;
}

/**
 * Of what dates and issues the items are, in their order, as runs of items that follow one another;
 * JSON, raw deflate.
 */
export interface ShardRuns {
  /** As `isoDate` writes them; '' stands for none. */
  readonly dates: readonly Run<string>[];
  /** Places in the head's list of issues. */
  readonly issues: readonly Run<number>[];
}

type Run<T> = readonly [value: T, items: number];

/**
 * Numbers sections and subsections, by slug: in the order of the list, each section before its own
 * subsections.
 */
export function sectionOrdinals(sections: readonly Section[]): ReadonlyMap<string, number> {
  const slugs = sections.flatMap(({ slug, subsections }) => [
    slug,
    ...subsections.map((one) => one.slug),
  ]);
  return new Map(slugs.map((slug, ordinal) => [slug, ordinal]));
}

/**
 * The section of each item in their order, as text that compresses well: a character each, U+0020
 * for none and on from there by ordinal; of an item in a subsection that of the subsection.
 */
export function encodeSections(ordinals: readonly (number | null)[]): string {
  return ordinals.map((ordinal) => String.fromCharCode(0x20 + (ordinal ?? -1) + 1)).join('');
}

/** The way back, of one item. */
export function sectionAt(column: string, item: number): number | null {
  const ordinal = column.charCodeAt(item) - 0x21;
  return ordinal >= 0 ? ordinal : null;
}
