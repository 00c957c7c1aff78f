import { expect, it } from 'vitest';
import { stepPrinter } from './step-printer';

function printed(isTTY: boolean): string {
  let text = '';
  const report = stepPrinter({ isTTY, write: (more) => (text += more) });
  for (let done = 0; done <= 8; done++) report('检索分片', done, 8);
  return text;
}

it('prints a few plain lines where nobody watches', () => {
  expect(printed(false)).toBe(
    ['0', '25', '50', '75', '100'].map((share) => `检索分片 ${share}%\n`).join(''),
  );
});

it('changes one line on a terminal, and ends it', () => {
  expect(printed(true).split('\r')).toHaveLength(10);
  expect(printed(true)).toMatch(/^[^\n]*100%\n$/);
});
