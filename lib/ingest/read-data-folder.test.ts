import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isoDate } from '@/lib/domain/partial-date';
import { paragraphs } from '@/lib/domain/sample-item';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { changed } from '@/lib/fixtures/sample-issue';
import { IngestError } from '@/lib/ingest/sources/ingest-error';
import { readDataFolder } from './read-data-folder';
import { writeRegistry } from './registry/extend-registry';

let folder = '';
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const read = () => readDataFolder(folder, MAY_2023);
const failures = async () => {
  try {
    await read();
  } catch (error) {
    if (error instanceof IngestError) {
      const errors = error.problems.filter(({ severity }) => severity === 'error');
      return errors.map(({ file, line }) => [file, line]);
    }
    throw error;
  }
  return [];
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the newest issue comes first, each in contents order', async () => {
  write('2023-06.txt', changed({}));
  write('2023-07.txt', changed({}));
  write('README.md', '说明');
  mkdirSync(join(folder, 'old.txt'));
  const { items, warnings } = await read();
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
  expect(warnings.map(({ file, found }) => [file, found])).toEqual([
    ['2023-07.txt', '与 2023-06.txt 有 4 个标题相同，两个文件都收录了'],
    ['old.txt', expect.any(String)],
  ]);
});

test("the folder's own catalogue of sections comes before the other folder's", async () => {
  write('2023-06.txt', changed({}));
  write('sections.txt', '特别关注 a\n时政 b\n  领导活动 b1\n  重要会议 b2\n');
  expect((await read()).sections.map(({ slug }) => slug)).toEqual(['a', 'b']);
});

test('the problems of all files are thrown together where none can be read', async () => {
  write('2023-06.txt', changed({ 13: null }));
  write('2023-07.txt', '');
  expect(await failures()).toEqual([
    ['2023-06.txt', 3],
    ['2023-07.txt', null],
  ]);
});

test('a file with errors is left out whole and stops no other, nor does the registry miss it', async () => {
  write('2023-06.txt', changed({}));
  write('2023-07.txt', changed({}));
  writeRegistry(folder, (await read()).unregistered);
  write('2023-06.txt', changed({ 13: null }));
  const { items, warnings } = await read();
  expect(items.map(({ issue }) => issue.id)).toEqual(Array(4).fill('2023-07'));
  const omitted = warnings.filter(({ severity }) => severity === 'omitted');
  expect(omitted.map(({ file, line, severity }) => [file, line, severity])).toEqual([
    ['2023-06.txt', null, 'omitted'],
    ['2023-06.txt', 3, 'omitted'],
  ]);
});

test('any name is taken: a second file of a month has ids of its own, a copy is told', async () => {
  const chronicle = '河川市大事记\n1日，市长会见来宾。\n6日，桥梁建成通车。\n9日，学校开学。';
  write('2023-06.txt', changed({}));
  write('2023-06 - 副本.txt', changed({}));
  write('2023年6月大事记.txt', chronicle);
  const { items, warnings } = await read();
  expect(items.map(({ id, issue }) => [id, issue.label])).toEqual([
    ...[1, 2, 3].map((at) => [`2023-06-dashiji-00${at}`, '河川市大事记']),
    ...[1, 2, 3, 4].map((at) => [`2023-06-00${at}`, '2023年6月']),
  ]);
  expect(warnings.map(({ file, severity }) => [file, severity])).toEqual([
    ['2023-06 - 副本.txt', 'omitted'],
  ]);
});

test('a folder without an issue, or none at all, is an error', async () => {
  expect(await failures()).toEqual([[folder, null]]);
  rmSync(folder, { recursive: true });
  expect(await failures()).toEqual([[folder, null]]);
});

const record = (title: string, more: object = {}) =>
  JSON.stringify({ title, date: '2023-06-30', body: '第一段。\n第二段。', ...more });

