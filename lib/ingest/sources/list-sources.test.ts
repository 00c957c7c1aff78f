import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
  put('2023-05.txt', '2023-06.txt', 'notes.txt', 'A.TXT', 'news.jsonl', '公报.DOCX');
  put('sections.txt', 'User-Dict.txt', 'judgments.jsonl', 'registry.txt');
  put('README.md', '._2023-05.txt', '~$2023-05.txt', 'Thumbs.db');
  mkdirSync(join(folder, 'lists'));
  put('lists/a.txt');
  expect(listSources(folder)).toEqual({
    files: ['公报.DOCX', 'notes.txt', 'news.jsonl', 'A.TXT', '2023-06.txt', '2023-05.txt'],
    problems: [],
  });
});

test('folders are read, but not what a browser saves beside a page', () => {
  for (const name of ['时政', '时政/会议', '通知_files', 'old.txt']) mkdirSync(join(folder, name));
  put('时政/会议/a.md', '时政/README.txt', '通知.html', '通知_files/ad.html', 'old.txt/b.txt');
  symlinkSync(folder, join(folder, '时政', '回到上面'));
  symlinkSync('nowhere', join(folder, '断开.txt'));
  const { files, problems } = listSources(folder);
  expect(files).toEqual(['通知.html', '时政/会议/a.md', 'old.txt/b.txt']);
  expect(problems.map(({ file, severity }) => [file, severity])).toEqual([
    ['old.txt', 'warning'],
    ['断开.txt', 'omitted'],
  ]);
});

test('printed pages are no source where their text lies beside them', () => {
  put('2023-05.pdf', '2023-05.txt', '2023-06.pdf', '2023-07.ofd', '2023-07.docx');
  expect(listSources(folder).files).toEqual(['2023-07.docx', '2023-06.pdf', '2023-05.txt']);
});

test('files of other kinds are named with a remedy, and only the lack of any source is an error', () => {
  put('2023-05.txt', '2023-06.DOC', '扫描.jpg', 'a.wps', 'x.exe');
  const { files, problems } = listSources(folder);
  expect(files).toEqual(['2023-05.txt']);
  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['omitted']));
  const remedies = new Map(problems.map(({ file, remedy }) => [file, remedy]));
  expect(remedies.get('2023-06.DOC')).toContain('另存为 .docx');
  expect(remedies.get('a.wps')).toContain('另存为 .docx');
  expect(remedies.get('扫描.jpg')).toContain('文字识别');
  expect(remedies.get('x.exe')).toContain('移出');
  rmSync(join(folder, '2023-05.txt'));
  expect(listSources(folder).problems[0]).toMatchObject({ severity: 'error', file: folder });
  rmSync(folder, { recursive: true });
  expect(listSources(folder).problems.map(({ found }) => found)).toEqual(['没有这个文件夹']);
});
