import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '@/lib/domain/section';
import { createFold } from '@/lib/text/fold';
import { BREAK } from '@/lib/text/search-text';
import { parseQuery } from './parse-query';

const fold = createFold({ from: '', to: '' });
const sections: readonly Section[] = [
  {
    name: '时政',
    slug: 'shizheng',
    subsections: [{ name: '重要会议', slug: 'huiyi', subsections: [] }],
  },
  { name: '科技', slug: 'keji', subsections: [] },
];
const sources = {
  fold,
  sections,
  stands: () => true,
  ids: new Map([['2023-05-041', '2023-05-041']]),
};
const parse = (text: string) => {
  const { wholes, clauses, excluded, notices, records } = parseQuery(text, sources);
  return {
    wholes: wholes.map((whole) => whole.text),
    notices: notices.map((notice) => [notice.kind, notice.text]),
    records,
    clauses: clauses.map((clause) => [clause.kind, clause.folded.text]),
    excluded: excluded.map((one) => one.text),
  };
};

describe('parseQuery', () => {
  it('parts clauses by spaces of every kind and drops repeats', () => {
    expect(parse(' 江凌　防汛 江凌').clauses).toEqual([
      ['plain', '江凌'],
      ['plain', '防汛'],
    ]);
  });

  it.each(['"城市 提质"', '“城市 提质”', '「城市 提质」'])('takes %s as it stands', (text) => {
    expect(parse(text).clauses).toEqual([['exact', '城市提质']]);
  });

  it('finds a quotation in the middle of a query', () => {
    expect(parse('江凌“城市提质”调研').clauses).toEqual([
      ['plain', '江凌'],
      ['exact', '城市提质'],
      ['plain', '调研'],
    ]);
  });

  it('excludes what follows a minus, quoted or not', () => {
    expect(parse('养老 -福建 －“政协 调研”')).toMatchObject({
      clauses: [['plain', '养老']],
      excluded: ['福建', '政协调研'],
    });
  });

  it('leaves a dash inside a word alone', () => {
    expect(parse('2021-2035').excluded).toEqual([]);
  });

  it.each(['5月8日', '5 月 8 日', '2023-05-08', '2023 年 5 月8日', '5.8', '五月八日'])(
    'reads %s as a date',
    (text) => {
      expect(parse(text).clauses).toHaveLength(1);
      expect(parse(text).clauses[0]?.[0]).toBe('date');
    },
  );

  it('reads a date among other clauses, with or without spaces in it', () => {
    expect(parse('江凌 5 月 8 日 防汛').clauses).toEqual([
      ['plain', '江凌'],
      ['date', '5月8日'],
      ['plain', '防汛'],
    ]);
  });

  it.each([
    ['栏目:科技', ['keji']],
    ['栏目：会议', ['huiyi']],
    ['栏目: shizheng', ['shizheng']],
  ])('keeps to the section that %s names', (text, slugs) => {
    expect(parseQuery(`防汛 ${text}`, sources)).toMatchObject({
      clauses: [{ kind: 'plain' }],
      sections: [slugs],
    });
  });

  it.each(['日期:昨天', '栏目:', '栏目'])('takes %s for text', (text) => {
    expect(parse(text).clauses[0]?.[0]).toBe('plain');
  });

  it('tells each part that it read as more than text, and the query without it', () => {
    const { chips } = parseQuery('江凌 5月8日 栏目:科技 “城市 提质” -福建', sources);
    expect(chips).toEqual([
      { kind: 'date', label: '5月8日（不限年份）', without: '江凌 栏目:科技 “城市 提质” -福建' },
      { kind: 'section', label: '栏目：科技', without: '江凌 5月8日 “城市 提质” -福建' },
      { kind: 'exact', label: '“城市 提质”', without: '江凌 5月8日 栏目:科技 -福建' },
      { kind: 'excluded', label: '不含：福建', without: '江凌 5月8日 栏目:科技 “城市 提质”' },
    ]);
  });

  it.each([
    ['2023-13-08', '2023-13-08'],
    ['5月32日', '5月32日'],
    ['2 月 30 日 防汛', '2月30日'],
    ['13月5日', '13月5日'],
    ['二月三十日至三月五日', '二月三十日'],
    ['2023年2月29日', '2023年2月29日'],
  ])('tells that the calendar has no %s, and takes it for nothing but a text', (text, day) => {
    const { clauses, notices } = parse(text);
    expect(notices).toEqual([['noSuchDay', day]]);
    expect(clauses[0]?.[0]).toBe('exact');
  });

  it('knows the leap years', () => {
    expect(parse('2024年2月29日').notices).toEqual([]);
    expect(parse('2月29日').notices).toEqual([]);
    expect(parse('1900-02-29').notices).toHaveLength(1);
  });

  it('tells that there is no section of a name', () => {
    expect(parse('防汛 栏目:没有')).toMatchObject({
      clauses: [
        ['plain', '防汛'],
        ['exact', '栏目:没有'],
      ],
      notices: [['noSuchSection', '没有']],
    });
  });

  it('leaves marks around a clause out, and cuts it at those inside', () => {
    expect(parse('（空装备。） 访香，港？').clauses).toEqual([
      ['plain', '空装备'],
      ['plain', '访香'],
      ['plain', '港'],
    ]);
    expect(parse('，访香，港？').wholes).toEqual([',访香,港?', '访香,港', '访香港']);
  });

  it('knows the number of a record, alone, in an address and in a citation', () => {
    const citation =
      '江凌调研[J/OL]. 洛阳月报, 2023(5): 12[2026-11-24]. https://example.org/items/2023-05-041/';
    for (const text of ['2023-05-041', '２０２３－０５－０４１', '编号 2023-05-041。', citation]) {
      expect([text, parse(text).records]).toEqual([text, ['2023-05-041']]);
    }
    expect(parse('2023-05-0411').records).toEqual([]);
    expect(parse('2023-05-04').records).toEqual([]);
  });

  it.each([
    ['"', '"'],
    ['“城市', '"城市'],
    ['-', '-'],
    ['，。', ',。'],
  ])('takes the lone operator or unbalanced %s for text', (text, whole) => {
    const parsed = parse(text);
    expect(parsed.wholes[0]).toBe(whole);
    expect(parsed.clauses.length + parsed.excluded.length).toBeGreaterThan(0);
  });

  it('never fails, and has something to look for whenever something visible was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseQuery(text, sources);
        const wanted = [...parsed.clauses, ...parsed.excluded, ...parsed.sections];
        expect(wanted.length > 0).toBe(parsed.wholes.length > 0);
      }),
    );
  });

  it('cannot hold what parts the blocks of an item', () => {
    const parsed = parse(`甲${BREAK}乙`);
    expect(JSON.stringify(parsed)).not.toContain(BREAK);
    expect(parsed.wholes).toEqual(['甲乙']);
    expect(parse(BREAK).wholes).toEqual([]);
  });
});
