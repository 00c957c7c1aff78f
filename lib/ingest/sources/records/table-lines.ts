import type { SourceLine } from '@/lib/ingest/sources/source-line';

/** A row of a table as its file has it. */
export interface TableRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The lines of a table whose rows are no items: what stands alone in its row is a line of text, as
 * the table's name, the first of them, and its notes are; all else is a row with its cells, those behind the last one
 * with words in any row left out.
 */
export function tableLines(rows: readonly TableRow[]): SourceLine[] {
  const width = Math.max(0, ...rows.map(({ cells }) => lastWith(cells) + 1));
  return rows.flatMap(({ line, cells }, at): SourceLine[] => {
    const own = cells.slice(0, width).map((cell) => cell.replace(/\s+/gu, ' ').trim());
    const filled = own.filter((cell) => cell !== '');
    const [alone = ''] = filled;
    if (filled.length === 0) return [];
    if (filled.length === 1) {
      return [
        { number: line, text: alone, startsParagraph: true, ...(at === 0 && { heading: 1 }) },
      ];
    }
    return [{ number: line, text: own.join('\t'), cells: own, startsParagraph: true }];
  });
}

function lastWith(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '');
}
