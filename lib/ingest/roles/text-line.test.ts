import { expect, test } from 'vitest';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { textLines } from './text-line';

test('the edge of a table with one column goes, and a row keeps its own', () => {
  const shown = (text: string) => textLines(splitLines(text)).map((line) => line.text);
  expect(shown('防汛会议 |\n甲 | 乙 |\n| 甲 |\n|')).toEqual([
    '防汛会议',
    '甲 | 乙 |',
    '| 甲 |',
    '|',
  ]);
});

test('a paper of one line costs no more than its length', () => {
  const lines = splitLines('县政府召开会议，研究防汛工作。'.repeat(20_000));
  const started = process.cpuUsage();
  expect(textLines(lines)).toHaveLength(1);
  // Microseconds of work: a pattern that looks back from everywhere takes a hundred times as long.
  expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
});
