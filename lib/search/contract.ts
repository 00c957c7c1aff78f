import type { Block } from '@/lib/domain/block';
import type { EntityKind } from '@/lib/domain/entity';
import type { Issue } from '@/lib/domain/issue';
import type { Field } from '@/lib/domain/item';
import type { PartialDate } from '@/lib/domain/partial-date';
import type { Section, SectionPlace } from '@/lib/domain/section';

/**
 * Why an item matches, best first. A hit of a lower tier never stands above one of a higher tier.
 *
 * - `literal`: the text, or every clause of it, stands there
 * - `words`: every word of it
 * - `variant`: an abbreviation or synonym of it
 * - `most`: words that carry most of its weight
 * - `pinyin`: what the Latin letters sound like
 * - `similar`: what it was probably meant to be: same sound, or one character off
 */
export const TIERS = ['literal', 'words', 'variant', 'most', 'pinyin', 'similar'] as const;
export type Tier = (typeof TIERS)[number];

export type SortOrder = 'relevance' | 'date';

/** 智能: all tiers. 精确: only what literally stands there. */
export type SearchMode = 'smart' | 'exact';

/** What narrows a result list. Every filter is null where it is not set. */
export interface SearchFilters {
  /** Slug of a section or subsection. */
  readonly section: string | null;
  /** Id of an issue, or `YYYY` for all issues of a year. */
  readonly issue: string | null;
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Name of a person or county, as in the entities of the collection. */
  readonly person: string | null;
  readonly county: string | null;
}

export const NO_FILTERS: SearchFilters = {
  section: null,
  issue: null,
  from: null,
  to: null,
  person: null,
  county: null,
};

/**
 * A search: what the address of a page holds and what the engine is asked, one and the same.
 * `lib/search/address.ts` writes and reads it.
 */
export interface SearchRequest extends SearchFilters {
  /** What the reader typed, unfolded. Blank means: browse, every item matches. */
  readonly q: string;
  /** Earlier queries within whose results is searched (在结果中检索), oldest first. */
  readonly within: readonly string[];
  readonly mode: SearchMode;
  readonly sort: SortOrder;
}

/** A run of source text and whether it is marked. Joined, the texts give the source exactly. */
export interface HighlightPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A part of the query that was read as another text: 市疾控中心 as 市疾病预防控制中心. */
export interface Rewriting {
  /** As typed. */
  readonly from: string;
  /** As it stands in the texts. */
  readonly to: string;
}

export interface Hit {
  readonly id: string;
  readonly tier: Tier;
  /** Comparable within one answer and tier only. */
  readonly score: number;
  readonly title: readonly HighlightPart[];
  /** The passages of the body that show best why the item matches. */
  readonly excerpt: readonly HighlightPart[];
  /** Set when only the contents page's wording of the title matches. */
  readonly tocTitle?: readonly HighlightPart[];
  /** Why the item is there although the query does not literally stand in it. */
  readonly rewritings: readonly Rewriting[];
  /** Words of the query that the item lacks, as typed. */
  readonly missing: readonly string[];
  readonly issue: Issue;
  readonly section: SectionPlace | null;
  readonly date: PartialDate | null;
  readonly page: number | null;
}

/** Counts per value: a section's slug, an issue, a date, a person's name. */
export type FacetCounts = Readonly<Record<string, number>>;

/**
 * Counts of the matches per value of each facet, as if that facet's own filter were not set; all
 * other filters hold. Values without matches are left out.
 */
export interface Facets {
  /** An item counts for its section and for its subsection. */
  readonly section: FacetCounts;
  /** Ids of issues, and years (`YYYY`). */
  readonly issue: FacetCounts;
  /** Per date of the items, as `isoDate` writes it; items without one do not count. */
  readonly date: FacetCounts;
  readonly person: FacetCounts;
  readonly county: FacetCounts;
}

/** A part of the query that was read as more than text, shown as a chip that can be removed. */
export interface QueryChip {
  readonly kind: 'date' | 'section' | 'exact' | 'excluded';
  /** What it was read as: `5月1日至10日`, `栏目：科技`. */
  readonly label: string;
  /** The query as typed, without this part. */
  readonly without: string;
}

/** Something that the query names and that there is not: told, and not answered. */
export interface QueryNotice {
  /** `noSuchDay`: a day that no calendar has. `noSuchSection`: no section of this name. */
  readonly kind: 'noSuchDay' | 'noSuchSection';
  /** As typed, or as it stands in a filter. */
  readonly text: string;
  /** The query as typed, without this part. */
  readonly without: string;
}

/** The query answered in place of the one typed, which found nothing. */
export interface Correction {
  readonly tier: 'pinyin' | 'similar';
  readonly rewritings: readonly Rewriting[];
  /** The whole query with the rewritings made, to be searched instead. */
  readonly text: string;
}

/** A table that few queries need: of traditional characters, of how characters are read. */
export type Supplement = 'traditional' | 'readings';

export interface SearchAnswer {
  readonly request: SearchRequest;
  /** Matches, in the order asked for. */
  readonly hits: readonly Hit[];
  /** Items that hold only part of what was asked: shown apart under 部分匹配, best first. */
  readonly partial: readonly Hit[];
  readonly facets: Facets;
  /** Number of matches as if no section filter were set. */
  readonly total: number;
  readonly chips: readonly QueryChip[];
  readonly notices: readonly QueryNotice[];
  /** Set when the hits are not of the query as typed. */
  readonly correction: Correction | null;
  /** What the query needed and could not be loaded: there may be more hits than these. */
  readonly unavailable: readonly Supplement[];
}

/** A completion of what is being typed: a name or term of the texts, or an item's title. */
export interface Suggestion {
  readonly kind: EntityKind | 'term' | 'title';
  /** What to search for. */
  readonly text: string;
  /** The text with what was typed marked; nothing is marked where it was typed in pinyin. */
  readonly parts: readonly HighlightPart[];
  /** Results of searching for it, without any filter. */
  readonly count: number;
  /** The item, where the suggestion is a title. */
  readonly id: string | null;
}

/** An item's full text with the query's marks, for the item page. */
export interface MarkedItem {
  readonly id: string;
  readonly title: readonly HighlightPart[];
  readonly blocks: readonly Block<readonly HighlightPart[]>[];
  readonly fields: readonly Field<readonly HighlightPart[]>[];
}

/** What the site knows about its whole collection. */
export interface Collection {
  readonly sections: readonly Section[];
  /** Over all items. */
  readonly facets: Facets;
  readonly total: number;
}
