import { expect, it } from 'vitest';
import type { HanCutter } from '@/lib/text/tokenize';
import { rememberCuts } from './remember-cuts';

function counted(): { cut: HanCutter; asked: string[] } {
  const asked: string[] = [];
  const cut: HanCutter = (run) => {
    asked.push(run);
    return [
      { start: 0, end: 2 },
      { start: 0, end: run.length },
    ];
  };
  return { cut, asked };
}

it('cuts each run once and gives the same words again', () => {
  const { cut, asked } = counted();
  const remembering = rememberCuts(cut);
  for (const run of ['防汛工作', '会议', '防汛工作', '会议']) {
    expect(remembering(run)).toEqual(cut(run));
  }
  expect(asked.filter((run) => run === '防汛工作')).toHaveLength(3);
});

it('cuts each time what is too much to keep', () => {
  const { cut, asked } = counted();
  const remembering = rememberCuts(cut, 1);
  for (const run of ['防汛', '会议', '会议', '防汛']) remembering(run);
  expect(asked).toEqual(['防汛', '会议', '会议']);
  const long = '汛'.repeat(70_000);
  expect(rememberCuts(cut)(long)).toEqual(cut(long));
});
