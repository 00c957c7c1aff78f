import {
  decodeStrictly,
  detectEncoding,
  ENCODING_NAMES,
  type SourceEncoding,
} from './detect-encoding';
import type { IngestProblem } from './ingest-problem';

const SAVE_AS_UTF8 = '用文字编辑器打开原稿，另存为 UTF-8 编码';

/**
 * Text of a source file in any encoding that `detectEncoding` tells, without its byte order mark.
 * The text is NFC; it is null where the file is empty or some bytes cannot be read, and the
 * problems say where. What an earlier conversion destroyed is a problem, too.
 */
export function decodeSource(
  file: string,
  bytes: Uint8Array,
): { text: string | null; problems: IngestProblem[] } {
  const { text, problems } = decodeText(file, bytes);
  const lost = text === null ? [] : lostCharacters(file, text);
  return lost.length > 0 ? { text: null, problems: lost } : { text, problems };
}

/** The same for files of records, of which a damaged one need not take the others with it. */
export function decodeText(
  file: string,
  bytes: Uint8Array,
): { text: string | null; problems: IngestProblem[] } {
  const encoding = detectEncoding(bytes);
  const text = decodeStrictly(encoding, bytes);
  if (text === null) return { text, problems: undecodable(file, encoding, bytes) };
  if (text.trim() === '') return { text: null, problems: [empty(file)] };
  return { text: text.normalize('NFC'), problems: [] };
}

function undecodable(file: string, encoding: SourceEncoding, bytes: Uint8Array): IngestProblem[] {
  const expected = `${ENCODING_NAMES[encoding]} 编码的文字`;
  const found = '无法识别的字节';
  const at = (line: number, remedy: string): IngestProblem => {
    return { file, line, severity: 'error', expected, found, remedy };
  };
  const remedy = `对照原稿改正这一行；或者${SAVE_AS_UTF8}`;
  if (ENCODING_NAMES[encoding] === 'UTF-16') {
    const lines = new TextDecoder(encoding).decode(bytes).split(/\r\n|\r|\n/);
    return lines.flatMap((line, index) => (line.includes('\ufffd') ? [at(index + 1, remedy)] : []));
  }
  return byteLines(bytes).flatMap((line, index) =>
    decodeStrictly(encoding, line) === null ? [at(index + 1, remedy)] : [],
  );
}

/** Neither LF nor CR is ever a later byte of a character, in UTF-8, GB18030 and Big5 alike. */
function byteLines(bytes: Uint8Array): Uint8Array[] {
  const [LF, CR] = [0x0a, 0x0d];
  const lines: Uint8Array[] = [];
  let start = 0;
  bytes.forEach((byte, index) => {
    if (byte !== LF && !(byte === CR && bytes[index + 1] !== LF)) return;
    lines.push(bytes.subarray(start, index));
    start = index + 1;
  });
  lines.push(bytes.subarray(start));
  return lines;
}

function empty(file: string): IngestProblem {
  const remedy = '放入这一期的全文，或者删除这个文件';
  return { file, line: null, severity: 'error', expected: '有文字的文件', found: '空文件', remedy };
}

function lostCharacters(file: string, text: string): IngestProblem[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const lost = /[\ufffd\0]/.exec(line);
    if (!lost) return [];
    const found = lost[0] === '\0' ? '空字符（可能不是文本文件）' : '已损坏的字符（�）';
    return [
      {
        file,
        line: index + 1,
        severity: 'error' as const,
        expected: '完好的文字',
        found,
        remedy: `对照原稿改正这一行；或者${SAVE_AS_UTF8}`,
      },
    ];
  });
}
