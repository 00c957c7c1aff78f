import { decodeText } from '@/lib/ingest/sources/decode-source';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { readFileName } from '@/lib/ingest/sources/read-file-name';
import type { SourceFile } from '@/lib/ingest/sources/source-file';
import type { SourceReader, TextSource } from '@/lib/ingest/sources/source-reader';
import { asOneTable } from './choose-column';
import { jsonLinesReader } from './json-lines-reader';
import { type JsonRecords, type JsonSpan, jsonSpans } from './json-spans';
import { bareRecord, keyedRecords } from './keyed-records';
import { namedRecords, recordsAsTable, SAMPLE } from './named-records';
import { parseRecord } from './parse-record';
import { type RawRecord, recordEntries } from './record-entries';
import { isListOfWords } from './record-parts';
import { statedDate } from './stated-date';
import { tableLines } from './table-lines';

/** JSON of any shape with records in it; also JSON Lines under this name. */
export const jsonReader: SourceReader = {
  endings: ['.json'],
  read: (file) => {
    const { text, problems } = decodeText(file.name, file.bytes());
    if (text !== null && isJsonLines(text)) return jsonLinesReader.read(file);
    if (text === null) {
      return { kind: 'records', entries: recordEntries(file.name, problems.map(leftOut)) };
    }
    const found = safeSpans(text);
    const keyed = found.parts === null ? null : recordsByName(text, found.parts);
    return (
      (keyed === null ? (asTable(file.name, text, found) ?? asLists(file.name, text)) : null) ?? {
        kind: 'records',
        entries: recordEntries(
          file.name,
          namedRecords(file.name, keyed ?? rawRecords(file, text, found)),
        ),
      }
    );
  },
};

function* rawRecords(file: SourceFile, text: string, found: JsonRecords): Iterable<RawRecord> {
  if (found.fault === null) {
    const [first] = found.spans;
    if (found.spans.length === 1 && first?.start === text.search(/\S/u)) {
      return yield* wholeRecord(file.name, text, first);
    }
    const left = leftBeside(file.name, found.beside);
    if (left !== null) yield { problem: left };
    for (const list of found.left) yield { problem: notTaken(file.name, list) };
    const day = dayOf(found.beside);
    for (const { line, start, end, under, on } of found.spans) {
      const own: unknown = JSON.parse(text.slice(start, end));
      const value = under === undefined ? own : belowName(own, under);
      const known = on ?? day;
      yield { line, value: known === null ? value : withDay(value, known) };
    }
    if (found.spans.length > 0) return;
  }
  const problem = {
    file: file.name,
    line: found.fault,
    severity: 'omitted' as const,
    expected: '一个完整的 JSON：方括号里一组条目，每条用花括号括起来',
    found: found.fault === null ? '里面没有条目' : '这里不合 JSON 的写法，整个文件没有收录',
    remedy:
      found.fault === null
        ? '请重新导出，看导出时有没有选中要发布的条目；确实没有的，移出这个文件夹'
        : '检查这一行和前一行的引号、逗号和括号；文件不完整的，请重新导出',
  };
  yield { problem };
}

/** The only object of a file: a record, or several, each under its name; without a title it has the file's. */
function* wholeRecord(file: string, text: string, span: JsonSpan): Iterable<RawRecord> {
  const keyed = recordsByName(text, span);
  if (keyed) return yield* keyed;
  const value: object = JSON.parse(text.slice(span.start, span.end));
  const isBare = Object.keys(value).length > 0 && parseRecord(value, 1).record === null;
  yield isBare ? bareRecord(value, readFileName(file).stem) : { line: span.line, value };
}

/** The parts of an object as records, each under its name; null where they are none. */
function recordsByName(text: string, { start, end, line }: JsonSpan): RawRecord[] | null {
  const lineOf = (key: string) => {
    const at = text.indexOf(JSON.stringify(key));
    return at < 0 ? line : text.slice(0, at).split('\n').length;
  };
  return keyedRecords(JSON.parse(text.slice(start, end)), lineOf);
}

/** What the name of a list says of its records that they do not say: their section, or their day. */
function belowName(value: unknown, name: string): unknown {
  const own = parseRecord(value, 1).record;
  if (own === null) return value;
  const date = statedDate(name);
  if (date !== null) return own.date === null ? { 日期: date, ...(value as object) } : value;
  return own.section === null ? { 栏目: name, ...(value as object) } : value;
}

