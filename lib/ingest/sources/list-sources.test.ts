import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listSources } from './list-sources';

let folder = '';
const put = (...names: string[]) => {
  for (const name of names) writeFileSync(join(folder, name), '');
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('every file that a reader knows is a source, but lists, the README and hidden files', () => {
  put('2023-05.txt', '2023-06.txt', 'notes.txt', 'A.TXT', 'news.jsonl');
  put('sections.txt', 'User-Dict.txt', 'judgments.jsonl', 'registry.txt');
  put('README.md', '._2023-05.txt', '~$2023-05.txt');
  mkdirSync(join(folder, 'lists'));
  mkdirSync(join(folder, 'old.txt'));
  expect(listSources(folder)).toEqual({
    files: ['notes.txt', 'news.jsonl', 'A.TXT', '2023-06.txt', '2023-05.txt'],
    problems: [],
  });
});

test('files of other kinds are named, and only the lack of any source is an error', () => {
  put('2023-05.txt', '2023-06.docx');
  const { files, problems } = listSources(folder);
  expect(files).toEqual(['2023-05.txt']);
  expect(problems.map(({ file, severity }) => [file, severity])).toEqual([
    ['2023-06.docx', 'omitted'],
  ]);
  rmSync(join(folder, '2023-05.txt'));
  expect(listSources(folder).problems.map(({ severity }) => severity)).toEqual([
    'error',
    'omitted',
  ]);
  rmSync(folder, { recursive: true });
  expect(listSources(folder).problems.map(({ found }) => found)).toEqual(['没有这个文件夹']);
});
