import { expect, test } from 'vitest';
import { formatItemEntry, formatNameEntry, formatSectionEntry } from './format-entry';
import { parseRegistry } from './parse-registry';

const parse = (...lines: string[]) => parseRegistry('lists/registry.txt', lines.join('\n'));

test('an entry a line, in any order, with spaces as editors leave them', () => {
  const { registry, problems } = parse(
    '\ufeff# 编号登记',
    '条目 2023-05-041 2023-05-29 江凌调研 防汛工作',
    '　条目　2023-05-042　无日期　题名\r',
    '',
    '名称 jiangling 人物 江凌',
    '栏目 lvyou 社会 事业 › 旅游',
    '栏目 shizheng 时 政',
  );
  expect(problems).toEqual([]);
  expect([...registry.items.values()]).toEqual([
    { id: '2023-05-041', line: 2, date: '2023-05-29', title: '江凌调研 防汛工作' },
    { id: '2023-05-042', line: 3, date: null, title: '题名' },
  ]);
  expect([...registry.sections.values()].map(({ id, path }) => [id, path])).toEqual([
    ['lvyou', ['社会事业', '旅游']],
    ['shizheng', ['时政']],
  ]);
  expect(registry.names.get('jiangling')).toMatchObject({ kind: 'person', name: '江凌' });
});

test('what is written can be read again', () => {
  const item = { id: 'a-1', date: null, title: '“一带一路”\n会议' };
  const section = { id: 'lvyou', path: ['社会事业', '旅游'] };
  const name = { id: 'shijianwei', kind: 'institution' as const, name: '市建委' };
  const { registry, problems } = parse(
    formatItemEntry(item),
    formatSectionEntry(section),
    formatNameEntry(name),
  );
  expect(problems).toEqual([]);
  expect(registry.items.get('a-1')).toMatchObject({ ...item, title: '“一带一路” 会议' });
  expect(registry.sections.get('lvyou')).toMatchObject(section);
  expect(registry.names.get('shijianwei')).toMatchObject(name);
});

test('changes are lines of their own', () => {
  const { registry, problems } = parse(
    '撤下 条目 2023-05-001 2024年3月1日，重复',
    '撤下 栏目 lvyou',
    '改名 条目 2023-05-002 新的 题名',
    '改名 条目 2023-05-002 更新的题名',
    '改号 条目 2023-05-003 2023-05-111',
  );
  expect(problems).toEqual([]);
  const { item, section } = registry.changes;
  expect([...item.withdrawn]).toEqual([['2023-05-001', 1]]);
  expect([...section.withdrawn]).toEqual([['lvyou', 2]]);
  expect(item.renamed.get('2023-05-002')).toEqual(['新的 题名', '更新的题名']);
  expect(item.moved.get('2023-05-003')).toBe('2023-05-111');
});

test.each([
  ['an unknown word', '条 2023-05-001 2023-05-01 题名'],
  ['an item without title', '条目 2023-05-001 2023-05-01'],
  ['an item without date', '条目 2023-05-001 题名'],
  ['an id that no address can hold', '条目 2023/05 2023-05-01 题名'],
  ['an unknown kind of name', '名称 jiangling 官员 江凌'],
  ['a section with two parents', '栏目 lvyou 甲 › 乙 › 丙'],
  ['an id moved to itself', '改号 条目 a-1 a-1'],
  ['a change of nothing known', '勘误 条目 a-1'],
  ['what a merge leaves', '<<<<<<< HEAD'],
])('%s is an error at its line', (_, line) => {
  expect(parse('# 一', line).problems.map((one) => [one.severity, one.line])).toEqual([
    ['error', 2],
  ]);
});

test('one id for two things is an error; the same line twice comes from a merge', () => {
  const line = '条目 a-1 2023-05-01 题名';
  expect(parse(line, line.replace('题名', '题 名')).problems).toEqual([]);
  const { problems } = parse(line, '条目 a-1 2023-05-01 别的题名');
  expect(problems.map(({ line: at, expected }) => [at, expected])).toEqual([
    [2, '每个编号只登记一次（第1行已有 a-1）'],
  ]);
});
