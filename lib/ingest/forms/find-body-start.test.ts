import { expect, test } from 'vitest';
import { realSections } from '@/lib/fixtures/sample-issue';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { findBodyStart } from './find-body-start';

const start = (...lines: string[]) => findBodyStart(splitLines(lines.join('\n')), realSections());

test("the body begins where a section's name stands again", () => {
  expect(start('◆◆◆ 时政 ◆◆◆', '会议召开.....1', '', '时 政', '会议召开 5月1日，召开。')).toBe(3);
});

test('a name repeated above further entries is still contents', () => {
  expect(start('◆ 时政 ◆', '会议.....1', '◆ 时政 ◆', '活动.....2', '时政', '会议 5月，好。')).toBe(
    4,
  );
});

test('prose begins a body whose first heading is missing', () => {
  expect(start('◆ 时政 ◆', '会议召开.....1', '会议召开 5月1日，会议召开。')).toBe(2);
});

test('without a body it is the end of the file', () => {
  expect(start('◆ 时政 ◆', '会议召开.....1')).toBe(2);
});