test('records are items of the issue that they name, or that their date or file names', async () => {
  write('2023-06.txt', changed({}));
  write(
    '新闻.jsonl',
    [
      record('甲', { section: '时政', subsection: '领导活动', page: 9 }),
      record('乙', { date: undefined, section: '国内' }),
      record('丙', { id: 'VIDE-1', issue: 'juan-1', date: '2012' }),
      '{',
    ].join('\n'),
  );
  const { items, sections, warnings } = await read();
  const shown = items.map(({ id, issue, section, date, page }) => [
    id,
    issue.label,
    section && [section.slug, section.subsection?.slug ?? null],
    date && isoDate(date),
    page,
  ]);
  expect(shown.slice(3)).toEqual([
    ['2023-06-004', '2023年6月', ['shizheng', 'zhongyaohuiyi'], '2023-06-20', 3],
    ['2023-06-005', '2023年6月', ['shizheng', 'lingdaohuodong'], '2023-06-30', 9],
    ['xinwen-001', '新闻', ['guonei', null], null, null],
    ['VIDE-1', 'juan-1', null, '2012', null],
  ]);
  expect(items.at(-1)?.blocks).toEqual(paragraphs('第一段。', '第二段。'));
  expect(sections.at(-1)).toEqual({ name: '国内', slug: 'guonei', subsections: [] });
  expect(warnings.map(({ file, line, severity }) => [file, line, severity])).toEqual([
    ['新闻.jsonl', 4, 'omitted'],
  ]);
});

test('a folder of records alone needs no issue in print', async () => {
  write('2012.jsonl', [record('甲', { date: null }), record('乙', { date: null })].join('\n'));
  const { items } = await read();
  expect(items.map(({ id, issue }) => [id, issue.label])).toEqual([
    ['year-2012-001', '2012'],
    ['year-2012-002', '2012'],
  ]);
});

test('what the registry lacks is told, and once registered an id stays', async () => {
  write('2023-06.txt', changed({}));
  const { unregistered } = await read();
  expect(unregistered).toHaveLength(19 + 4);
  writeRegistry(folder, unregistered);
  expect((await read()).unregistered).toEqual([]);

  // An item more in the middle, in the contents and in the body.
  const more = changed({
    6: '江凌到嵩县调研.....\t2\n江凌检查防汛.....2',
    19: '江凌检查防汛 6月18日，江凌检查防汛。\n洛阳市召开城镇化工作专题会议，研究片区改造和路网建设等工作',
  });
  write('2023-06.txt', more);
  const { items, warnings } = await read();
  expect(items.map(({ id, ordinal }) => [id, ordinal])).toEqual([
    ['2023-06-001', 1],
    ['2023-06-002', 2],
    ['2023-06-005', 3],
    ['2023-06-003', 4],
    ['2023-06-004', 5],
  ]);
  expect(warnings.map(({ line, severity }) => [line, severity])).toEqual([[20, 'warning']]);

  write('2023-06.txt', changed({ 10: null, 22: null }));
  expect(await failures()).toEqual([['lists/registry.txt', 30]]);
});

test('an issue that cannot be read misses no ids', async () => {
  write('2023-06.txt', changed({}));
  writeRegistry(folder, (await read()).unregistered);
  write('2023-06.txt', changed({ 13: null }));
  expect(await failures()).toEqual([['2023-06.txt', 3]]);
});

test('a registry that cannot be understood is an error', async () => {
  write('2023-06.txt', changed({}));
  write('registry.txt', '条目');
  expect(await failures()).toEqual([['registry.txt', 1]]);
});

test('a section that was renamed keeps its address, and its former name in older issues', async () => {
  write('2023-06.txt', changed({}));
  writeRegistry(folder, (await read()).unregistered);
  const renamed = (line: string) =>
    writeFileSync(
      join(folder, 'lists', 'sections.txt'),
      `特别关注 tebieguanzhu\n${line} shizheng\n  领导活动 lingdaohuodong\n  重要会议 zhongyaohuiyi\n`,
    );
  renamed('时政 = 政务');
  const { items, unregistered } = await read();
  expect(unregistered).toEqual([]);
  expect(items.map(({ section }) => [section?.name, section?.slug])).toEqual([
    ['特别关注', 'tebieguanzhu'],
    ...Array(3).fill(['政务', 'shizheng']),
  ]);
  renamed('时政 = ');
  expect(await failures()).toContainEqual(['lists/sections.txt', 2]);
});
