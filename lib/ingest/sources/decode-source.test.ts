import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { dataFile } from '@/lib/fixtures/sample-issue';
import { decodeSource } from './decode-source';

const read = (bytes: Uint8Array) => decodeSource('x.txt', bytes);
const lines = (bytes: Uint8Array) => read(bytes).problems.map(({ line }) => line);
const concat = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

test('UTF-8 is read with and without byte order mark', () => {
  expect(read(Buffer.from('洛阳')).text).toBe('洛阳');
  expect(read(Buffer.from('\ufeff洛阳')).text).toBe('洛阳');
});

test('GB18030 is read, with its four-byte characters', () => {
  // 洛阳 and U+20000 𠀀.
  expect(read(Buffer.from([0xc2, 0xe5, 0xd1, 0xf4, 0x95, 0x32, 0x82, 0x36])).text).toBe('洛阳𠀀');
});

test.skipIf(!hasIconv())('the whole gazette reads the same in GB18030', () => {
  const utf8 = dataFile('2023-05.txt');
  const gb = execFileSync('iconv', ['-f', 'utf-8', '-t', 'gb18030'], { input: utf8 });
  expect(read(gb)).toEqual(read(utf8));
});

test('a UTF-8 file with bad bytes is never read as GB18030', () => {
  const bytes = concat('第一行文字\r\n第二行', [0xc4, 0xe3], '文字\n第三行文字');
  expect(read(bytes).text).toBeNull();
  expect(lines(bytes)).toEqual([2]);
});

test('bad bytes are counted by lines however they end', () => {
  expect(lines(concat('文字一\r文字二\r', [0xff], '文字三'))).toEqual([3]);
  expect(lines(concat('文字一\n', [0xff], '文字\n文字\n', [0xff], '字'))).toEqual([2, 4]);
});

test('bytes that are neither are an error', () => {
  expect(lines(Buffer.from([0xc2, 0xe5, 0x0a, 0xff, 0xff]))).toEqual([2]);
});

test.each(['utf-16le', 'utf-16be'] as const)(
  '%s is read, with and without its mark',
  (encoding) => {
    const bytesOf = (text: string) => {
      const bytes = Buffer.from(text, 'utf16le');
      return encoding === 'utf-16le' ? bytes : bytes.swap16();
    };
    for (const text of [
      '洛阳市人民政府\r\n第二行',
      'GDP up\n',
      dataFile('2023-05.txt').toString('utf8'),
    ]) {
      expect(read(bytesOf(`\ufeff${text}`)).text).toBe(text);
      expect(read(bytesOf(text)).text).toBe(text);
    }
    const broken = Buffer.concat([
      bytesOf('第一行\n第二行'),
      bytesOf('\ud840'),
      bytesOf('在\n第三行'),
    ]);
    expect(lines(broken)).toEqual([2]);
  },
);

// 市政府召開會議，研究工作。 and 是。, as Taiwan's and Hong Kong's older files have them.
const BIG5 = [
  ...[
    0xa5, 0xab, 0xac, 0x46, 0xa9, 0xb2, 0xa5, 0x6c, 0xb6, 0x7d, 0xb7, 0x7c, 0xc4, 0xb3, 0xa1, 0x41,
  ],
  ...[0xac, 0xe3, 0xa8, 0x73, 0xa4, 0x75, 0xa7, 0x40, 0xa1, 0x43],
];

test('Big5 is told from GB18030 by what it says', () => {
  expect(read(Buffer.from(BIG5)).text).toBe('市政府召開會議，研究工作。');
  const ascii = Buffer.from(`${'x'.repeat(70_001)}\n`);
  expect(read(Buffer.concat([ascii, Buffer.from(BIG5)])).text).toContain('\n市政府召開會議');
  expect(lines(Buffer.from([...BIG5, 0x0a, 0xff, 0xff]))).toEqual([2]);
});

test('an empty file, and one of white space, are errors', () => {
  for (const text of ['', ' \n\t\u3000', '\ufeff']) {
    expect(read(Buffer.from(text)).problems.map(({ found }) => found)).toEqual(['空文件']);
  }
});

test('characters that an earlier conversion destroyed are errors', () => {
  expect(lines(Buffer.from('洛阳\n洛\ufffd'))).toEqual([2]);
  expect(lines(Buffer.from('洛阳\0'))).toEqual([1]);
});

function hasIconv(): boolean {
  try {
    execFileSync('iconv', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
