import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthlyIssue } from '@/lib/domain/issue';
import { guessFromPath } from './guess-from-path';

const ISSUES = ['2023-05', '2023-08'].map(monthlyIssue);
const SLUGS = ['shizheng', 'shehuishiye', 'lvyou'];
const guess = (path: string) => guessFromPath(path, ISSUES, SLUGS);

it('reads Chinese words, encoded or not', () => {
  expect(guess('/江凌/防汛').words).toBe('江凌 防汛');
  expect(guess('/%E6%B1%9F%E5%87%8C%E8%B0%83%E7%A0%94.html').words).toBe('江凌调研');
});

it.each([
  '/items/2023-05-041/。',
  '/items/2023-05-041）',
  '/items/2023-05-041/，请看',
  '/items/2023-05-041/%EF%BC%8C%E8%AF%B7%E7%9C%8B',
  '/items/2023-05-041.html',
  '/items/2023-05-041/"',
  '/items/2023-05-41/',
  '/items/２０２３-05-041/',
])('reads the item out of %s', (path) => {
  expect(guess(path).items).toContain('2023-05-041');
});

it('takes no item for meant that the address itself would have opened', () => {
  expect(guess('/items/2023-05-999/').items).toEqual([]);
  expect(guess('/items/2023-05/').items).toEqual([]);
  expect(guess('/items/').items).toEqual([]);
});

it('finds the issue nearest to that of an unknown item', () => {
  expect(guess('/items/2023-05-999/').issue?.id).toBe('2023-05');
  expect(guess('/items/2023-07-001/').issue?.id).toBe('2023-08');
  expect(guess('/about-us/').issue).toBeNull();
});

it('finds the section that begins alike', () => {
  expect(guess('/sections/shizhen/').section).toBe('shizheng');
  expect(guess('/sections/xyz/').section).toBeNull();
});

it('takes any address, even one that is not UTF-8', () => {
  expect(guess('/%E6%B1/%').words).toBe('');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'%E6B12023-/洛𠮷\ud800') }),
      (path) => void guess(`/${path}`),
    ),
  );
});
