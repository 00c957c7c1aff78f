/** A word of a collection that is near in meaning to one that somebody typed. */
export interface Neighbour {
  /** Folded, as it stands in the texts. */
  readonly word: string;
  /** From 0 to 1; 1 where people confirmed that it may stand for the other. */
  readonly closeness: number;
}
