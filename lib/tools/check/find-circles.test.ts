import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCircles } from './find-circles';

const arrows = (lists: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(lists).map(([from, to]) => [from, new Set(to)]));

it('finds every group whose members lead to each other, and nothing else', () => {
  const lists = { a: ['b'], b: ['c'], c: ['a', 'd'], d: ['e', 'f'], e: ['d'], f: [], g: ['a'] };
  expect(findCircles(arrows(lists)).map((group) => group.join(''))).toEqual(['de', 'abc']);
});

it('agrees with following every arrow', () => {
  const graph = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(graph, (lists) => {
      const map = arrows(Object.fromEntries(lists.map((to, at) => [`${at}`, to.map(String)])));
      const reach = (from: string, seen = new Set<string>()): Set<string> => {
        for (const next of map.get(from) ?? []) if (!seen.has(next)) reach(next, seen.add(next));
        return seen;
      };
      const names = [...map.keys()];
      const groups = names
        .map((name) => names.filter((other) => other === name || isMutual(name, other)))
        .filter((group) => group.length > 1)
        .map((group) => group.join());
      function isMutual(one: string, other: string): boolean {
        return reach(one).has(other) && reach(other).has(one);
      }
      expect(new Set(findCircles(map).map((group) => group.join()))).toEqual(new Set(groups));
    }),
  );
});
