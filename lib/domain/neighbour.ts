/** A word of a collection that is near in meaning to one that somebody typed. */
export interface Neighbour {
  /** Folded, as it stands in the texts. */
  readonly word: string;
  /**
   * From 0 to 1; 1 where people confirmed that it may stand for the other, `LISTED_AS_NEAR` and more
   * where they put it beside the other as something else.
   */
  readonly closeness: number;
}

/** So near are words that a list has as near, before all that merely looks so. */
export const LISTED_AS_NEAR = 0.9;
