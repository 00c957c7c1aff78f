/** A character set on a page; lengths in points, from the page's left and top. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
}

/** A straight line drawn on a page, along one of its sides; lengths as those of glyphs. */
export interface Ruling {
  /** From left to right, or from top to bottom. */
  readonly isAcross: boolean;
  /** Its height on the page, or its distance from the left. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface GlyphPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of the file, which need not be that of reading. */
  readonly glyphs: readonly Glyph[];
  /** Where the reader of the format gives them. */
  readonly rulings?: readonly Ruling[];
}
