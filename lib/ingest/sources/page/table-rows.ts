import type { Row, Segment } from './page-rows';

/** The cells of each row that is one of a table: rows with gaps at the same places. */
export function tableRows(rows: readonly Row[]): Map<Row, readonly string[]> {
  const cells = new Map<Row, readonly string[]>();
  let block: Row[] = [];
  const endBlock = () => {
    const columns = columnsOf(block);
    if (block.length > 1 && columns.length > 1) {
      for (const row of block) {
        const texts = columns.map((column) =>
          row.segments
            .filter((one) => overlaps(one, column))
            .map(({ text }) => text)
            .join(' '),
        );
        cells.set(row, texts);
      }
    }
    block = [];
  };
  for (const row of rows) {
    if (isParted(row)) block.push(row);
    else endBlock();
  }
  endBlock();
  return cells;
}

interface Stretch {
  left: number;
  right: number;
}

/** A heading set wide has gaps between its characters, too. */
function isParted({ segments }: Row): boolean {
  return segments.length > 1 && segments.some(({ length }) => length > 1);
}

/** Where the cells of all rows lie. */
function columnsOf(rows: readonly Row[]): readonly Stretch[] {
  const columns: Stretch[] = [];
  const all = rows.flatMap(({ segments }) => segments).sort((a, b) => a.left - b.left);
  for (const { left, right } of all) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function overlaps(segment: Segment, { left, right }: Stretch): boolean {
  return segment.left >= left && segment.left < right;
}
