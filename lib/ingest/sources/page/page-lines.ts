import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { type Column, findGutter, pageColumns, textMargins } from './page-columns';
import { pageFurniture } from './page-furniture';
import { joinRows, leftOf, type Row, rightOf, rowText, type SetPage, sizeOf } from './page-rows';
import { tableRows } from './table-rows';

/** Of the character size: a first line stands in by two, a last one ends anywhere. */
const INDENT = 1.2;
const SHORT = 2.2;
/** Of the usual distance of rows: a wider one parts paragraphs. */
const APART = 1.45;
/** Of the character size: columns of two pages that begin no further apart are set alike. */
const COLUMN_TOLERANCE = 3;
/** So many of their rows begin at a place where text begins. */
const SHARED = 0.02;
/** Of the size of most characters. */
const HEADING_SIZE = 1.12;
const MOST_LEVELS = 4;
/** A title that goes on in a second row nearly fills the first. */
const FULL_TITLE = 0.6;

type MutableLine = { -readonly [Key in keyof SourceLine]: SourceLine[Key] };
type Kind = Pick<SourceLine, 'heading' | 'align'>;

interface Placed {
  readonly row: Row;
  readonly column: Column;
  readonly kind: Kind;
  readonly isCell: boolean;
}

/**
 * The paragraphs of printed pages, each a line with the page where it begins: rows are put
 * together where they go on, also over columns and pages.
 */
export function pageLines(rowsOf: readonly SetPage[]): SourceLine[] {
  const furniture = pageFurniture(rowsOf);
  const all = rowsOf.flatMap(({ rows }) => rows).filter((row) => !furniture.has(row));
  if (all.length === 0) return [];
  const margins = textMargins(all);
  const setting = settingOf(all);
  const lines: MutableLine[] = [];
  const textOf = rowsOf.map(({ rows }) => rows.filter((row) => !furniture.has(row)));
  const usual = textOf.map((rows) => findGutter(rows, margins.left, margins.right)).find(Boolean);
  const columnsOf = textOf.map((rows) =>
    pageColumns(rows, margins.left, margins.right, usual ?? null),
  );
  const starts = columnsOf
    .flat()
    .flatMap(({ rows }) => rows.map(leftOf))
    .sort((a, b) => a - b);
  let before: Placed | null = null;
  for (const [at, { rows, height }] of rowsOf.entries()) {
    const outer = rows.filter((row) => furniture.has(row));
    const add = (row: Row) =>
      lines.push({ number: 0, text: rowText(row), page: row.page, isFurniture: true });
    outer.filter((row) => row.baseline < height / 2).forEach(add);
    let open = lines.findLast(({ isFurniture }) => !isFurniture);
    for (const column of columnsOf[at] ?? []) {
      const left = textLeft(column, starts, setting.size);
      const cells = tableRows(column.rows);
      for (const row of column.rows) {
        const rowCells = row.cells ?? cells.get(row);
        const kind = rowCells ? {} : kindOf(row, column, left, setting);
        const placed = { row, column, kind, isCell: rowCells !== undefined };
        if (open && before && goesOn(placed, before, left, setting)) {
          open.text = joinRows(open.text, rowText(row));
        } else {
          const { page } = row;
          open = { number: 0, text: rowText(row), page, ...kind, startsParagraph: true };
          if (rowCells) Object.assign(open, lineOfCells(rowCells));
          lines.push(open);
        }
        before = placed;
      }
    }
    outer.filter((row) => row.baseline >= height / 2).forEach(add);
  }
  return lines.map((line, at) => ({ ...line, number: at + 1 }));
}

/** A row whose cells are all joined is a heading within the table. */
function lineOfCells(cells: readonly string[]): Pick<SourceLine, 'text' | 'cells'> {
  const text = cells.join('\t');
  return cells.length === 1 ? { text } : { text, cells };
}

