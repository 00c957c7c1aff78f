/**
 * Steps of how well an item answers a gram, in a list. With 128 the exact first ten of a gram are
 * among its first 16 in 95 of 100 cases, with 16 among its first 64; the files are 6 % larger.
 */
export const IMPACT_LEVELS = 128;
/** As many bits. */
export const IMPACT_BITS = 7;

/** The upper half is for items that hold the gram in a title. */
const BODY_LEVELS = IMPACT_LEVELS / 2;
/** Scores over which the levels of either half are spread evenly: nearly all there are. */
const TITLE_SCORES = [4, 10] as const;
const BODY_SCORES = [0.4, 3.4] as const;

/**
 * The level of a score.
 * @param score of an item for a gram, without the weight of the gram
 */
export function impactOf(isInTitle: boolean, score: number): number {
  const [least, greatest] = isInTitle ? TITLE_SCORES : BODY_SCORES;
  const share = (score - least) / (greatest - least);
  const level = Math.min(BODY_LEVELS - 1, Math.max(0, Math.floor(share * BODY_LEVELS)));
  return isInTitle ? BODY_LEVELS + level : level;
}

/** The score in the middle of a level. */
export function scoreOf(level: number): number {
  const [least, greatest] = level >= BODY_LEVELS ? TITLE_SCORES : BODY_SCORES;
  return least + (((level % BODY_LEVELS) + 0.5) / BODY_LEVELS) * (greatest - least);
}

/** How far apart the scores of two levels are, of items that hold the gram in the body alone. */
export const BODY_STEP = (BODY_SCORES[1] - BODY_SCORES[0]) / BODY_LEVELS;

/** Whether a score of a level is of items that hold the gram in a title. */
export function isTitleScore(score: number): boolean {
  return score >= TITLE_SCORES[0];
}

/** Whether a level is of items that hold the gram in a title. */
export function isTitleImpact(level: number): boolean {
  return level >= BODY_LEVELS;
}
