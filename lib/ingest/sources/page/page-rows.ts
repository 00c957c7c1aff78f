import type { Glyph, GlyphPage } from './page-glyphs';
import { type RuledTable, ruledTables } from './ruled-tables';

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
  /** Of a row of a table that lines are drawn around; one where all its cells are joined. */
  readonly cells?: readonly string[];
}

/** A page whose characters are put together. */
export interface SetPage {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  /** From the top. */
  readonly rows: readonly Row[];
  /** White space aside. */
  readonly characters: number;
}

/** Of the size: what stands higher or lower than that is of another row. */
const ROW_TOLERANCE = 0.45;
/** Of the size: a wider gap is none between words. */
const SEGMENT_GAP = 0.9;
const WORD_GAP = 0.2;
/** Of its width: so much of a character lies under the next one where it is drawn twice, for a bolder look. */
const SAME_PLACE = 0.5;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60—…“”‘’]/u;

/** Puts the characters of a page together. */
export function setPage(page: GlyphPage): SetPage {
  const { tables, others } = ruledTables(page.glyphs, page.rulings ?? []);
  const rows = [
    ...pageRows(page.number, others),
    ...tables.flatMap((table) => tableRows(page.number, table)),
  ].sort((a, b) => a.baseline - b.baseline);
  const characters = rows
    .flatMap(({ segments }) => segments)
    .reduce((sum, { length }) => sum + length, 0);
  return { number: page.number, height: page.height, rows, characters };
}

/** The rows of a table, each as wide as it. */
function tableRows(page: number, { left, right, rows }: RuledTable): Row[] {
  return rows.map(({ bottom, cells }): Row => {
    const texts = cells.map((glyphs) =>
      pageRows(page, glyphs)
        .map(({ segments }) => segments.map(({ text }) => text).join(' '))
        .reduce(joinRows, ''),
    );
    const all = cells.flat();
    const length = all.filter(({ text }) => /\S/u.test(text)).length;
    const size = Math.max(...all.map((glyph) => glyph.size));
    const segment = { text: texts.join('\t'), left, right, size, length };
    return { page, baseline: bottom, segments: [segment], cells: texts };
  });
}

function pageRows(number: number, glyphs: readonly Glyph[]): Row[] {
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

/** A row ends inside Han words, and between Latin ones. */
export function joinRows(before: string, after: string): string {
  return /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after)
    ? `${before} ${after}`
    : before + after;
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
