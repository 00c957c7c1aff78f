import { expect, test } from 'vitest';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { matchTitleExactly, matchTitleLoosely } from './match-title';
import { titleKey } from './title-key';

const exactly = (text: string, title: string) =>
  matchTitleExactly(splitLines(text), 0, titleKey(title));
const loosely = (text: string, title: string) =>
  matchTitleLoosely(splitLines(text), 0, titleKey(title));

test('width and spaces make no difference', () => {
  expect(exactly('新增 49 家（第3批） 5月1日，发布。', '新增49家(第3批)')).toEqual({
    index: 0,
    offset: 12,
  });
});

test('a title may be wrapped over a line break', () => {
  expect(exactly('洛阳市印发结\n对方案 5月，', '洛阳市印发结对方案')).toEqual({
    index: 1,
    offset: 3,
  });
});

test('a date may follow without a space, also one that a page break cuts', () => {
  expect(exactly('江凌到嵩县调研5月16日，', '江凌到嵩县调研')).toEqual({ index: 0, offset: 7 });
  expect(exactly('江凌到嵩县调研5\n月16日，', '江凌到嵩县调研')).toEqual({ index: 0, offset: 7 });
});

test('a title that goes on is another title', () => {
  expect(exactly('江凌到嵩县调研防汛工作 5月16日，', '江凌到嵩县调研')).toBeNull();
});

test('a misprinted title reaches to where title and text part', () => {
  const match = loosely(
    '杨劭春视察调研黄河 保护法实施 5月12日，杨劭春带队。',
    '杨劲春视察调研黄河保护法实施',
  );
  expect(match?.end).toEqual({ index: 0, offset: 15 });
  expect(loosely('项目规划建设工作会议 5月31\n日，', '项目规划建设等工作会议')?.end.offset).toBe(
    10,
  );
});

test('titles of other events are not similar enough', () => {
  expect(loosely('江凌到老城区调研 5月18日，', '江凌到西工区调研')).toBeNull();
});
