import type { Block } from '@/lib/domain/block';
import type { EntityKind } from '@/lib/domain/entity';
import type { Issue } from '@/lib/domain/issue';
import type { Field } from '@/lib/domain/item';
import type { PartialDate } from '@/lib/domain/partial-date';
import type { Section, SectionPlace } from '@/lib/domain/section';
import type {
  Correction,
  Offer,
  QueryChip,
  QueryNotice,
  QueryPlan,
  Rewriting,
  SearchMode,
  Supplement,
  Tier,
} from './query-plan';

/** By relevance (without text in the order of the contents), newest first, or oldest first. */
export type SortOrder = 'relevance' | 'date' | 'oldest';

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

/** Which stretch of the matches is asked for: `limit` of them from `offset` on, from 0. */
export interface PageRange {
  readonly offset: number;
  /** 0 asks for the numbers alone. */
  readonly limit: number;
  /** Where every hit has to be fetched so many will do, and the others are asked for after them. */
  readonly enough?: number;
}

/** What a key asks for: as many hits as fill a window of up to 1,600 pixels. */
export const TYPED: PageRange = { offset: 0, limit: 10 };

export const ALL_MATCHES: PageRange = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

/** A number of matches; where it is not exact there are at most so many. */
export interface Total {
  readonly count: number;
  readonly isExact: boolean;
}

/** A word that is near in meaning to one that stands nowhere. */
export interface NearWord {
  /** As it stands in the texts. */
  readonly word: string;
  /** From 0 to 1. */
  readonly closeness: number;
  readonly items: number;
}

/** What is near in meaning to words that were typed and are no match: shown apart, never counted. */
export interface NearMatches {
  /** The words that none of these items holds, as typed; where each stands in one, the whole query. */
  readonly from: string;
  /** Nearest first. */
  readonly words: readonly NearWord[];
  /** The first few, best first; none beside hits that hold the words themselves. */
  readonly hits: readonly Hit[];
}

/** A stretch of the matches of a request, in the order asked for, ready to be shown. */
export interface SearchPage {
  readonly request: SearchRequest;
  /** Place of the first hit among all matches, from 0. */
  readonly offset: number;
  /** Only what was asked for has excerpts and marks. */
  readonly hits: readonly Hit[];
  /** Of all matches. */
  readonly total: Total;
  /**
   * The first few items that hold only part of what was asked, best first: shown apart under
   * 部分匹配, and not counted. They are with every page.
   */
  readonly partial: readonly Hit[];
  /** Where nothing holds the words themselves. */
  readonly near: NearMatches | null;
  /** Beside these hits there may be words near in meaning, which `near` tells. */
  readonly mayHaveNear: boolean;
  readonly chips: readonly QueryChip[];
  readonly notices: readonly QueryNotice[];
  /** Set when the hits are not of the query as typed. */
  readonly correction: Correction | null;
  /** Where nothing is found: queries that find something and may have been meant, likeliest first. */
  readonly offers: readonly Offer[];
  /** What the query needed and could not be loaded: there may be more hits than these. */
  readonly unavailable: readonly Supplement[];
  /** What was answered, for `present`: of the correction, where there is one. */
  readonly plan: QueryPlan;
}

/** The numbers beside the filters. */
export interface FacetAnswer {
  readonly request: SearchRequest;
  readonly facets: Facets;
  /** Matches as if no section filter were set. */
  readonly inAllSections: number;
  /** False where the true numbers may be lower. */
  readonly isExact: boolean;
}

/**
 * What answers searches, wherever it runs: in a worker, on a server, in a command. Every call
 * rejects with the signal's reason once that is aborted, and stops what it was loading.
 */
export interface SearchBackend {
  /** Blank text answers with the whole collection in its own order. Unknown slugs hold nothing. */
  search(request: SearchRequest, range: PageRange, signal?: AbortSignal): Promise<SearchPage>;
  /** Asked after the results, and only where somebody sees the numbers. */
  facets(request: SearchRequest, signal?: AbortSignal): Promise<FacetAnswer>;
  /**
   * Words near in meaning to those of a search that has hits, without items: asked after the
   * results, and only where their page says that there may be some. Null where there are none or
   * they cannot be loaded.
   */
  near(request: SearchRequest, signal?: AbortSignal): Promise<NearMatches | null>;
  /** Completions of what is being typed, best first; none for blank text. */
  suggest(text: string, limit: number, signal?: AbortSignal): Promise<readonly Suggestion[]>;
  /**
   * The plan that a search of the request answers: for a page that knows the address alone. Who has
   * a `SearchPage` has its plan.
   */
  interpret(request: SearchRequest, signal?: AbortSignal): Promise<QueryPlan>;
  /** The full text of one item with the marks of a plan, without a search; null for no such item. */
  present(itemId: string, plan: QueryPlan, signal?: AbortSignal): Promise<MarkedItem | null>;
  collection(signal?: AbortSignal): Promise<Collection>;
}

/** A completion of what is being typed: a name or term of the texts, or an item's title. */
export interface Suggestion {
  readonly kind: EntityKind | 'term' | 'title';
  /** What to search for. */
  readonly text: string;
  /** The text with what was typed marked; nothing is marked where it was typed in pinyin. */
  readonly parts: readonly HighlightPart[];
  /** Results of searching for it, without any filter; null where only the search would tell. */
  readonly count: number | null;
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
