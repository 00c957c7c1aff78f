import { HAN_RUN } from '@/lib/text/han';
import type { IngestProblem } from './ingest-problem';

const LF = 0x0a;
const CR = 0x0d;
const SAVE_AS_UTF8 = '用文字编辑器打开原稿，另存为 UTF-8 编码';

/**
 * Text of a source file: UTF-8 with or without byte order mark, else GB18030. The text is NFC;
 * it is null where the file is empty or some bytes cannot be read, and the problems say where.
 */
export function decodeSource(
  file: string,
  bytes: Uint8Array,
): { text: string | null; problems: IngestProblem[] } {
  const text = decode('utf-8', bytes) ?? decodeGb18030(bytes);
  const problems = text === null ? undecodable(file, bytes) : unusable(file, text);
  return { text: problems.length > 0 ? null : (text?.normalize('NFC') ?? null), problems };
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeGb18030(bytes: Uint8Array): string | null {
  return isDamagedUtf8(bytes) ? null : decode('gb18030', bytes);
}

/**
 * Almost any bytes are some GB18030 text. Read as UTF-8, real GB18030 gives a replacement
 * character for nearly every Han character; a damaged UTF-8 file still gives mostly Han.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const han = lenient.match(HAN_RUN)?.join('').length ?? 0;
  const replaced = lenient.match(/\ufffd/g)?.length ?? 0;
  return han > replaced;
}

function undecodable(file: string, bytes: Uint8Array): IngestProblem[] {
  const expected = 'UTF-8 或 GB18030 编码的文字';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const found = 'UTF-16 编码（记事本里叫“Unicode”或“UTF-16”）';
    return [{ file, line: 1, severity: 'error', expected, found, remedy: SAVE_AS_UTF8 }];
  }
  const encoding = isDamagedUtf8(bytes) ? 'utf-8' : 'gb18030';
  return byteLines(bytes).flatMap((line, index) =>
    decode(encoding, line) === null
      ? [
          {
            file,
            line: index + 1,
            severity: 'error' as const,
            expected,
            found: '无法识别的字节',
            remedy: `对照原稿改正这一行；或者${SAVE_AS_UTF8}`,
          },
        ]
      : [],
  );
}

/** Neither LF nor CR is ever a later byte of a character, in UTF-8 as in GB18030. */
function byteLines(bytes: Uint8Array): Uint8Array[] {
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

/** What decodes and yet is no text: nothing at all, and what an earlier conversion destroyed. */
function unusable(file: string, text: string): IngestProblem[] {
  if (text.trim() === '') {
    const remedy = '放入这一期的全文，或者删除这个文件';
    return [
      { file, line: null, severity: 'error', expected: '有文字的文件', found: '空文件', remedy },
    ];
  }
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
