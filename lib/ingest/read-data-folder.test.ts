import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { changed } from '@/lib/fixtures/sample-issue';
import { IngestError } from './ingest-error';
import { readDataFolder } from './read-data-folder';

let folder = '';
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const read = () => readDataFolder(folder, MAY_2023);
const failures = () => {
  try {
    read();
  } catch (error) {
    if (error instanceof IngestError) return error.problems.map(({ file, line }) => [file, line]);
    throw error;
  }
  return [];
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the newest issue comes first, each in contents order', () => {
  write('2023-06.txt', changed({}));
  write('2023-07.txt', changed({}));
  write('README.md', '说明');
  mkdirSync(join(folder, 'old.txt'));
  const { items, warnings } = read();
  expect(items.map(({ id }) => id)).toEqual([
    '2023-07-001',
    '2023-07-002',
    '2023-07-003',
    '2023-07-004',
    '2023-06-001',
    '2023-06-002',
    '2023-06-003',
    '2023-06-004',
  ]);
  expect(warnings).toEqual([]);
});

test("the folder's own catalogue of sections comes before the other folder's", () => {
  write('2023-06.txt', changed({}));
  write('sections.txt', '特别关注 a\n时政 b\n  领导活动 b1\n  重要会议 b2\n');
  expect(read().sections.map(({ slug }) => slug)).toEqual(['a', 'b']);
});

test('the problems of all files are thrown together', () => {
  write('2023-06.txt', changed({ 13: null }));
  write('2023-07.txt', '');
  write('notes.txt', changed({}));
  expect(failures()).toEqual([
    ['2023-06.txt', 3],
    ['2023-07.txt', null],
    ['notes.txt', null],
  ]);
});

test('a folder without an issue, or none at all, is an error', () => {
  expect(failures()).toEqual([[folder, null]]);
  rmSync(folder, { recursive: true });
  expect(failures()).toEqual([[folder, null]]);
});
