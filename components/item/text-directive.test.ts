import { expect, it } from 'vitest';
import { textDirective } from './text-directive';

const FIRST =
  '5月29日，市委书记深入城市防汛重点部位，调研防汛工作开展情况，强调坚持人民至上、生命至上-1。';
const directive = (selected: string) => {
  const from = FIRST.indexOf(selected);
  const to = from + selected.length;
  return textDirective({ first: FIRST, from, last: FIRST, to, isOneBlock: true });
};

it('names a short passage whole, widened to words, with its hyphens encoded', () => {
  expect(decodeURIComponent(directive('市委书记'))).toBe('#:~:text=市委书记');
  // Half of 防汛, half of 工作.
  expect(decodeURIComponent(directive('汛工'))).toBe('#:~:text=防汛工作');
  expect(directive('至上-1')).toContain('%2D1');
});

it('names a long passage by its ends', () => {
  const [, begin = '', end = ''] =
    /^#:~:text=(.+),(.+)$/.exec(directive(FIRST.slice(0, FIRST.length - 1))) ?? [];
  expect(FIRST.startsWith(decodeURIComponent(begin))).toBe(true);
  expect(FIRST.slice(0, -1).endsWith(decodeURIComponent(end))).toBe(true);
});

it('names a passage over several blocks by its ends', () => {
  const passage = {
    first: '甲在洛阳。',
    from: 2,
    last: '乙到北京开会。',
    to: 4,
    isOneBlock: false,
  };
  expect(decodeURIComponent(textDirective(passage))).toBe('#:~:text=洛阳。,乙到北京');
});
