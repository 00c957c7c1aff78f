import { expect, test } from 'vitest';
import type { Entity } from '@/lib/domain/entity';
import { formatNameEntry } from './format-entry';
import { parseRegistry } from './parse-registry';
import { registerNames } from './register-names';

const entity = (kind: Entity['kind'], name: string, count: number): Entity => ({
  kind,
  name,
  items: Array.from({ length: count }, (_, at) => `2023-05-00${at + 1}`),
});
const run = (entities: readonly Entity[], ...lines: string[]) =>
  registerNames(entities, parseRegistry('lists/registry.txt', lines.join('\n')).registry);
const ids = ({ entities }: ReturnType<typeof run>) => entities.map(({ id }) => id ?? null);

const NAMES = [
  entity('person', '江凌', 23),
  entity('person', '单霁翔', 3),
  entity('person', '孙韬', 2),
  entity('county', '洛宁县', 4),
  entity('institution', '市5G办', 3),
  entity('place', '龙门石窟', 9),
];
const LINES = run(NAMES).added.map(formatNameEntry);

test('persons, counties and institutions of three items and more have ids, surnames read as such', () => {
  expect(LINES).toEqual([
    '名称 jiangling 人物 江凌',
    '名称 shanjixiang 人物 单霁翔',
    '名称 luoningxian 县区 洛宁县',
    '名称 shi5gban 机构 市5G办',
  ]);
  expect(run(NAMES, ...LINES).added).toEqual([]);
});

test('names that sound alike are numbered, and the first one keeps its id', () => {
  const other = entity('person', '姜玲', 30);
  const both = run([other, ...NAMES], ...LINES);
  expect(ids(both).slice(0, 2)).toEqual(['jiangling-2', 'jiangling']);
});

test('a name that has an id keeps it with fewer items', () => {
  const fewer = NAMES.map((one) => ({ ...one, items: one.items.slice(0, 1) }));
  expect(ids(run(fewer, ...LINES))).toEqual(ids(run(NAMES, ...LINES)));
});

test('a name that is no longer found is an error, until the registry says what became of it', () => {
  const without = NAMES.slice(1);
  const [problem] = run(without, ...LINES).problems;
  expect(problem).toMatchObject({ severity: 'error', line: 1, found: '认不出“江凌”（jiangling）' });
  expect(run(without, ...LINES, '撤下 名称 jiangling').problems).toEqual([]);
  const renamed = run(
    [...without, entity('person', '江陵', 5)],
    ...LINES,
    '改名 名称 jiangling 江陵',
  );
  expect(renamed.problems).toEqual([]);
  expect(ids(renamed).at(-1)).toBe('jiangling');
});
