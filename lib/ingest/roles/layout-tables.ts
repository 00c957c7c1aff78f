import type { SourceLine } from '@/lib/ingest/sources/source-line';

/** Of the lines of a table that only parts its rows: ---|---. */
const RULE = /^[\s|｜:：+=-]*$/u;
const BAR = /[|｜]/u;
/** 信件标题：…, all that a cell says. */
const LABELLED = /^\p{Script=Han}[\p{Script=Han}\s]{1,9}[:：]\s*\S/u;

/**
 * The lines of a text in which tables that pages set for the sake of their layout are none: where no
 * row has more than one cell with words, or each says its own name, 姓名：王某 | 来信时间：…, the cells
 * are lines. Tables with columns stay as they are.
 */
export function withoutLayoutTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const result: SourceLine[] = [];
  let run: { line: SourceLine; cells: readonly string[] }[] = [];
  const flush = () => {
    const isTable = run.some(({ cells }) => cells.length > 1 && !cells.every(isLabelled));
    result.push(...(isTable ? run.map(({ line }) => line) : run.flatMap(asLines)));
    run = [];
  };
  for (const line of lines) {
    const cells = filledCells(line);
    if (cells === null) {
      flush();
      result.push(line);
    } else run.push({ line, cells });
  }
  flush();
  return result;
}

function isLabelled(cell: string): boolean {
  return LABELLED.test(cell);
}

/** The cells of a row that have words; null for what is no row. */
function filledCells({ text, cells }: SourceLine): readonly string[] | null {
  const isRow = cells !== undefined || (BAR.test(text) && /[|｜]\s*$/u.test(text));
  if (!isRow) return null;
  const all = cells ?? (RULE.test(text) ? [] : text.split(BAR));
  return all.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function asLines({ line, cells }: { line: SourceLine; cells: readonly string[] }): SourceLine[] {
  const { cells: _, ...bare } = line;
  if (cells.length === 0) return [{ ...bare, text: '' }];
  const indent = /^\s*/u.exec(line.text)?.[0] ?? '';
  return cells.map((text) => ({ ...bare, text: indent + text, startsParagraph: true }));
}
