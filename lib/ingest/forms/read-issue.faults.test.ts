import { describe, expect, test } from 'vitest';
import { headingsOf } from '@/lib/domain/section';
import { changed, problemsOf, realSections } from '@/lib/fixtures/sample-issue';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { readIssue } from './read-issue';

describe('an issue with a fault', () => {
  const ofSeverity = (wanted: string) => (text: string) =>
    problemsOf(text)
      .filter(({ severity }) => severity === wanted)
      .map(({ line, found }) => [line, found]);
  const errors = ofSeverity('error');
  const hints = ofSeverity('warning');

  test('the sound one has no problem', () => {
    expect(problemsOf(changed({}))).toEqual([]);
  });

  test('a contents entry with no body is reported at its line in the contents', () => {
    expect(errors(changed({ 13: null }))).toEqual([[3, '正文里没有这个标题']]);
  });

  test('an item that no contents entry announces is published, and told at its line', () => {
    expect(hints(changed({ 6: '' }))).toEqual([[16, '目录里没有这一条']]);
    expect(errors(changed({ 6: '' }))).toEqual([]);
  });

  test('so is an item whose title ends with its line', () => {
    expect(hints(changed({ 7: '', 8: '' }))).toEqual([[19, '目录里没有这一条']]);
  });

  test('text before the first item of a heading is reported', () => {
    expect(errors(changed({ 17: '', 15: '领导活动\n以下是本月的活动。' }))).toEqual([
      [16, '不属于任何条目的文字“以下是本月的活动。”'],
    ]);
  });

  test('a heading of contents and body that the catalogue lacks is a new subsection, and told', () => {
    const text = changed({ 9: '军 事\t', 21: '军 事' });
    expect(problemsOf(text).map(({ severity, line, found }) => [severity, line, found])).toEqual([
      ['warning', 9, '新栏目“军事”，目录和正文都有'],
    ]);
    expect(placesIn(text).at(-1)).toBe('时政/军事');
  });

  test('between marks it is a new section', () => {
    const text = changed({ 2: '◆◆◆ 要 闻 ◆◆◆', 12: '要 闻' });
    expect(hints(text)).toEqual([[2, '新栏目“要闻”，目录和正文都有']]);
    expect(placesIn(text)[0]).toBe('要闻');
  });

  test('an unknown heading of the body is reported at its line', () => {
    const text = changed({ 18: '研。\n军事动态' });
    expect(ofSeverity('omitted')(text)).toEqual([[19, '未知栏目“军事动态”']]);
  });

  test('an entry that the contents have twice counts once, which is told at the second', () => {
    const twice = '江凌到嵩县调研.....2';
    expect(hints(changed({ 6: `${twice}\n${twice}` }))).toEqual([
      [7, '与上一行相同的“江凌到嵩县调研.....2”'],
    ]);
    expect(hints(changed({ 10: `${twice}\n- 洛阳市人大常委会会议召开..... 3` }))).toEqual([
      [10, '与第6行相同的标题“江凌到嵩县调研”'],
    ]);
  });

  test('an entry without page number is told', () => {
    expect(hints(changed({ 6: '江凌到嵩县调研' }))).toEqual([[6, '没有页码的“江凌到嵩县调研”']]);
    expect(hints(changed({ 10: '洛阳市人大常委会会议召开.....' }))).toEqual([
      [10, '没有页码的“洛阳市人大常委会会议召开”'],
    ]);
  });

  test('a heading that the body lacks is told at the first item below it', () => {
    expect(hints(changed({ 21: null }))).toEqual([[21, '没有这一行']]);
  });

  test('a heading that the contents lack is taken from the body', () => {
    expect(hints(changed({ 9: null }))).toEqual([[9, '没有这一行']]);
  });

  test('headings in another order than in the contents are told', () => {
    const [contents, first, second] = [
      changed({}).split('\n').slice(0, 14),
      changed({}).split('\n').slice(14, 20),
      changed({}).split('\n').slice(20),
    ];
    expect(hints([...contents, ...second, ...first].join('\n')).map(([line]) => line)).toEqual([
      16,
    ]);
  });

  test('a body that ends too early is told once, at its end', () => {
    const cut = changed({}).split('\n').slice(0, 17).join('\n');
    expect(errors(cut).map(([line]) => line)).toEqual([16]);
  });

  test('a text without its title gets that of the contents, which is told', () => {
    expect(hints(changed({ 16: '6月16日，江凌到嵩县调' }))).toEqual([[16, '只有正文，没有标题']]);
  });

  test('a heading glued to the text before it, and a page number in a sentence, are no faults', () => {
    const glued = changed({
      13: '福建省调研组来洛 6月15日，调研组来洛。李某参加。时 政',
      14: null,
    });
    expect(problemsOf(glued)).toEqual([]);
    expect(problemsOf(changed({ 17: '— 3 —' }))).toEqual([]);
  });

  test('without its contents a body is read by its headings and titles, which is told', () => {
    const body = changed({}).split('\n').slice(11).join('\n');
    expect(hints(body)).toEqual([[1, '没有目录，按正文的栏目和标题读出4条']]);
  });

  test('a title without text is reported', () => {
    expect(errors(changed({ 13: '福建省调研组来洛' }))).toEqual([[13, '只有标题，没有正文']]);
  });

  test('a file without contents, and one without body, are reported', () => {
    expect(errors('会议召开。')).toEqual([[1, '没有读到目录条目']]);
    expect(errors(changed({}).split('\n').slice(0, 11).join('\n'))).toEqual([
      [10, '目录之后没有正文'],
    ]);
  });

  test('an empty file, undecodable bytes and a bad name are reported', () => {
    expect(errors(' \n')).toEqual([[null, '空文件']]);
    const bad = Buffer.from(changed({}));
    bad[bad.indexOf('李某')] = 0xff;
    expect(problemsOf(bad).map(({ line, found }) => [line, found])).toEqual([
      [13, '无法识别的字节'],
    ]);
    expect(problemsOf(changed({}), '2023-6.txt').map(({ remedy }) => remedy)).toEqual([
      '把文件改名为 2023-06.txt',
    ]);
  });

  test('all the faults of a file are reported together, by line', () => {
    expect(errors(changed({ 3: '另一件事发生.....1', 9: '军事', 21: '军事' }))).toEqual([
      [3, '正文里没有这个标题'],
    ]);
    expect(hints(changed({ 3: '另一件事发生.....1', 9: '军事', 21: '军事' }))).toEqual([
      [9, '新栏目“军事”，目录和正文都有'],
    ]);
  });
});

test('an item out of contents order is published in contents order, with a warning', () => {
  const [before, item, other, after] = [
    smallLines(0, 15),
    smallLines(15, 18),
    smallLines(18, 20),
    smallLines(20, 22),
  ];
  const problems = problemsOf([...before, ...other, ...item, ...after].join('\n'));
  expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
});

test('of a PDF the page of an item is that of its line, where the contents have none', () => {
  const lines = splitLines(changed({ 6: '江凌到嵩县调研' })).map((line) => ({ ...line, page: 7 }));
  const { items } = readIssue('2023-05.txt', { lines, problems: [] }, realSections());
  expect(items.map(({ title, page }) => [title, page])).toContainEqual(['江凌到嵩县调研', 7]);
  expect(items.filter(({ page }) => page === 7)).toHaveLength(1);
});

function placesIn(text: string): string[] {
  const lines = { lines: splitLines(text), problems: [] };
  return readIssue('2023-05.txt', lines, realSections()).items.map(({ section }) =>
    headingsOf(section)
      .map(({ name }) => name)
      .join('/'),
  );
}

function smallLines(start: number, end: number): string[] {
  return changed({}).split('\n').slice(start, end);
}
