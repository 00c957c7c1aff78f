import type { Ruling } from './page-glyphs';

/** From one line to the next. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export interface RulingGrid {
  readonly columns: readonly Band[];
  readonly bands: readonly Band[];
  /** Whether only rows are parted by lines. */
  readonly isOpen: boolean;
  /** The place, row by row, of the first cell of those that a cell is joined with. */
  cellAt(row: number, column: number, columns: number): number;
}

/** Of an edge between two cells, so much of its line has to be there. */
const HALF = 0.5;

/** The grid that lines make, or null where they part nothing. */
export function gridOf(rulings: readonly Ruling[], slack: number): RulingGrid | null {
  const across = rulings.filter(({ isAcross }) => isAcross);
  const down = rulings.filter(({ isAcross }) => !isAcross);
  const ys = placesOf(
    [...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])],
    slack,
  );
  const xs = placesOf(
    [...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])],
    slack,
  );
  const isOpen = down.length === 0;
  const columns = isOpen ? bandsOf([xs[0] ?? 0, xs.at(-1) ?? 0]) : bandsOf(xs);
  const bands = bandsOf(ys);
  if (bands.length < 2 || columns.length < (isOpen ? 1 : 2)) return null;
  if (isOpen) {
    return { columns, bands, isOpen, cellAt: (row, column, count) => row * count + column };
  }
  const first = joinedCells(bands, columns, across, down, slack);
  return { columns, bands, isOpen, cellAt: (row, column) => first(row * columns.length + column) };
}

/** Distinct places; lines that are drawn twice, side by side, are at one. */
function placesOf(values: readonly number[], slack: number): number[] {
  const places: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - last > slack) places.push(value);
    last = value;
  }
  return places;
}

function bandsOf(places: readonly number[]): Band[] {
  return places.slice(1).map((to, at) => ({ from: places[at] ?? to, to }));
}

/** Cells that no line parts are one. */
function joinedCells(
  bands: readonly Band[],
  columns: readonly Band[],
  across: readonly Ruling[],
  down: readonly Ruling[],
  slack: number,
): (place: number) => number {
  const parent = Array.from({ length: bands.length * columns.length }, (_, place) => place);
  const find = (place: number): number => {
    const up = parent[place] ?? place;
    return up === place ? place : find(up);
  };
  const join = (one: number, other: number) => {
    const [a, b] = [find(one), find(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  };
  const isDrawn = (lines: readonly Ruling[], at: number, { from, to }: Band) => {
    const beside = lines.filter((line) => Math.abs(line.at - at) <= slack * 2);
    const covered = beside.reduce(
      (most, line) => Math.max(most, Math.min(line.to, to) - Math.max(line.from, from)),
      0,
    );
    return covered >= (to - from) * HALF;
  };
  bands.forEach((band, row) => {
    columns.forEach((column, at) => {
      const place = row * columns.length + at;
      if (at + 1 < columns.length && !isDrawn(down, column.to, band)) join(place, place + 1);
      if (row + 1 < bands.length && !isDrawn(across, band.to, column))
        join(place, place + columns.length);
    });
  });
  return find;
}
