import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignItemIds } from './assign-item-ids';
import { formatItemEntry } from './format-entry';
import { parseRegistry } from './parse-registry';
import type { UnnamedItem } from './unnamed-item';

const TITLES = [
  '江凌调研防汛工作',
  '徐衣显到洛宁县调研乡村振兴等工作',
  '洛阳市政府召开第8次常务会议',
  '首届洛阳菜职业技能烹饪大赛举行',
  '洛阳市疾病预防控制中心挂牌',
];

const item = (title: string, at: number, more: Partial<UnnamedItem> = {}): UnnamedItem => ({
  issue: '2023-05',
  ordinal: at + 1,
  givenId: null,
  title,
  date: `2023-05-${String((TITLES.indexOf(title) % 28) + 1).padStart(2, '0')}`,
  file: '2023-05.txt',
  line: 10 + at,
  ...more,
});
const EMPTY = parseRegistry('lists/registry.txt', '').registry;
const issueOf = (titles: readonly string[]) => titles.map((title, at) => item(title, at));
const register = (items: readonly UnnamedItem[], ...more: string[]) => {
  const { added } = assignItemIds(items, EMPTY);
  const lines = [...added.map(formatItemEntry), ...more];
  return parseRegistry('lists/registry.txt', lines.join('\n')).registry;
};
const published = (...more: string[]) => register(issueOf(TITLES), ...more);
const errorsOf = (items: readonly UnnamedItem[], registry = published()) =>
  assignItemIds(items, registry).problems.filter(({ severity }) => severity === 'error');
const EVENT = '首条公交专线开通';

describe('ids of items', () => {
  it('are those of the printed places at first, and are all to be registered', () => {
    const { ids, added, problems } = assignItemIds(issueOf(TITLES), EMPTY);
    expect(ids).toEqual([1, 2, 3, 4, 5].map((at) => `2023-05-00${at}`));
    expect(added.map(({ id }) => id)).toEqual(ids);
    expect(problems).toEqual([]);
  });

  it('need no registering twice', () => {
    expect(assignItemIds(issueOf(TITLES), published()).added).toEqual([]);
  });

  it('stay when an item is put in, which gets a new number and is told', () => {
    const titles = [...TITLES.slice(0, 1), EVENT, ...TITLES.slice(1)];
    const { ids, added, problems } = assignItemIds(issueOf(titles), published());
    expect(ids).toEqual([1, 6, 2, 3, 4, 5].map((at) => `2023-05-00${at}`));
    expect(added.map(({ id, title }) => [id, title])).toEqual([['2023-05-006', EVENT]]);
    expect(problems.map(({ severity, line }) => [severity, line])).toEqual([['warning', 11]]);
  });

  it('go on after the last one when items are added at the end', () => {
    const { ids, problems } = assignItemIds(issueOf([...TITLES, EVENT]), published());
    expect(ids.at(-1)).toBe('2023-05-006');
    expect(problems).toEqual([]);
  });

  it('stay with an item whose title or day was mended', () => {
    const mended = issueOf(TITLES);
    mended[0] = item('江陵调研防汛工作', 0, { date: mended[0]?.date ?? null });
    mended[1] = item(TITLES[1] ?? '', 1, { date: '2023-05-30' });
    const { ids, problems } = assignItemIds(mended, published());
    expect(ids).toEqual([1, 2, 3, 4, 5].map((at) => `2023-05-00${at}`));
    expect(problems).toEqual([]);
  });

  it('never go over to a like event on another day', () => {
    const titles = issueOf(TITLES);
    titles[2] = item('洛阳市政府召开第9次常务会议', 2, { date: '2023-05-28' });
    expect(errorsOf(titles).map(({ line, found }) => [line, found])).toEqual([
      [12, '2023-05-003 原为“洛阳市政府召开第8次常务会议”，现为“洛阳市政府召开第9次常务会议”'],
    ]);
  });

  it('never vanish: what is missing is an error that names the line to add', () => {
    const [problem, ...others] = errorsOf(issueOf(TITLES.toSpliced(1, 1)));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'lists/registry.txt', line: 2 });
    expect(problem?.remedy).toContain('“撤下 条目 2023-05-002”');
  });

  it('never change their item: another title in the place is an error', () => {
    const titles = TITLES.toSpliced(1, 1, EVENT);
    const [problem, ...others] = assignItemIds(issueOf(titles), published()).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: '2023-05.txt', line: 11 });
    expect(problem?.remedy).toContain(`“改名 条目 2023-05-002 ${EVENT}”`);
  });

  it('tell a whole issue that is gone in a few lines', () => {
    const many = Array.from({ length: 50 }, (_, at) =>
      item(`第${at}条`, at, { date: '2023-05-01' }),
    );
    const problems = errorsOf([], register(many));
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)?.found).toContain('同样的问题另有40处');
  });
});

