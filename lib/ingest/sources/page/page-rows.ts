import type { Glyph, GlyphPage } from './page-glyphs';

/** Characters that stand side by side, without a gap that parts cells or columns. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** Characters in it, white space aside. */
  readonly length: number;
}

/** All that stands at one height of a page, from left to right. */
export interface Row {
  readonly page: number;
  readonly baseline: number;
  readonly segments: readonly Segment[];
}

/** Of the size: what stands higher or lower than that is of another row. */
const ROW_TOLERANCE = 0.45;
/** Of the size: a wider gap is none between words. */
const SEGMENT_GAP = 0.9;
const WORD_GAP = 0.2;
/** Of its width: so much of a character lies under the next one where it is drawn twice, for a bolder look. */
const SAME_PLACE = 0.5;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60—…“”‘’]/u;

/** The characters of a page as rows from its top. */
export function pageRows({ number, glyphs }: GlyphPage): Row[] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const first = rows.at(-1)?.[0];
    const size = Math.max(first?.size ?? 0, glyph.size);
    if (first && glyph.baseline - first.baseline < size * ROW_TOLERANCE) rows.at(-1)?.push(glyph);
    else rows.push([glyph]);
  }
  return rows.flatMap((row): Row[] => {
    const segments = segmentsOf(row.sort((a, b) => a.left - b.left));
    return segments.length === 0
      ? []
      : [{ page: number, baseline: row[0]?.baseline ?? 0, segments }];
  });
}

function segmentsOf(glyphs: readonly Glyph[]): Segment[] {
  const segments: { text: string; left: number; right: number; size: number; length: number }[] =
    [];
  let before: Glyph | null = null;
  let isSpaced = false;
  for (const glyph of glyphs) {
    if (/^\s$/u.test(glyph.text)) {
      isSpaced = true;
      continue;
    }
    const right = WIDE.test(glyph.text)
      ? Math.max(glyph.right, glyph.left + glyph.size * 0.98)
      : glyph.right;
    if (before && before.text === glyph.text && liesUnder(before, glyph)) continue;
    const last = segments.at(-1);
    const gap = last ? glyph.left - last.right : 0;
    if (!last || gap > glyph.size * SEGMENT_GAP) {
      segments.push({ text: glyph.text, left: glyph.left, right, size: glyph.size, length: 1 });
    } else {
      const isLatin = before !== null && !WIDE.test(before.text) && !WIDE.test(glyph.text);
      last.text += (isSpaced || (isLatin && gap > glyph.size * WORD_GAP) ? ' ' : '') + glyph.text;
      last.right = Math.max(last.right, right);
      last.size = Math.max(last.size, glyph.size);
      last.length += glyph.text.length;
    }
    before = glyph;
    isSpaced = false;
  }
  return segments;
}

function liesUnder(below: Glyph, { left, right }: Glyph): boolean {
  return below.right - left > (right - left) * SAME_PLACE;
}

/** A row as one text; gaps are blanks. A heading set wide (`时  政`) has one between characters. */
export function rowText({ segments }: Row): string {
  const isSetWide = segments.every(({ length }) => length === 1);
  return segments.map(({ text }) => text).join(isSetWide ? ' ' : '  ');
}

export function leftOf({ segments }: Row): number {
  return segments[0]?.left ?? 0;
}

export function rightOf({ segments }: Row): number {
  return segments.at(-1)?.right ?? 0;
}

/** Of its largest characters. */
export function sizeOf({ segments }: Row): number {
  return Math.max(...segments.map(({ size }) => size));
}
