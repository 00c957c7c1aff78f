import { lengthOf } from './line-shape';
import { readRow, spacedCells } from './read-row';
import type { TextLine } from './text-line';

/** Columns set apart by spaces alone are a table where so many lines have them. */
const LEAST_SPACED = 3;
const LONGEST_CELL = 16;

/** The rows of tables by index, each with its cells. */
export function findRows(lines: readonly TextLine[]): Map<number, readonly string[]> {
  const rows = new Map<number, readonly string[]>();
  lines.forEach((line, index) => {
    const cells = readRow(line);
    if (cells?.some((cell) => cell !== '')) rows.set(index, cells);
  });
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    const count = rows.has(index) ? 0 : columnCount(lines[index]);
    if (count > 0 && count === columnCount(lines[start])) continue;
    if (index - start >= LEAST_SPACED && !rows.has(start) && columnCount(lines[start]) > 0) {
      for (let at = start; at < index; at += 1) rows.set(at, spacedCells(lines[at]?.text ?? ''));
      const header = headerCells(lines[start - 1], columnCount(lines[start]));
      if (header && !rows.has(start - 1)) rows.set(start - 1, header);
    }
    start = index;
  }
  return rows;
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

/** Short cells set apart by spaces; 0 for a line that is none. */
function columnCount(line: TextLine | undefined): number {
  if (!line || /[。；，]/u.test(line.text)) return 0;
  const cells = spacedCells(line.text);
  if (cells.length < 3 && !cells.slice(1).every((cell) => /^[\d.,%％±\-—–＋+]+$/u.test(cell)))
    return 0;
  return cells.length > 1 && cells.every((cell) => lengthOf(cell) <= LONGEST_CELL)
    ? cells.length
    : 0;
}
