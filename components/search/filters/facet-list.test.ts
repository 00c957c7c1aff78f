import { expect, it } from 'vitest';
import { topValues } from './facet-list';

const counts = { 徐衣显: 4, 江凌: 9, 杨骁: 4 };

it('puts the most frequent first and orders equals by their names', () => {
  expect(topValues(counts, null, 3).map(({ name }) => name)).toEqual(['江凌', '徐衣显', '杨骁']);
  expect(topValues(counts, null, 1)).toEqual([{ name: '江凌', count: 9 }]);
});

it('adds the chosen value where it is not among them, even without any match', () => {
  const names = (chosen: string) => topValues(counts, chosen, 2).map(({ name }) => name);
  expect(names('徐衣显')).toEqual(['江凌', '徐衣显']);
  expect(names('杨骁')).toEqual(['江凌', '徐衣显', '杨骁']);
  expect(topValues(counts, '洛宁县', 0)).toEqual([{ name: '洛宁县', count: 0 }]);
});
