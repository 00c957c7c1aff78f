import { expect, it } from 'vitest';
import { decodeFoldTable, encodeFoldTable } from './fold-table';

it('decodes what it encoded, characters beyond the basic plane included', () => {
  const pairs = [
    ['龍', '龙'],
    ['𪚏', '𪚐'],
  ] as const;
  expect([...decodeFoldTable(encodeFoldTable(pairs))]).toEqual(pairs.map((pair) => [...pair]));
});

it('refuses a table whose halves do not pair up', () => {
  expect(() => decodeFoldTable({ from: '龍門', to: '龙' })).toThrow('got 1 for 2');
});
