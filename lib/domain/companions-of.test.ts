import { expect, it } from 'vitest';
import { companionsOf } from './companions-of';
import type { NamedEntity } from './entity';

const name = (id: string, ...items: string[]): NamedEntity => ({
  id,
  kind: 'person',
  name: id,
  items,
});
const [a, b, c, d] = [
  name('a', '1', '2', '3'),
  name('b', '1', '2', '4', '5'),
  name('c', '2', '3'),
  name('d', '9'),
] as const;

const all = [a, b, c, d];
const namesOf = (item: string) => all.filter(({ items }) => items.includes(item));

it('counts the items that both stand in, the rarer name first where they are as many', () => {
  expect(companionsOf(a, all, namesOf, 9).map(({ entity, count }) => [entity.id, count])).toEqual([
    ['c', 2],
    ['b', 2],
  ]);
  expect(companionsOf(a, all, namesOf, 1)).toHaveLength(1);
  expect(companionsOf(d, all, namesOf, 9)).toEqual([]);
});
