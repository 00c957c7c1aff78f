import { expect, it } from 'vitest';
import { descendants, parseProcess } from './process-tree';

it('reads a line of ps as Linux and macOS print it', () => {
  expect(parseProcess('  812   1  20480 00:01:05')).toEqual({
    pid: 812,
    parent: 1,
    kilobytes: 20_480,
    seconds: 65,
  });
  expect(parseProcess('812 1 5 2:03.50').seconds).toBe(123.5);
  expect(parseProcess('812 1 5 1-02:00:00').seconds).toBe(93_600);
});

it('finds a process with all that descends from it', () => {
  const one = (pid: number, parent: number) => ({ pid, parent, kilobytes: 0, seconds: 0 });
  const all = [one(1, 0), one(2, 1), one(3, 2), one(4, 1), one(5, 4)];
  expect(descendants(all, 2).map(({ pid }) => pid)).toEqual([2, 3]);
  expect(descendants(all, 1)).toHaveLength(5);
});