interface Setting {
  /** Of most characters. */
  readonly size: number;
  /** Between rows of one paragraph. */
  readonly distance: number;
  /** Sizes of headings, the largest first. */
  readonly headings: readonly number[];
}

function settingOf(rows: readonly Row[]): Setting {
  const count = new Map<number, number>();
  for (const { segments } of rows) {
    for (const { size, length } of segments) {
      count.set(rounded(size), (count.get(rounded(size)) ?? 0) + length);
    }
  }
  const [[size = 0] = []] = [...count].sort((a, b) => b[1] - a[1]);
  const headings = [...count.keys()]
    .filter((one) => one >= size * HEADING_SIZE)
    .sort((a, b) => b - a);
  const distances = new Map<number, number>();
  rows.slice(1).forEach((row, at) => {
    const distance = rounded(row.baseline - (rows[at]?.baseline ?? 0));
    if (distance > size * 0.8) distances.set(distance, (distances.get(distance) ?? 0) + 1);
  });
  const [[distance = size * 1.5] = []] = [...distances].sort((a, b) => b[1] - a[1]);
  return { size, distance, headings };
}

function rounded(value: number): number {
  return Math.round(value * 2) / 2;
}

/**
 * Where lines that are not first ones begin: on a page of short paragraphs all are first ones, so
 * the leftmost place counts where rows of the whole document begin that stand in like columns.
 */
function textLeft({ left }: Column, starts: readonly number[], size: number): number {
  const from = firstOver(starts, left - size * COLUMN_TOLERANCE);
  const to = firstOver(starts, left + size * COLUMN_TOLERANCE);
  const enough = Math.ceil(Math.max(2, (to - from) * SHARED));
  for (let at = from; at + enough - 1 < to; at += 1) {
    if ((starts[at + enough - 1] ?? Infinity) - (starts[at] ?? 0) < size / 2)
      return starts[at] ?? left;
  }
  return starts[from] !== undefined && from < to ? starts[from] : left;
}

/** Index of the first of sorted numbers that is larger. */
function firstOver(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

function kindOf(row: Row, { left, right }: Column, textStart: number, setting: Setting): Kind {
  const level = setting.headings.indexOf(rounded(sizeOf(row))) + 1;
  const heading = level > 0 ? { heading: Math.min(level, MOST_LEVELS) } : {};
  const [before, after] = [leftOf(row) - Math.min(textStart, left), right - rightOf(row)];
  const em = setting.size;
  if (before > em * 3 && after > em * 3 && Math.abs(before - after) < em * 1.5) {
    return { ...heading, align: 'center' };
  }
  const isRight = after < em * 3 && before > (right - left) * 0.4;
  return isRight ? { ...heading, align: 'right' } : heading;
}

/** Whether a row goes on in the paragraph of the one before it. */
function goesOn(now: Placed, before: Placed, left: number, setting: Setting): boolean {
  if (now.isCell || before.isCell) return false;
  const { row, column, kind } = now;
  const size = sizeOf(row);
  if (kind.heading !== before.kind.heading || kind.align === 'right') return false;
  if (Math.abs(size - sizeOf(before.row)) > size * 0.08 && kind.heading !== undefined) return false;
  const isSame = column === before.column;
  const gap = row.baseline - before.row.baseline;
  if (isSame && gap > Math.max(setting.distance, size * 1.2) * APART) return false;
  if (kind.align === 'center' || before.kind.align === 'center') {
    const width = rightOf(before.row) - leftOf(before.row);
    return (
      isSame &&
      kind.align === before.kind.align &&
      kind.heading !== undefined &&
      width > (column.right - column.left) * FULL_TITLE
    );
  }
  if (before.kind.align === 'right') return false;
  if (leftOf(row) - left > size * INDENT) return false;
  const word = /^[A-Za-z0-9.,%-]*/.exec(rowText(row))?.[0].length ?? 0;
  return before.column.right - rightOf(before.row) <= size * SHORT + (word * size) / 2;
}
