import { expect, test } from 'vitest';
import { realSections } from '@/lib/fixtures/sample-issue';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { bodyTitles } from './body-titles';
import { parseContents } from './parse-contents';

const read = (text: string, body = '') =>
  parseContents('x.txt', splitLines(text), realSections(), bodyTitles(splitLines(body)));
const titles = (text: string) => read(text).entries.map(({ title, page }) => [title, page]);

test('sections are marked, subsections may be spaced', () => {
  const text = '目录 Contents\n◆◆◆ 社 会 事 业 ◆◆◆\n卫 生\t\n- 会议召开..... 30';
  expect(read(text)).toMatchObject({
    entries: [{ section: '社会事业', subsection: '卫生', title: '会议召开', page: 30, line: 4 }],
    problems: [],
  });
});

test.each(['.....5', '.....\t5', '..... 5 ', '…… 5', '．．．．５', ' · · · · 5', '\t5', '...\n5'])(
  'leaders %j end a title',
  (leaders) => {
    expect(titles(`◆◆◆ 亮点聚焦 ◆◆◆\n新增 49 家企业（第 3 批）${leaders}`)).toEqual([
      ['新增49家企业（第3批）', 5],
    ]);
  },
);

test('a title wrapped over three lines, with table residue between entries', () => {
  const text =
    '◆◆◆ 亮点聚焦 ◆◆◆\n洛阳市印发《关于开\n展文明单位\n结对》.....5\n-------\t---\n会议召开.....6';
  expect(titles(text)).toEqual([
    ['洛阳市印发《关于开展文明单位结对》', 5],
    ['会议召开', 6],
  ]);
});

test('a short line above a title of the body is an unknown heading', () => {
  const text = '◆◆◆ 时政 ◆◆◆\n军 事\n洛阳市会议召开.....5';
  const { problems, entries, unknown } = read(text, '军 事\n洛阳市会议召开 5月1日，');
  expect(problems.map(({ line, severity }) => [line, severity])).toEqual([[2, 'error']]);
  expect(entries).toMatchObject([{ subsection: '军事', title: '洛阳市会议召开' }]);
  expect(unknown).toEqual(['军事']);
});

test('a short line that begins a wrapped title is none', () => {
  const text = '◆◆◆ 时政 ◆◆◆\n洛阳市会\n议召开.....5';
  expect(read(text, '洛阳市会议召开 5月1日，').problems).toEqual([]);
});

test('an entry before any section, without title or without page is an error', () => {
  const text = '会议召开.....1\n◆◆◆ 时政 ◆◆◆\n.....3\n会议召开，研究.....\n◆◆◆ 经济 ◆◆◆';
  expect(read(text).problems.map(({ line }) => line)).toEqual([1, 3, 4]);
});

test('a page number that goes back is a warning', () => {
  const text = '◆◆◆ 时政 ◆◆◆\n会议召开.....5\n活动举行.....4';
  expect(read(text).problems.map(({ line, severity }) => [line, severity])).toEqual([
    [3, 'warning'],
  ]);
});
