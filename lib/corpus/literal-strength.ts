/*
 * How well an item holds a text literally. Known to the build too, which puts the lists of shards in
 * this order. Values were set on the judged queries of `data/lists/judgments.jsonl` by kind of
 * query, never for one query.
 */

/** A title names the topic: one occurrence there says more than several in the text. */
const TITLE_WEIGHT = 4;

/** How soon repeating a text stops adding (BM25's k1) and how far long items are held back (b). */
export const SATURATION = 1.2;
const LENGTH_PENALTY = 0.4;

/**
 * News opens with what it is about: a match in the first sentence tells of the subject, one
 * further down often of somebody who also came. Decays over this many folded UTF-16 units.
 */
const LEAD_WEIGHT = 1.2;
const LEAD_LENGTH = 60;

/** Where an item holds a text. */
export interface LiteralEvidence {
  /** Occurrences in its titles. */
  readonly inTitle: number;
  /** An entry of a list counts less than one. */
  readonly inBody: number;
  /** Where in the body it stands first, in folded UTF-16 units, or -1. */
  readonly first: number;
}

/**
 * BM25's saturation over title and body, plus what an early place in the text is worth; without how
 * rare the text is.
 *
 * @param relativeLength of the body, the average being 1
 */
export function literalStrength(
  { inTitle, inBody, first }: LiteralEvidence,
  relativeLength: number,
): number {
  const damping = SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * relativeLength);
  const title = (inTitle * TITLE_WEIGHT * (SATURATION + 1)) / (inTitle + SATURATION);
  const body = (inBody * (SATURATION + 1)) / (inBody + damping);
  const lead = first < 0 ? 0 : LEAD_WEIGHT * Math.exp(-first / LEAD_LENGTH);
  return title + body + lead;
}
