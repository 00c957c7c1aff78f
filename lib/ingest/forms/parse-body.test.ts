import { expect, test } from 'vitest';
import { realSections } from '@/lib/fixtures/sample-issue';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { parseBody } from './parse-body';

const entry = (title: string, subsection = '交通') => ({
  section: '社会事业',
  subsection,
  title,
  page: 1,
  line: 1,
});
const read = (text: string, ...titles: string[]) =>
  parseBody(
    'x.txt',
    splitLines(`社会事业\n${text}`),
    titles.map((title) => entry(title)),
    realSections(),
  );

test("a heading's word that a page break left alone is text", () => {
  const { items } = read('交 通\n公交车上路 5月1日，改善城市\n交通\n状况。', '公交车上路');
  expect(items).toMatchObject([
    { body: '5月1日，改善城市交通状况。', subsection: '交通', line: 3 },
  ]);
});

test('a paragraph after a finished sentence belongs to the item', () => {
  const { items, problems } = read('交通\n公交车上路 5月1日，上路。\n会议指出，好。', '公交车上路');
  expect(items[0]?.body).toBe('5月1日，上路。\n会议指出，好。');
  expect(problems).toEqual([]);
});

test('pieces are headings, titles and texts in order', () => {
  const { pieces } = read('交 通\n公交车上路 5月1日，上路。', '公交车上路');
  expect(pieces).toEqual(['社会事业', '交 通', '公交车上路', '5月1日，上路。']);
});

test('a section that the contents lack is stray text from its first line on', () => {
  const { problems } = read(
    '交通\n公交车上路 5月1日，上路。\n卫生\n会议召开 5月1日，召开。',
    '公交车上路',
  );
  expect(problems.map(({ line }) => line)).toEqual([5]);
});
