import { headingMark } from './heading-mark';
import { lengthOf } from './line-shape';
import { readRow, spacedCells } from './read-row';
import type { TextLine } from './text-line';

/** Columns set apart by spaces alone are a table where so many lines have them. */
const LEAST_SPACED = 3;
const LONGEST_CELL = 16;
const LONGEST_PAIRED = 24;
/** Figures in so many columns are a table with one row below its head. */
const LEAST_FIGURES = 3;
const FIGURE = /^(?:[$＄¥￥€]\s*)?[\d.,%％±\-—–＋+]+$/u;
const AMOUNT = /^[$＄¥￥€]/u;
const YEAR = /^(?:19|20)\d{2}\s*年度?$/u;
/** `1)`, `(2)`, `三、` */
const COUNT = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、.．]?$/u;

/** The rows of tables by index, each with its cells. */
export function findRows(lines: readonly TextLine[]): Map<number, readonly string[]> {
  const rows = new Map<number, readonly string[]>();
  lines.forEach((line, index) => {
    const cells = readRow(line);
    if (cells?.some((cell) => cell !== '')) rows.set(index, cells);
  });
  markPairs(lines, rows);
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    const count = rows.has(index) ? 0 : columnCount(lines[index]);
    if (count > 0 && count === columnCount(lines[start])) continue;
    if (
      index - start >= leastOf(lines, start) &&
      !rows.has(start) &&
      columnCount(lines[start]) > 0
    ) {
      for (let at = start; at < index; at += 1) rows.set(at, spacedCells(lines[at]?.text ?? ''));
      const header = headerCells(lines[start - 1], columnCount(lines[start]));
      if (header && !rows.has(start - 1)) rows.set(start - 1, header);
    }
    start = index;
  }
  return rows;
}

/**
 * Lines of two cells with one tab between, `动员阶段⇥10月15日—20日`: a table where several stand one
 * below the other. A tab behind a count (`1.⇥指导思想`) only sets it apart.
 */
function markPairs(lines: readonly TextLine[], rows: Map<number, readonly string[]>): void {
  const pairs = lines.map((line, index) => (rows.has(index) ? null : pairOf(line)));
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (pairs[index] != null) continue;
    if (index - start >= LEAST_SPACED) {
      for (let at = start; at < index; at += 1) rows.set(at, pairs[at] ?? []);
    }
    start = index + 1;
  }
}

function pairOf({ text }: TextLine): readonly string[] | null {
  const cells = text.split('\t').map((cell) => cell.trim());
  if (cells.length !== 2 || headingMark(text) !== null || COUNT.test(cells[0] ?? '')) return null;
  const isShort = cells.every((cell) => cell !== '' && lengthOf(cell) <= LONGEST_PAIRED);
  return isShort && !/[。；：:]/u.test(text) ? cells : null;
}

/** The line above rows where it has a name for each of their columns: 指　　标　　涨跌幅度. */
function headerCells(line: TextLine | undefined, columns: number): readonly string[] | null {
  if (!line || /[。；，：:]/u.test(line.text)) return null;
  const cells = spacedCells(line.text);
  const words: string[] = [];
  for (const cell of cells) {
    const last = words.at(-1);
    const isWord = last !== undefined && lengthOf(last) === 1 && /^\p{Script=Han}$/u.test(cell);
    if (isWord) words[words.length - 1] = last + cell;
    else words.push(cell);
  }
  return (
    [cells, words].find(
      (one) => one.length === columns && one.every((cell) => lengthOf(cell) <= LONGEST_CELL),
    ) ?? null
  );
}

/** Two lines with the same columns are a table where all cells but the first are figures, or sums of two years. */
function leastOf(lines: readonly TextLine[], start: number): number {
  const areFigures = [lines[start], lines[start + 1]].every((line) => {
    const [first = '', ...figures] = spacedCells(line?.text ?? '');
    const areSums =
      YEAR.test(first) && figures.length > 0 && figures.every((one) => AMOUNT.test(one));
    return (
      (figures.length >= LEAST_FIGURES || areSums) && figures.every((cell) => FIGURE.test(cell))
    );
  });
  return areFigures ? 2 : LEAST_SPACED;
}

/** Short cells set apart by spaces; 0 for a line that is none. */
function columnCount(line: TextLine | undefined): number {
  if (!line || /[。；，]/u.test(line.text)) return 0;
  const cells = spacedCells(line.text);
  if (cells.length < 3 && !cells.slice(1).every((cell) => FIGURE.test(cell))) return 0;
  return cells.length > 1 && cells.every((cell) => lengthOf(cell) <= LONGEST_CELL)
    ? cells.length
    : 0;
}