/** The day that a file states of all its records is that of each that states none. */
function withDay(value: unknown, day: string): unknown {
  if (parseRecord(value, 1).record?.date != null) return value;
  return typeof value === 'object' && value !== null ? { 日期: day, ...value } : value;
}

function dayOf(beside: JsonRecords['beside']): string | null {
  return parseRecord({ 标题: '日期', ...beside }, 1).record?.date ?? null;
}

/** What a server says of its own answer: "msg": "操作成功". */
const OF_ANSWER = /^(?:msg|message|status|state|code|errmsg|error|info|success)$/i;

/** What the file says beside its records, in words, and no record holds. */
function leftBeside(file: string, beside: JsonRecords['beside']): IngestProblem | null {
  const words = Object.entries(beside).filter(
    ([key, value]) =>
      !OF_ANSWER.test(key) && typeof value === 'string' && /\p{Script=Han}{2}/u.test(value),
  );
  if (words.length === 0) return null;
  return {
    file,
    line: 1,
    severity: 'warning',
    expected: '各条以外没有别的文字',
    found: `各条之外还有 ${words.map(([key, value]) => `${key}：${String(value).slice(0, 20)}`).join('、')}`,
    remedy: '这些没有收录；各条都要有的，请写进每一条',
  };
}

/** Objects of another shape beside those that were taken for the records. */
function notTaken(file: string, { name, count, line }: JsonRecords['left'][number]): IngestProblem {
  return {
    file,
    line,
    severity: 'warning',
    expected: '一个文件里的条目样子相同',
    found: `${name === '' ? '这里' : `“${name}”`}还有 ${count} 条与别的样子不同，没有收录`,
    remedy: '要收录的，请另存为一个文件，或者写成与别的条目一样的项',
  };
}

/** Lists of lists are the rows of a table, and lists of words the paragraphs of a text. */
function asLists(file: string, text: string): TextSource | null {
  if (!/^\s*\[\s*[["]/u.test(text)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (isListOfWords(value)) {
    const lines = value.map((one) => ({ number: 1, text: one.trim(), startsParagraph: true }));
    return { kind: 'lines', lines, problems: [] };
  }
  const isRow = (one: unknown): one is readonly unknown[] =>
    Array.isArray(one) && one.every((cell) => cell === null || typeof cell !== 'object');
  if (!Array.isArray(value) || !value.every(isRow)) return null;
  const rows = value.map((cells: readonly unknown[]) => ({
    line: 1,
    cells: cells.map((cell) => String(cell ?? '')),
  }));
  return { kind: 'lines', lines: tableLines(rows), problems: [asOneTable(file, 1)] };
}

/** What was counted, record by record, is one table. */
function asTable(file: string, text: string, { spans, fault }: JsonRecords): TextSource | null {
  if (fault !== null || spans.length < 2) return null;
  const read = ({ start, end }: JsonSpan): unknown => JSON.parse(text.slice(start, end));
  if (recordsAsTable(spans.slice(0, SAMPLE).map(read)) === null) return null;
  const rows = recordsAsTable(spans.map(read));
  if (rows === null) return null;
  // The names of the columns stand in each record, those of the first row in the first one.
  const placed = rows.map((row, at) => ({ ...row, line: spans[Math.max(0, at - 1)]?.line ?? 1 }));
  return { kind: 'lines', lines: tableLines(placed), problems: [asOneTable(file, 1)] };
}

/** What nests deeper than any record is told like any other fault. */
function safeSpans(text: string): JsonRecords {
  try {
    return jsonSpans(text);
  } catch (error) {
    if (error instanceof RangeError)
      return { spans: [], fault: 1, beside: {}, left: [], parts: null };
    throw error;
  }
}

/** Two lines, each an object. */
function isJsonLines(text: string): boolean {
  const [first = '', second = ''] = text
    .slice(0, 1 << 20)
    .trim()
    .split(/\r?\n\s*/, 2);
  return [first, second].every((line) => /^\{.*\}$/.test(line.trim()));
}

function leftOut(problem: IngestProblem): RawRecord {
  return { problem: { ...problem, severity: 'omitted' } };
}
