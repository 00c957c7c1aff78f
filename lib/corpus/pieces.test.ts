import { expect, it } from 'vitest';
import { atOnce, inPieces, type Pieces } from './pieces';

function* counting(done: number[]): Pieces<number> {
  for (let at = 0; at < 3; at++) {
    done.push(at);
    yield;
  }
  return done.length;
}

it('does all of it in one go', async () => {
  expect(atOnce(counting([]))).toBe(3);
  expect(await inPieces(counting([]))).toBe(3);
});

it('waits after each piece where that is wanted', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const pause = () => {
    seen.push(done.length);
    return done.length === 2 ? null : Promise.resolve();
  };
  expect(await inPieces(counting(done), pause)).toBe(3);
  expect(seen).toEqual([1, 2, 3]);
});
