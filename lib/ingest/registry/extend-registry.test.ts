import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeRegistry } from './extend-registry';
import { readRegistry } from './read-registry';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'registry-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a new registry says what it is and can be read', () => {
  const path = writeRegistry(folder, ['条目 a-1 无日期 甲']);
  expect(path).toBe(join(folder, 'lists', 'registry.txt'));
  expect(readFileSync(path, 'utf8')).toMatch(/^# 编号登记/);
  const { registry, problems } = readRegistry(folder);
  expect(problems).toEqual([]);
  expect([...registry.items.keys()]).toEqual(['a-1']);
  expect(readdirSync(join(folder, 'lists'))).toEqual(['registry.txt']);
});

test('what an editor wrote stays, also without a line end', () => {
  writeFileSync(join(folder, 'registry.txt'), '# 我的说明\r\n条目 a-1 无日期 甲');
  const path = writeRegistry(folder, ['条目 a-2 无日期 乙']);
  expect(readFileSync(path, 'utf8')).toBe('# 我的说明\r\n条目 a-1 无日期 甲\n条目 a-2 无日期 乙\n');
});

test('a folder that is none is left as it was', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => writeRegistry(join(folder, 'file'), ['条目 a-1 无日期 甲'])).toThrow();
  expect(readdirSync(folder)).toEqual(['file']);
});
