import { decodeText } from '@/lib/ingest/sources/decode-source';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import type { SourceFile } from '@/lib/ingest/sources/source-file';
import type { SourceReader, TextSource } from '@/lib/ingest/sources/source-reader';
import { asOneTable } from './choose-column';
import { jsonLinesReader } from './json-lines-reader';
import { type JsonSpan, jsonSpans } from './json-spans';
import { namedRecords, recordsAsTable, SAMPLE } from './named-records';
import { type RawRecord, recordEntries } from './record-entries';
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
    return (
      asTable(file.name, text) ?? {
        kind: 'records',
        entries: recordEntries(file.name, namedRecords(file.name, rawRecords(file, text))),
      }
    );
  },
};

function* rawRecords(file: SourceFile, text: string): Iterable<RawRecord> {
  const found = safeSpans(text);
  if (found.fault === null) {
    for (const { line, start, end } of found.spans) {
      yield { line, value: JSON.parse(text.slice(start, end)) };
    }
    if (found.spans.length > 0) return;
  }
  const problem = {
    file: file.name,
    line: found.fault,
    severity: 'omitted' as const,
    expected: '一个完整的 JSON：方括号里一组条目，每条用花括号括起来',
    found: found.fault === null ? '里面没有条目' : '这里不合 JSON 的写法，整个文件没有收录',
    remedy: '检查这一行和前一行的引号、逗号和括号；文件不完整的，请重新导出',
  };
  yield { problem };
}

/** What was counted, record by record, is one table. */
function asTable(file: string, text: string): TextSource | null {
  const { spans, fault } = safeSpans(text);
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
function safeSpans(text: string): { spans: readonly JsonSpan[]; fault: number | null } {
  try {
    return jsonSpans(text);
  } catch (error) {
    if (error instanceof RangeError) return { spans: [], fault: 1 };
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
