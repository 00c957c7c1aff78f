import type { Glyph, Ruling } from './page-glyphs';
import { type Band, gridOf } from './ruling-grid';

/** A table that lines are drawn around, with its characters cell by cell. */
export interface RuledTable {
  readonly left: number;
  readonly right: number;
  readonly rows: readonly RuledRow[];
}

export interface RuledRow {
  readonly bottom: number;
  /** Each row of a table has as many, but one whose cells are all joined has one. */
  readonly cells: readonly (readonly Glyph[])[];
}

/** In points: what belongs together is drawn no further apart. */
const SLACK = 5;
const MOST_RULINGS = 4000;
/** A box with more in it is a page's, or a column's. */
const MOST_IN_CELL = 600;
const LEAST_ROWS = 2;

/**
 * The tables of a page: lines that touch make a grid, whose cells are joined where no line parts
 * them; lines across that are as long as each other part rows, whose columns are where all rows
 * have gaps.
 * @returns the tables, and the characters outside of them
 */
export function ruledTables(
  glyphs: readonly Glyph[],
  rulings: readonly Ruling[],
): { tables: RuledTable[]; others: readonly Glyph[] } {
  if (rulings.length === 0 || rulings.length > MOST_RULINGS) return { tables: [], others: glyphs };
  const tables: RuledTable[] = [];
  let others = glyphs;
  for (const group of groupsOf(rulings)) {
    const grid = gridOf(group, SLACK);
    const inside = grid && others.filter((glyph) => isInside(glyph, grid));
    const table = grid && inside && tableOf(grid, inside);
    if (!table || !inside) continue;
    const own = new Set(inside);
    others = others.filter((glyph) => !own.has(glyph));
    tables.push(table);
  }
  return { tables, others };
}

/** Rulings that touch, over others; and lines across that begin and end at the same places. */
function groupsOf(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const touched = groups.filter((group) => group.some((other) => touch(ruling, other)));
    const merged = [ruling, ...touched.flat()];
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  const lines = groups.filter((group) => group.every(({ isAcross }) => isAcross));
  const grids = groups.filter((group) => !lines.includes(group));
  const alike: { from: number; to: number; rulings: Ruling[] }[] = [];
  for (const line of lines) {
    const from = Math.min(...line.map((one) => one.from));
    const to = Math.max(...line.map((one) => one.to));
    const same = alike.find(
      (one) => Math.abs(one.from - from) < SLACK && Math.abs(one.to - to) < SLACK,
    );
    if (same) same.rulings.push(...line);
    else alike.push({ from, to, rulings: [...line] });
  }
  return [...grids, ...alike.map((one) => one.rulings)];
}

function touch(one: Ruling, other: Ruling): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  return (
    a.left <= b.right + SLACK &&
    b.left <= a.right + SLACK &&
    a.top <= b.bottom + SLACK &&
    b.top <= a.bottom + SLACK
  );
}

function boxOf({ isAcross, at, from, to }: Ruling) {
  return isAcross
    ? { left: from, right: to, top: at, bottom: at }
    : { left: at, right: at, top: from, bottom: to };
}

type Grid = NonNullable<ReturnType<typeof gridOf>>;

function isInside(glyph: Glyph, { columns, bands }: Grid): boolean {
  const [x, y] = middleOf(glyph);
  const [top, bottom] = [bands[0]?.from ?? 0, bands.at(-1)?.to ?? 0];
  const [left, right] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0];
  return x > left - SLACK && x < right + SLACK && y > top && y < bottom;
}

function middleOf({ left, right, baseline, size }: Glyph): readonly [x: number, y: number] {
  return [(left + right) / 2, baseline - size * 0.35];
}

function tableOf(grid: Grid, inside: readonly Glyph[]): RuledTable | null {
  const columns = grid.isOpen ? columnsByGaps(grid, inside) : grid.columns;
  const cells = new Map<number, Glyph[]>();
  for (const glyph of inside) {
    const [x, y] = middleOf(glyph);
    const row = grid.bands.findIndex(({ to }) => y < to);
    const column = columns.findIndex(({ to }) => x < to);
    const place = grid.cellAt(row, column < 0 ? columns.length - 1 : column, columns.length);
    const own = cells.get(place);
    if (own) own.push(glyph);
    else cells.set(place, [glyph]);
  }
  const rows = grid.bands.map(({ to }, row): RuledRow => {
    const places = columns.map((_, column) => grid.cellAt(row, column, columns.length));
    const isOne = new Set(places).size === 1 && columns.length > 1;
    const shown = isOne ? places.slice(0, 1) : places;
    return {
      bottom: to,
      cells: shown.map((place, column) =>
        place === row * columns.length + column ? (cells.get(place) ?? []) : [],
      ),
    };
  });
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const parted = filled.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1);
  const isBox = [...cells.values()].some(({ length }) => length > MOST_IN_CELL);
  if (columns.length < 2 || parted.length < LEAST_ROWS || isBox) return null;
  return { left: columns[0]?.from ?? 0, right: columns.at(-1)?.to ?? 0, rows: filled };
}

/** Columns of a table without lines between them: what lies under one another in any row. */
function columnsByGaps({ columns: [whole] }: Grid, inside: readonly Glyph[]): readonly Band[] {
  const stretches: { from: number; to: number }[] = [];
  const printed = inside.filter(({ text }) => /\S/u.test(text));
  const size = Math.max(...printed.map((glyph) => glyph.size), 0);
  for (const { left, right } of [...printed].sort((a, b) => a.left - b.left)) {
    const last = stretches.at(-1);
    if (last && left < last.to + size * 0.7) last.to = Math.max(last.to, right);
    else stretches.push({ from: left, to: right });
  }
  return stretches.map(({ from }, at) => ({
    from: at === 0 ? (whole?.from ?? from) : from,
    to: stretches[at + 1]?.from ?? whole?.to ?? from,
  }));
}
