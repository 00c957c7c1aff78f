/** A character set on a page; lengths in points, from the page's left and top. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
}

export interface GlyphPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of the file, which need not be that of reading. */
  readonly glyphs: readonly Glyph[];
}
