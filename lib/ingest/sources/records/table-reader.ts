import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '@/lib/ingest/sources/decode-source';
import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import type { SourceFile } from '@/lib/ingest/sources/source-file';
import type { Source, SourceReader } from '@/lib/ingest/sources/source-reader';
import { asOneTable, type Chosen, type Columns, chooseColumn, columnChosen } from './choose-column';
import { datedRecords } from './named-records';
import { type RawRecord, recordEntries } from './record-entries';
import { meaningOf } from './record-keys';
import { statedDate } from './stated-date';
import { type TableRow, tableLines } from './table-lines';

/** Tables as databases and spreadsheets save them: a row names the columns, each other is an item. */
export const tableReader: SourceReader = {
  endings: ['.csv', '.tsv'],
  read: readTable,
};

/** Above the names of the columns a title may stand. */
const HEAD_ROWS = 5;

/** Without names of columns so many rows and columns tell what they are. */
const LEAST_ROWS = 3;
const LEAST_COLUMNS = 3;
const NOTE =
  /^[*＊※]?\s*(?:资料来源|資料來源|数据来源|來源|来源|注释?|註|备注|備註|说明|說明|附注|填表|制表)\s*\d*\s*[:：]/u;
const DAY_LENGTH = '2023-05-06'.length;
/** Rows that name columns once more, as so many of the first row's names do, begin a further table. */
const LEAST_NAMED = 2;

function readTable(file: SourceFile): Source {
  const { text, problems } = decodeText(file.name, file.bytes());
  const records = (raw: Iterable<RawRecord>): Source => ({
    kind: 'records',
    entries: recordEntries(file.name, raw),
  });
  if (text === null) {
    return records(problems.map((problem) => ({ problem: { ...problem, severity: 'omitted' } })));
  }
  const rows = parseRows(file.name, text);
  if (!Array.isArray(rows)) return records([rows]);
  const known = rows.slice(0, HEAD_ROWS).findIndex(namesColumns);
  const head = known < 0 ? 0 : known;
  const printed = rows[head]?.cells.map((name) => name.trim()) ?? [];
  const below = rows.slice(head + 1);
  const columns = known < 0 ? columnsOf(printed, below) : null;
  const chosen = columns && chooseColumn(columns, false);
  const names = printed.map((name) => (name === chosen?.from ? chosen.as : name));
  if ((known >= 0 || chosen) && !namedAgain(printed, below)) {
    const notes = below.filter(isNote);
    const left = [...rows.slice(0, head), ...notes].map(({ cells }) => cells.join('').trim());
    const told: RawRecord[] = left.length === 0 ? [] : [{ problem: besideRows(file.name, left) }];
    const items = below.filter((row) => !notes.includes(row));
    const dated = datedRecords(file.name, rowRecords(file.name, names, items, chosen));
    return records([...told, ...dated]);
  }
  const unnamed = withoutHead(rows);
  if (unnamed) {
    return records([
      { problem: headless(file.name, rows[0]) },
      ...rowRecords(file.name, unnamed, rows, null),
    ]);
  }
  const lines = tableLines(rows);
  if (lines.length === 0) return records([{ problem: noHead(file.name, rows[0]) }]);
  return { kind: 'lines', lines, problems: [asOneTable(file.name, rows[0]?.line ?? 1)] };
}

function* rowRecords(
  file: string,
  names: readonly string[],
  rows: readonly TableRow[],
  chosen: Chosen | null,
): Iterable<RawRecord> {
  if (chosen) yield { problem: columnChosen(file, chosen) };
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const named = cells.map((cell, at) => [names[at] || `第${at + 1}列`, cell] as const);
    yield { line, value: Object.fromEntries(named) };
  }
}

/**
 * Names for the columns of a table that has none, where each row, the first one too, states its day in
 * the same column: an item a row, called by its first column with words. Null for other tables.
 */
