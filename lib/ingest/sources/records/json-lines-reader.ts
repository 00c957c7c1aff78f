import {
  decodeStrictly,
  detectEncoding,
  ENCODING_NAMES,
  type SourceEncoding,
} from '@/lib/ingest/sources/detect-encoding';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import type { SourceFile } from '@/lib/ingest/sources/source-file';
import type { SourceReader } from '@/lib/ingest/sources/source-reader';
import { namedRecords } from './named-records';
import { type RawRecord, recordEntries } from './record-entries';

/** JSON Lines: one item a line, as other systems export them. Read line by line. */
export const jsonLinesReader: SourceReader = {
  endings: ['.jsonl', '.ndjson'],
  read: (file) => ({
    kind: 'records',
    entries: recordEntries(file.name, namedRecords(file.name, readLines(file))),
  }),
};

const LF = 0x0a;

function* readLines(file: SourceFile): Iterable<RawRecord> {
  let number = 0;
  let encoding: SourceEncoding | null = null;
  for (const bytes of linesOf(inBytesOfLines(file.chunks()))) {
    number += 1;
    // Until the first character that is not ASCII there is nothing to tell.
    if (encoding === null && bytes.some((byte) => byte > 0x7f)) encoding = detectEncoding(bytes);
    const raw = readLine(file.name, number, bytes, encoding ?? 'utf-8');
    if (raw) yield raw;
  }
}

/** UTF-16, whose line ends are no single bytes, as UTF-8; all else as it is. */
function* inBytesOfLines(chunks: Iterable<Uint8Array>): Iterable<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  for (const chunk of chunks) {
    if (decoder === undefined) {
      const encoding = detectEncoding(chunk);
      decoder = ENCODING_NAMES[encoding] === 'UTF-16' ? new TextDecoder(encoding) : null;
    }
    yield decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
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

function readLine(
  file: string,
  line: number,
  bytes: Uint8Array,
  encoding: SourceEncoding,
): RawRecord | null {
  const omitted = (expected: string, found: string, remedy: string): RawRecord => ({
    problem: { file, line, severity: 'omitted', expected, found, remedy },
  });
  const text = decodeStrictly(encoding, bytes);
  if (text === null) {
    const remedy = '把文件另存为 UTF-8 编码；只有这一行如此的，对照原稿改正这一行';
    return omitted(`${ENCODING_NAMES[encoding]} 编码的文字`, '无法识别的字节', remedy);
  }
  if (text.trim() === '') return null;
  try {
    return { line, value: JSON.parse(text) };
  } catch {
    const remedy = '一行写完一条，不折行；检查这一行的引号、逗号和括号';
    return omitted('一行一个完整的 JSON 对象', quote(text), remedy);
  }
}
