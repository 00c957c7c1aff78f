import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '@/lib/ingest/sources/decode-source';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import type { SourceFile } from '@/lib/ingest/sources/source-file';
import type { SourceReader } from '@/lib/ingest/sources/source-reader';
import { type RawRecord, recordEntries } from './record-entries';
import { meaningOf } from './record-keys';

/** Tables as databases and spreadsheets save them: a row names the columns, each other is an item. */
export const tableReader: SourceReader = {
  endings: ['.csv', '.tsv'],
  read: (file) => ({ kind: 'records', entries: recordEntries(file.name, readTable(file)) }),
};

/** Above the names of the columns a title may stand. */
const HEAD_ROWS = 5;

interface Row {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

function* readTable(file: SourceFile): Iterable<RawRecord> {
  const { text, problems } = decodeText(file.name, file.bytes());
  if (text === null) {
    for (const problem of problems) yield { problem: { ...problem, severity: 'omitted' } };
    return;
  }
  const rows = parseRows(file.name, text);
  if (!Array.isArray(rows)) return yield rows;
  const known = rows.slice(0, HEAD_ROWS).findIndex(namesColumns);
  const head = known < 0 ? 0 : known;
  const printed = rows[head]?.cells.map((name) => name.trim());
  const chosen = known < 0 && printed ? withTitle(printed, rows.slice(1)) : null;
  const names = known < 0 ? chosen?.names : printed;
  if (chosen) yield { problem: columnChosen(file.name, chosen) };
  if (!names) return yield { problem: noHead(file.name, rows[0]) };
  for (const { line, cells } of rows.slice(head + 1)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const named = cells.map((cell, at) => [names[at] || `第${at + 1}列`, cell] as const);
    yield { line, value: Object.fromEntries(named) };
  }
}

function parseRows(file: string, text: string): Row[] | { readonly problem: IngestProblem } {
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

/** What columns call the titles of things, the surest first. */
const NAMES = [/(?:标题|题名|题目)$/u, /名称$/u, /(?:名|案由|事项|项目|案件|议题)$/u];
const TITLE = '标题';
/** What they call what each row tells, which has no title then. */
const TEXTS = [/(?:内容|事件|[纪记]事|要事)$/u];
const TEXT = '正文';
/** Which of the columns is taken for what, the surest first. */
const CHOICES = [
  ...NAMES.map((kind) => ({ kind, as: TITLE })),
  ...TEXTS.map((kind) => ({ kind, as: TEXT })),
  { kind: /./u, as: TITLE },
];

interface Chosen {
  readonly names: string[];
  /** The column's own name, and that of what it is taken for. */
  readonly from: string;
  readonly as: string;
}

/**
 * The names of columns none of which is known, with the one for a title that names what each row is
 * of: 案件名称; or for a text that says what each tells: 大事内容; else the first that tells all rows apart. Null where the first row names no columns.
 */
function withTitle(names: readonly string[], rows: readonly Row[]): Chosen | null {
  const isHead = names.length > 1 && names.every((name) => /^(?:\D{2,24}|[年月日])$/u.test(name));
  if (!isHead || new Set(names).size < names.length || rows.length === 0) return null;
  const isTelling = (at: number) => {
    const values = rows.map(({ cells }) => cells[at]?.trim() ?? '');
    const isWorded = values.every((value) => /\p{L}/u.test(value));
    return isWorded && new Set(values).size === values.length;
  };
  for (const { kind, as } of CHOICES) {
    const own = names.findIndex((name, at) => kind.test(name) && isTelling(at));
    if (own >= 0)
      return {
        names: names.map((name, at) => (at === own ? as : name)),
        from: names[own] ?? '',
        as,
      };
  }
  return null;
}

function namesColumns({ cells }: Row): boolean {
  return cells.some((cell) => /^(?:title|text)$/.test(String(meaningOf(cell)?.meaning)));
}

function columnChosen(file: string, { from, as }: Chosen): IngestProblem {
  return {
    file,
    line: 1,
    severity: 'warning',
    expected: '列名里有“标题”或“正文”',
    found: `没有这样的列，以“${from}”一列作${as}`,
    remedy: '不对的，把该作标题的一列改名为“标题”，正文一列改名为“正文”',
  };
}

function noHead(file: string, first: Row | undefined): IngestProblem {
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