function withoutHead(rows: readonly TableRow[]): readonly string[] | null {
  const [first] = rows;
  const width = first?.cells.length ?? 0;
  const isAlike = rows.every(({ cells }) => cells.length === width);
  if (rows.length < LEAST_ROWS || width < LEAST_COLUMNS || !isAlike) return null;
  const all = (at: number, test: (cell: string) => boolean) =>
    rows.every(({ cells }) => test(cells[at]?.trim() ?? ''));
  const columns = Array.from({ length: width }, (_, at) => at);
  const day = columns.find((at) => all(at, (cell) => statedDate(cell)?.length === DAY_LENGTH));
  const title = columns.find(
    (at) => at !== day && all(at, (cell) => /\p{Script=Han}{2}/u.test(cell)),
  );
  if (day === undefined || title === undefined) return null;
  return columns.map((at) => (at === day ? '日期' : at === title ? '标题' : `第${at + 1}列`));
}

/** 资料来源：县统计局, alone in a row below the others. */
function isNote({ cells }: TableRow): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return cells.length > 1 && filled.length === 1 && NOTE.test(filled[0]?.trim() ?? '');
}

function besideRows(file: string, texts: readonly string[]): IngestProblem {
  return {
    file,
    line: 1,
    severity: 'warning',
    expected: '列名和各条以外没有别的行',
    found: `还有${texts.map((text) => quote(text)).join('、')}`,
    remedy: '这些行没有收录；各条都要有的，请加一列写进每一条',
  };
}

/** Whether a further row names columns: several tables stand in one file. */
function namedAgain(names: readonly string[], rows: readonly TableRow[]): boolean {
  return rows.some(({ cells }) => {
    const again = cells.filter(
      (cell, at) => cell.trim() !== '' && names.includes(cell.trim()) && at < names.length,
    );
    return again.length >= LEAST_NAMED && again.length * 2 > cells.length;
  });
}

function parseRows(file: string, text: string): TableRow[] | { readonly problem: IngestProblem } {
  try {
    const parsed: unknown[] = parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return (parsed as { info: { lines: number }; record: string[] }[]).map(({ info, record }) => {
      const breaks = record.join('').split('\n').length - 1;
      return { line: info.lines - breaks, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: unclosed(file, typeof error.lines === 'number' ? error.lines : null) };
  }
}

/** What parts most cells of the first line with any. */
function delimiterOf(text: string): string {
  const first =
    text
      .slice(0, 10_000)
      .split(/\r?\n/)
      .find((line) => /[,;\t]/.test(line)) ?? '';
  const counts = [',', '\t', ';'].map((one) => [one, first.split(one).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The columns of a table whose first row names them all; null where it does not. */
function columnsOf(names: readonly string[], rows: readonly TableRow[]): Columns | null {
  const isHead = names.length > 1 && names.every((name) => /^(?:\D{2,24}|[年月日])$/u.test(name));
  if (!isHead || new Set(names).size < names.length || rows.length === 0) return null;
  return new Map(names.map((name, at) => [name, rows.map(({ cells }) => cells[at]?.trim() ?? '')]));
}

function namesColumns({ cells }: TableRow): boolean {
  return cells.some((cell) => /^(?:title|text)$/.test(String(meaningOf(cell)?.meaning)));
}

function headless(file: string, first: TableRow | undefined): IngestProblem {
  return {
    file,
    line: first?.line ?? 1,
    severity: 'warning',
    expected: '第一行写列名，例如“标题,日期,栏目,正文”',
    found: '第一行也是一条，没有列名；以第一个写字的列作标题，写日期的列作日期',
    remedy: '不对的，在最前面加一行列名',
  };
}

function noHead(file: string, first: TableRow | undefined): IngestProblem {
  return {
    file,
    line: first?.line ?? 1,
    severity: 'omitted',
    expected: '第一行写列名，其中有“标题”或“正文”',
    found: first ? `“${first.cells.join('、').slice(0, 40)}”` : '没有一行',
    remedy: '在最前面加一行列名，例如“标题,日期,栏目,正文”，再放进来',
  };
}

function unclosed(file: string, line: number | null): IngestProblem {
  return {
    file,
    line,
    severity: 'omitted',
    expected: '成对的引号（一格里有逗号或换行的，整格用引号括起来）',
    found: '引号没有收尾，整个文件没有收录',
    remedy: '补上这一行或前面的引号；或者用表格软件打开，另存为 CSV（UTF-8）',
  };
}
