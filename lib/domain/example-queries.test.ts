import { expect, it } from 'vitest';
import type { Entity } from './entity';
import { exampleQueries } from './example-queries';
import { parseDate } from './partial-date';
import { sampleItem } from './sample-item';

const entity = (kind: Entity['kind'], name: string, items: readonly string[]): Entity => ({
  kind,
  name,
  items,
});

it('shows a query of each kind that the collection answers', () => {
  const items = ['2023-05-08', '2023-05-22', '2023-05-22'].map((day, at) =>
    sampleItem({ ordinal: at + 1, date: parseDate(day) }),
  );
  const entities = [
    { ...entity('person', '江凌', ['1', '2']), id: 'jiangling' },
    entity('county', '洛宁县', ['1', '2']),
    entity('county', '栾川县', ['3']),
    entity('institution', '市委', ['3']),
    entity('institution', '市政协', ['1', '2']),
  ];
  expect(exampleQueries(items, entities)).toEqual([
    '江凌',
    '洛宁县 市政协',
    '5月22日',
    'jiangling',
  ]);
});

it('shows fewer where there are no names and no days', () => {
  expect(exampleQueries([sampleItem({ date: null })], [])).toEqual([]);
});
