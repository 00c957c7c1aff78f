import type { Section } from '@/lib/gazette/section';

/**
 * Why an item matches, best first. A hit of a lower tier never stands above one of a higher tier.
 * Tiers for synonyms, pinyin and wrong characters will be added to this list in rank order.
 */
export const TIERS = ['literal', 'words', 'most'] as const;
export type Tier = (typeof TIERS)[number];

export type SortOrder = 'relevance' | 'date';

export interface SearchRequest {
  /** What the reader typed, unfolded. Blank text means: browse, every item matches. */
  readonly text: string;
  /** Slug of a section or subsection to keep to, or null for all. */
  readonly section: string | null;
  readonly sort: SortOrder;
}

/** A run of source text and whether it is marked. Joined, the texts give the source exactly. */
export interface HighlightPart {
  readonly text: string;
  readonly marked: boolean;
}

export interface Hit {
  readonly id: string;
  readonly tier: Tier;
  /** Comparable within one answer and tier only. */
  readonly score: number;
  readonly title: readonly HighlightPart[];
  /** The passage of the body that shows best why the item matches. */
  readonly excerpt: readonly HighlightPart[];
  /** Set when only the contents page's wording of the title matches. */
  readonly tocTitle?: readonly HighlightPart[];
  readonly section: string;
  readonly subsection: string | null;
  readonly date: string;
  readonly page: number;
}

/** Counts per slug of section and subsection. */
export type FacetCounts = Readonly<Record<string, number>>;

export interface SearchAnswer {
  readonly request: SearchRequest;
  /** Matches, in the order asked for. */
  readonly hits: readonly Hit[];
  /** Items that hold only part of what was asked: shown apart under 部分匹配, best first. */
  readonly partial: readonly Hit[];
  /** Counts of `hits` per section as if no section filter were set. */
  readonly facets: FacetCounts;
  /** `hits.length` as if no section filter were set. */
  readonly total: number;
}

/** An item's full text with the query's marks, for the item page. */
export interface MarkedItem {
  readonly id: string;
  readonly title: readonly HighlightPart[];
  readonly body: readonly HighlightPart[];
}

/** What the site knows about its whole collection. */
export interface Collection {
  readonly sections: readonly Section[];
  /** Counts per slug over all items. */
  readonly counts: FacetCounts;
  readonly total: number;
}
