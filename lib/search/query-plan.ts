import type { Neighbour } from '@/lib/domain/neighbour';

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

/** 智能: all tiers. 精确: only what literally stands there. */
export type SearchMode = 'smart' | 'exact';

/**
 * Why a part of a query was read as another text:
 *
 * - `synonym`: a list has them as one, the editors' or the general one
 * - `near`: it is near in meaning, and no match
 * - `abbreviation`: it is the short form of a name
 * - `office`: it is whom the office, with this name, is held by
 * - `pinyin`, `similar`: as the tiers of these names
 * - `number`: another number of the same series stands there; offered and never answered
 */
export type RewritingReason =
  | 'synonym'
  | 'near'
  | 'abbreviation'
  | 'office'
  | 'pinyin'
  | 'similar'
  | 'number';

/** A part of the query that was read as another text: 市疾控中心 as 市疾病预防控制中心. */
export interface Rewriting {
  /** As typed. */
  readonly from: string;
  /** As it stands in the texts. */
  readonly to: string;
  readonly reason: RewritingReason;
  /** The office that the name in `to` must not be introduced without, where that is the reason. */
  readonly office?: string;
}

/** A part of the query that was read as more than text, shown as a chip that can be removed. */
export interface QueryChip {
  readonly kind: 'date' | 'section' | 'field' | 'exact' | 'excluded' | 'either' | 'stem';
  /** What it was read as: `5月1日至10日`, `栏目：科技`, `足球 或 斯诺克`. */
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

/** Another query that may have been meant. Nothing is found by it until it is chosen. */
export interface Offer {
  /** The whole query with the rewriting made. */
  readonly text: string;
  readonly rewriting: Rewriting;
}

/**
 * What few queries need: traditional characters, how characters are read, words near in meaning, the
 * code that reads operators, days and short names.
 */
export type Supplement = 'traditional' | 'readings' | 'near' | 'code';

/** A text of the query, as typed and in the form in which texts are compared. */
export interface QueryText {
  readonly source: string;
  /** Folded. */
  readonly text: string;
}

/** A day of the calendar; the year is null where only month and day were typed. */
export interface CalendarDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The days from `from` to `to`, both included: a single day, part of a month, a month, a year. */
export interface DateRange {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Of these days only those of one kind: 0 for Sundays to 6 for Saturdays, several for 周末. */
  readonly weekdays?: readonly number[];
  /** Of these days only those of a part of each month, its last day counted as -1: 上旬, 月底. */
  readonly monthDays?: readonly [first: number, last: number];
  /** The earlier of them is the better: 5月初. */
  readonly isBeginning?: boolean;
}

/** Whether the range is one day. */
export function isOneDay({ from, to }: DateRange): boolean {
  return from.month === to.month && from.day === to.day && from.year === to.year;
}

/** Whether the days are named by the week or by a part of whatever month: 周三, 上旬. */
export function isOfNoMonth({ weekdays, monthDays }: DateRange): boolean {
  return weekdays !== undefined || monthDays !== undefined;
}

/** Where a clause must stand, or the kind of name that it must be part of. */
export type ClauseField = 'title' | 'body' | 'person' | 'institution' | 'county';

interface ClauseBase {
  /** As a whole, which also tells clauses apart. */
  readonly folded: QueryText;
  /** Which part of the query it is of, from 0: 江凌，防汛 is one part and two clauses. */
  readonly part: number;
}

/** A number in a clause's folded text, in UTF-16 units, with what it counts. */
export interface ClauseNumber {
  readonly start: number;
  readonly end: number;
  /** The same for every way of writing it: `49家`. */
  readonly term: string;
}

/** Left out where it may stand anywhere. */
interface InField {
  readonly field?: ClauseField;
}

/** One of the things the reader asked for; all of them are wanted together. */
export type Clause =
  /** Words or a text, as typed between spaces and marks. */
  | (ClauseBase &
      InField & {
        readonly kind: 'plain';
        /** The numbers in it, which may stand there written in another way: 49家 for 四十九家. */
        readonly numbers?: readonly ClauseNumber[];
        /** It is a name, which counts where it is introduced by this office or by none. */
        readonly office?: string;
      })
  /** A text only as it stands: in quotation marks, or that means nothing but itself. */
  | (ClauseBase & InField & { readonly kind: 'exact' })
  /** Days: the items of these days, and those that name them; with `ownOnly` just the former. */
  | (ClauseBase &
      InField & { readonly kind: 'date'; readonly dates: DateRange; readonly ownOnly: boolean })
  /** Any of several: what the clause was rewritten to, or what stands around an OR. */
  | (ClauseBase & { readonly kind: 'anyOf'; readonly clauses: readonly Clause[] });

/** Sections by slug: an item must be in one of them, or in none where they are excluded. */
export interface SectionCondition {
  readonly slugs: readonly string[];
  readonly isExcluded: boolean;
}

/** A kind of which it is known what is one: the counties that an item names, or one of these texts. */
export type AskedKind = 'county' | readonly string[];

/** A thing to look for below the literal tier. */
export interface QueryWord {
  /** Folded. */
  readonly text: string;
  /** As typed. */
  readonly source: string;
  /** The part of the query it belongs to, from 0. */
  readonly part: number;
  /**
   * `term`: a term of the index, answered by its postings. `unknown`: characters that are no term
   * together, found only where they literally stand.
   */
  readonly kind: 'term' | 'unknown';
  /**
   * What an item must hold of it to answer: 基地 of 基地设. Left out where that is all of it; empty
   * where the word names nothing, so that an item may lack it.
   */
  readonly core?: string;
  /** It is what is counted (几块金牌), for which a text may have a number alone. */
  readonly isCounted?: boolean;
  /** It asks which of a kind, and is held by what is of this kind: 埃及 for 哪些国家. */
  readonly asks?: AskedKind;
  /** Words near in meaning, best first; left out where the query does not need them. */
  readonly near?: readonly Neighbour[];
}

/** Other texts for a plain clause. */
export interface Variant {
  /** The clause's folded text. */
  readonly clause: string;
  /** Folded, best first, without the clause's own. */
  readonly rewritings: readonly Rewriting[];
}

/** The tiers that a plan can ask for: words hold all of the query, or most of it. */
export type AskedTier = 'literal' | 'variant' | 'words';

/**
 * A query as it was read, once for every backend: plain data, which survives a structured clone and
 * JSON. It says all that there is to look for and to mark; whoever shows answers hands it on to
 * `present` as it is. Clauses are wanted together.
 */
export interface QueryPlan {
  /** As typed. */
  readonly text: string;
  /**
   * The whole query, the closest form first: as typed, operators included, so that an operator's
   * character inside a text that does stand in the gazette is found as such; without the marks
   * around it; without any marks. Empty for a blank query, which is answered with everything.
   */
  readonly wholes: readonly QueryText[];
  /** The parts that were typed with marks, and with them: 江凌， of 江凌， 防汛. */
  readonly typedParts: readonly QueryText[];
  /** What is wanted, without repeats. */
  readonly clauses: readonly Clause[];
  /** What must not occur. */
  readonly excluded: readonly Clause[];
  /** An item must meet each. */
  readonly sections: readonly SectionCondition[];
  /**
   * Ids of items that the text names: an item's number, its address, a citation of it. None beside
   * what excludes, keeps to a section or is told to be none: the number is a word then.
   */
  readonly records: readonly string[];
  readonly tiers: readonly AskedTier[];
  /** What folding makes one is told apart again: ① is not 1. */
  readonly isToTheLetter: boolean;
  /** What the plain clauses ask for, word by word. */
  readonly words: readonly QueryWord[];
  /** Function words or words of asking were left out: it is a sentence rather than a name. */
  readonly isSentence: boolean;
  /** Terms of quantities, none of which an item may lack that answers by its words. */
  readonly numbers: readonly string[];
  readonly variants: readonly Variant[];
  readonly chips: readonly QueryChip[];
  readonly notices: readonly QueryNotice[];
  /** Set where this is the plan of another query than the one typed. */
  readonly correction: Correction | null;
  /** What reading the query needed and could not be loaded. */
  readonly unavailable: readonly Supplement[];
}
