import { expect, it } from 'vitest';
import { startingNames } from './starting-name';

const entities = [
  { kind: 'county', name: '洛宁县', items: ['1', '2'] },
  { id: 'jiangling', kind: 'person', name: '江凌', items: ['1', '2', '3'] },
  { kind: 'place', name: '龙门石窟', items: ['1', '2', '3'] },
  { kind: 'person', name: '徐衣显', items: ['1', '2'] },
  { kind: 'person', name: '杨骁', items: ['1'] },
] as const;

it('takes the most mentioned names of each kind asked for, kind by kind, with their pages', () => {
  expect(startingNames(entities, ['person', 'county'], 2)).toEqual([
    { id: 'jiangling', kind: 'person', name: '江凌', count: 3 },
    { kind: 'person', name: '徐衣显', count: 2 },
    { kind: 'county', name: '洛宁县', count: 2 },
  ]);
});
