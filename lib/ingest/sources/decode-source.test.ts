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

test('UTF-16 is named as such', () => {
  const [problem] = read(Buffer.from('\ufeff洛阳', 'utf16le')).problems;
  expect(problem?.found).toContain('UTF-16');
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
