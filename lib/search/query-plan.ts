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

/** A part of the query that was read as another text: 市疾控中心 as 市疾病预防控制中心. */
export interface Rewriting {
  /** As typed. */
  readonly from: string;
  /** As it stands in the texts. */
  readonly to: string;
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

/**
 * A query as it was read: plain data, so that it can be sent and kept. Whoever shows answers hands
 * it on to `present` as it is.
 */
export interface QueryPlan {
  /** As typed. */
  readonly text: string;
  readonly mode: SearchMode;
}