describe('recorded changes', () => {
  it('let an id go that was withdrawn, and never give it to another item', () => {
    const registry = published('撤下 条目 2023-05-005 重复');
    const { ids, problems } = assignItemIds(issueOf([...TITLES.slice(0, 4), EVENT]), registry);
    expect(ids.at(-1)).toBe('2023-05-006');
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('name a withdrawn item that is still in the text', () => {
    const registry = published('撤下 条目 2023-05-005');
    expect(errorsOf(issueOf(TITLES), registry).map(({ line }) => line)).toEqual([14]);
  });

  it('let a title be another one', () => {
    const registry = published(`改名 条目 2023-05-002 ${EVENT}`);
    const { ids, problems } = assignItemIds(issueOf(TITLES.toSpliced(1, 1, EVENT)), registry);
    expect(ids).toEqual([1, 2, 3, 4, 5].map((at) => `2023-05-00${at}`));
    expect(problems).toEqual([]);
  });

  it('give an item another id', () => {
    const registry = published('改号 条目 2023-05-002 2023-05-020');
    const { ids, added, problems } = assignItemIds(issueOf(TITLES), registry);
    expect(ids[1]).toBe('2023-05-020');
    expect(added.map(({ id }) => id)).toEqual(['2023-05-020']);
    expect(problems).toEqual([]);
  });
});

describe('ids that the source gives', () => {
  const given = (id: string, title = TITLES[0] ?? '') => item(title, 0, { givenId: id });

  it('are kept as they are', () => {
    expect(assignItemIds([given('VIDE-1')], published()).ids).toEqual(['VIDE-1']);
  });

  it('leave out the second item of an id, also where only the case differs', () => {
    const { ids, problems } = assignItemIds([given('a1'), given('A1', TITLES[1])], EMPTY);
    expect(ids).toEqual(['a1', null]);
    expect(problems.map(({ severity }) => severity)).toEqual(['omitted']);
  });

  it('may not stand for another item than before', () => {
    const registry = register([given('a1')]);
    expect(errorsOf([given('a1', '江陵调研防汛工作')], registry)).toHaveLength(1);
    const mended = { ...given('a1', '江凌调研防汛工作。'), date: given('a1').date };
    expect(errorsOf([mended], registry)).toEqual([]);
    expect(errorsOf([given('a1', EVENT)], registry)).toHaveLength(1);
  });
});

it('whatever is put in or taken out, an id keeps its title or an error says so', () => {
  const title = fc.string({
    unit: fc.constantFrom(...'江凌调研防汛工作会议召开洛阳市'),
    minLength: 4,
    maxLength: 9,
  });
  const date = fc.constantFrom('2023-05-01', '2023-05-02', '2023-05', null);
  const items = fc.array(fc.record({ title, date }), { minLength: 1, maxLength: 12 });
  const place = (list: readonly { title: string; date: string | null }[]) =>
    list.map((one, at) => item('', at, one));
  const edits = fc.array(fc.record({ title, date, at: fc.nat(12), out: fc.nat(1) }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(items, edits, (before, changes) => {
      const registry = register(place(before));
      const after = changes.reduce(
        (list, { at, out, ...one }) => list.toSpliced(at, out, ...(out === 1 ? [] : [one])),
        before,
      );
      const { ids, problems } = assignItemIds(place(after), registry);
      expect(new Set(ids).size).toBe(after.length);
      for (const [at, id] of ids.entries()) {
        const known = registry.items.get(id ?? '');
        if (!known) continue;
        const { title: now, date: day } = after[at] ?? { title: '', date: null };
        expect(known.title === now || known.date === day).toBe(true);
      }
      const missing = [...registry.items.keys()].filter((id) => !ids.includes(id));
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors).toHaveLength(missing.length);
    }),
    { numRuns: 500 },
  );
});
