import { expect, it } from 'vitest';
import { smallestWindow } from './smallest-window';

const at = (...starts: number[]) => starts.map((start) => ({ start, end: start + 2 }));

it('is the shortest stretch that holds one of each list', () => {
  expect(smallestWindow([at(0, 50), at(10, 53), at(90, 47)])).toBe(8);
});

it('is nothing for a single list and infinite where a list is empty', () => {
  expect(smallestWindow([at(3)])).toBe(0);
  expect(smallestWindow([at(3), []])).toBe(Number.POSITIVE_INFINITY);
});
