import { leftOf, type Row, rightOf, type Segment } from './page-rows';

/** Rows that are read one after the other between the same margins. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly rows: readonly Row[];
}

/** So many of all rows stand at a margin. */
const MARGIN_ROWS = 0.03;
/** Of the character size. */
const LEAST_GUTTER = 0.8;
const LEAST_ROWS = 3;
/** Of the rows of a column of text so many fill it; cells of a table do not. */
const FILLED_ROWS = 0.4;
const FILLED = 0.75;
const LEAST_CHARACTERS = 8;

/** The gap between two columns of text: its middle, and where the text beside it ends and begins. */
export interface Gutter {
  readonly at: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The rows of a page in the order of reading: columns of text one after the other, between those
 * rows that go over all of them.
 * @param usual the gap of other pages, for one of which only the first column is filled
 */
export function pageColumns(
  rows: readonly Row[],
  left: number,
  right: number,
  usual: Gutter | null = null,
): Column[] {
  const gutter =
    findGutter(rows, left, right) ?? (usual && isHalfFilled(rows, left, usual) ? usual : null);
  if (gutter === null) return rows.length === 0 ? [] : [{ left, right, rows }];
  const columns: Column[] = [];
  let band: Row[] = [];
  const endBand = () => {
    const side = (isIn: (segment: Segment) => boolean) =>
      band.flatMap((row): Row[] => {
        const segments = row.segments.filter(isIn);
        return segments.length === 0 ? [] : [{ ...row, segments }];
      });
    columns.push(
      ...pageColumns(
        side((one) => one.right <= gutter.at),
        left,
        gutter.left,
      ),
      ...pageColumns(
        side((one) => one.right > gutter.at),
        gutter.right,
        right,
      ),
    );
    band = [];
  };
  for (const row of rows) {
    if (!crosses(row, gutter.at)) {
      band.push(row);
      continue;
    }
    endBand();
    const last = columns.at(-1);
    if (last && last.left === left && last.right === right) {
      columns[columns.length - 1] = { ...last, rows: [...last.rows, row] };
    } else columns.push({ left, right, rows: [row] });
  }
  endBand();
  return columns;
}

function crosses({ segments }: Row, at: number): boolean {
  return segments.some(({ left, right }) => left < at && right > at);
}

function isHalfFilled(rows: readonly Row[], left: number, gutter: Gutter): boolean {
  const before = rows.map(({ segments }) => segments.filter((one) => one.right <= gutter.at));
  return !rows.some((row) => crosses(row, gutter.at)) && isText(before, left, gutter.left);
}

/** The gap of one page, or null where it is set in one column. */
export function findGutter(rows: readonly Row[], left: number, right: number): Gutter | null {
  const width = right - left;
  if (rows.length < LEAST_ROWS * 2 || width <= 0) return null;
  const size = middle(rows.flatMap(({ segments }) => segments.map((one) => one.size)));
  const start = Math.floor(left + width * 0.2);
  const end = Math.ceil(left + width * 0.8);
  const crossing = Array.from({ length: end - start + 1 }, (_, x) =>
    rows.reduce((sum, row) => sum + Number(crosses(row, start + x)), 0),
  );
  const least = Math.min(...crossing);
  // Of the stretches that fewest rows cross the widest one.
  let best = { from: 0, to: -1 };
  for (let from = 0; from < crossing.length; from += 1) {
    if (crossing[from] !== least) continue;
    let to = from;
    while (crossing[to + 1] === least) to += 1;
    if (to - from > best.to - best.from) best = { from, to };
    from = to;
  }
  if (best.to - best.from < size * LEAST_GUTTER - 1) return null;
  const at = start + (best.from + best.to) / 2;
  const beside = rows.filter((row) => !crosses(row, at)).map(({ segments }) => segments);
  const [before, after] = [
    beside.map((segments) => segments.filter((one) => one.right <= at)),
    beside.map((segments) => segments.filter((one) => one.right > at)),
  ];
  const gutter = {
    at,
    left: Math.max(...before.flat().map((one) => one.right)),
    right: Math.min(...after.flat().map((one) => one.left)),
  };
  return isText(before, left, gutter.left) && isText(after, gutter.right, right) ? gutter : null;
}

/** Whether one side of a gap is a column of text. */
function isText(rows: readonly (readonly Segment[])[], left: number, right: number): boolean {
  const there = rows.filter((segments) => segments.length > 0);
  if (there.length < LEAST_ROWS) return false;
  const filled = there.filter((segments) => {
    const covered = segments.reduce((sum, one) => sum + one.right - one.left, 0);
    const characters = segments.reduce((sum, one) => sum + one.length, 0);
    return covered >= (right - left) * FILLED && characters >= LEAST_CHARACTERS;
  });
  return filled.length >= there.length * FILLED_ROWS;
}

/** Where text stands on pages, whatever single rows stick out. */
export function textMargins(rows: readonly Row[]): { left: number; right: number } {
  const enough = Math.ceil(Math.max(2, rows.length * MARGIN_ROWS));
  const size = middle(rows.flatMap(({ segments }) => segments.map((one) => one.size)));
  const shared = (places: readonly number[]) =>
    places.find(
      (_, at) => Math.abs((places[at + enough - 1] ?? Infinity) - (places[at] ?? 0)) < size,
    );
  const lefts = rows.map(leftOf).sort((a, b) => a - b);
  const rights = rows.map(rightOf).sort((a, b) => b - a);
  return { left: shared(lefts) ?? lefts[0] ?? 0, right: shared(rights) ?? rights[0] ?? 0 };
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
