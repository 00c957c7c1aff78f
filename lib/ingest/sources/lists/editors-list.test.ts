import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { misplacedLists, readList } from './editors-list';

let folder = '';
let fallback = '';
beforeEach(() => {
  [folder, fallback] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'lists-'))) as [string, string];
  for (const one of [folder, fallback]) mkdirSync(join(one, 'lists'));
});
afterEach(() => {
  for (const one of [folder, fallback]) rmSync(one, { recursive: true, force: true });
});

const read = () => readList('sections.txt', [folder, fallback]);

test('a folder without the list takes the next one’s, wherever that has it', () => {
  expect(read()).toBeNull();
  writeFileSync(join(fallback, 'sections.txt'), '甲 jia');
  expect(read()).toEqual({ file: 'sections.txt', text: '甲 jia' });
  writeFileSync(join(fallback, 'lists/sections.txt'), '乙 yi');
  expect(read()).toEqual({ file: 'lists/sections.txt', text: '乙 yi' });
  writeFileSync(join(folder, 'sections.txt'), '丙 bing');
  expect(read()?.text).toBe('丙 bing');
  writeFileSync(join(folder, 'lists/sections.txt'), '\ufeff\n');
  expect(read()).toEqual({ file: 'lists/sections.txt', text: '' });
});

test('a list in the old place is read, with a hint where to move it', () => {
  writeFileSync(join(folder, 'sections.txt'), '甲 jia');
  expect(misplacedLists(folder).map(({ file, remedy }) => [file, remedy])).toEqual([
    ['sections.txt', '把它移到 lists 文件夹里，名称不变'],
  ]);
});

test('a list in both places is read from its folder, and the other one is named as unread', () => {
  writeFileSync(join(folder, 'sections.txt'), '甲 jia');
  writeFileSync(join(folder, 'lists/sections.txt'), '乙 yi');
  expect(read()?.text).toBe('乙 yi');
  expect(misplacedLists(folder).map(({ found }) => found)).toEqual([
    'lists/sections.txt 之外还有一份，没有读取',
  ]);
});
