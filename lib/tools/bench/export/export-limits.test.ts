import { expect, it } from 'vitest';
import { type Exported, exportVerdicts, growthOf } from './export-limits';

const run = (items: number, processor: number): Exported => ({
  items,
  processor,
  seconds: processor / 2,
  peak: 1000,
  itemFiles: items * 4,
  files: items * 7,
  bytes: items * 70_000,
});
const linear = [run(1000, 80), run(3000, 140), run(10_000, 350)];

it('takes time that grows by as much for each item for linear, whatever a build takes besides', () => {
  expect(growthOf(linear)).toBeCloseTo(1);
  expect(growthOf([...linear.slice(0, 2), run(10_000, 560)])).toBeCloseTo(2);
  expect(growthOf(linear.slice(1))).toBeNull();
});

it('says of each limit whether it is kept', () => {
  expect(exportVerdicts(linear).filter((line) => line.includes('OVER'))).toEqual([]);
  const over = exportVerdicts([...linear.slice(0, 2), { ...run(10_000, 601), itemFiles: 40_001 }]);
  expect(
    over.filter((line) => line.includes('OVER')).map((line) => line.slice(0, 30).trim()),
  ).toEqual([
    '10000 items, s of the processo',
    '10000 items, files an item',
    'an item more, last to the one',
  ]);
});
