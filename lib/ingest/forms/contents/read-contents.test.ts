import { describe, expect, test } from 'vitest';
import { changed, problemsOf, realSections } from '@/lib/fixtures/sample-issue';
import { readIssue } from '@/lib/ingest/forms/read-issue';
import { readTextLines } from '@/lib/ingest/sources/text-reader';

const pagesOf = (text: string) => {
  const source = readTextLines('2023-06.txt', new TextEncoder().encode(text));
  return readIssue('2023-06.txt', source, realSections()).items.map(({ page }) => page);
};

describe('the lines of the contents page', () => {
  test.each([
    '.....2',
    '.....\t2',
    '..... 2 ',
    '…… 2',
    '．．．．２',
    ' · · · · 2',
    '\t2',
    ' 2',
    '____2',
  ])('may end with %j', (end) => {
    const text = changed({ 6: `江凌到嵩县调研${end}` });
    expect(problemsOf(text)).toEqual([]);
    expect(pagesOf(text)).toEqual([1, 2, 2, 3]);
  });

  test('may be joined to one another and to headings', () => {
    const text = changed({
      5: '领导活动江凌到嵩县调研.....2洛阳市召开城镇化工作专题会议，研究片区改造和',
      6: null,
      7: null,
    });
    expect(problemsOf(text)).toEqual([]);
    expect(pagesOf(text)).toEqual([1, 2, 2, 3]);
  });

  test('may be without any pages', () => {
    const text = changed({
      3: '福建省调研组来洛',
      6: '江凌到嵩县调研',
      8: '路网建设等工作',
      10: '洛阳市人大常委会会议召开',
    });
    expect(problemsOf(text)).toEqual([]);
    expect(pagesOf(text)).toEqual([null, null, null, null]);
  });
});
