import { type IngestProblem, quote } from './ingest-problem';
import { ProblemLimit } from './problem-limit';
import type { SourceFile } from './source-file';
import type { RecordEntry, SourceReader } from './source-reader';
import { type FieldFault, parseRecord } from './source-record';

/** JSON Lines: one item a line, as other systems export them. Read line by line. */
export const recordLinesReader: SourceReader = {
  endings: ['.jsonl'],
  read: (file) => ({ kind: 'records', entries: readRecordLines(file) }),
};

const LF = 0x0a;

function* readRecordLines(file: SourceFile): Iterable<RecordEntry> {
  const limit = new ProblemLimit();
  const unused = new Set<string>();
  let number = 0;
  for (const bytes of linesOf(file.chunks())) {
    number += 1;
    const read = readLine(file.name, number, bytes);
    for (const problem of read.problems) if (limit.admits(problem)) yield { problem };
    for (const key of read.unused) unused.add(key);
    if (read.record) yield { record: read.record };
  }
  for (const problem of limit.rest()) yield { problem };
  if (unused.size > 0) yield { problem: unusedFields(file.name, [...unused]) };
}

/** A line in two pieces of the file is put together; nothing longer than a line is held. */
function* linesOf(chunks: Iterable<Uint8Array>): Iterable<Uint8Array> {
  let begun: Uint8Array[] = [];
  for (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    // The chunk's memory is used again for the next one.
    if (start < chunk.length) begun.push(chunk.slice(start));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}

interface ReadLine extends Pick<ReturnType<typeof parseRecord>, 'record' | 'unused'> {
  readonly problems: readonly IngestProblem[];
}

function readLine(file: string, line: number, bytes: Uint8Array): ReadLine {
  const omitted = (expected: string, found: string, remedy: string): ReadLine => ({
    record: null,
    problems: [{ file, line, severity: 'omitted', expected, found, remedy }],
    unused: [],
  });
  const text = decode(bytes);
  if (text === null) {
    const remedy = '把文件另存为 UTF-8 编码；只有这一行如此的，对照原稿改正这一行';
    return omitted('UTF-8 编码的文字', '无法识别的字节', remedy);
  }
  if (text.trim() === '') return { record: null, problems: [], unused: [] };
  const value = parseJson(text);
  if (value === undefined) {
    const remedy = '一行写完一条，不折行；检查这一行的引号、逗号和括号';
    return omitted('一行一个完整的 JSON 对象', quote(text), remedy);
  }
  const { record, faults, unused } = parseRecord(value, line);
  const problems = faults.map((fault) => describe(file, line, fault, record !== null));
  return { record, problems, unused };
}

function decode(bytes: Uint8Array): string | null {
  try {
    // The byte order mark goes, too.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describe(
  file: string,
  line: number,
  { expected, found }: FieldFault,
  isKept: boolean,
): IngestProblem {
  return {
    file,
    line,
    severity: isKept ? 'warning' : 'omitted',
    expected,
    found: found.startsWith('"') || found.startsWith('{') ? quote(found) : found,
    remedy: isKept ? '这一条已收录，这一项当作没有写；请改正这一行' : '改正这一行，再运行一次',
  };
}

function unusedFields(file: string, keys: readonly string[]): IngestProblem {
  return {
    file,
    line: null,
    severity: 'warning',
    expected: 'id、title、date、section、subsection、page、body、issue 这几项',
    found: `还有 ${keys.join('、')}`,
    remedy: '这些项没有用到；要发布的文字请写进 body',
  };
}
