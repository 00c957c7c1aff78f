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
const ids = new Map([['2023-05-041', '2023-05-041']]);
const lexicon = {
  sections,
  stands: async () => true,
  idOf: async (text: string) => ids.get(text),
};
const parse = async (text: string) => {
  const { wholes, clauses, excluded, notices, records } = await parseQuery(text, fold, lexicon);
  return {
    wholes: wholes.map((whole) => whole.text),
    notices: notices.map((notice) => [notice.kind, notice.text]),
    records,
    clauses: clauses.map((clause) => [clause.kind, clause.folded.text]),
    excluded: excluded.map((one) => one.folded.text),
  };
};

describe('parseQuery', () => {
  it('parts clauses by spaces of every kind and drops repeats', async () => {
    expect((await parse(' 江凌　防汛 江凌')).clauses).toEqual([
      ['plain', '江凌'],
      ['plain', '防汛'],
    ]);
  });

  it.each(['"城市 提质"', '“城市 提质”', '「城市 提质」'])(
    'takes %s as it stands',
    async (text) => {
      expect((await parse(text)).clauses).toEqual([['exact', '城市提质']]);
    },
  );

  it('finds a quotation in the middle of a query', async () => {
    expect((await parse('江凌“城市提质”调研')).clauses).toEqual([
      ['plain', '江凌'],
      ['exact', '城市提质'],
      ['plain', '调研'],
    ]);
  });

  it('takes quotation marks inside a run for marks where what they set off stands nowhere', async () => {
    const read = async (text: string) => {
      const nowhere = { ...lexicon, stands: async (one: string) => one !== '外嫁女' };
      const { clauses } = await parseQuery(text, fold, nowhere);
      return clauses.map(({ kind, folded }) => [kind, folded.text]);
    };
    expect(await read('户口未迁出的“外嫁女”能分地')).toEqual([
      ['plain', '户口未迁出的'],
      ['plain', '外嫁女'],
      ['plain', '能分地'],
    ]);
    expect(await read('户口 “外嫁女”')).toContainEqual(['exact', '外嫁女']);
  });

  it('excludes what follows a minus, quoted or not', async () => {
    expect(await parse('养老 -福建 －“政协 调研”')).toMatchObject({
      clauses: [['plain', '养老']],
      excluded: ['福建', '政协调研'],
    });
  });

  it('leaves a dash inside a word alone', async () => {
    expect((await parse('2021-2035')).excluded).toEqual([]);
  });

  it.each(['5月8日', '5 月 8 日', '2023-05-08', '2023 年 5 月8日', '5.8', '五月八日'])(
    'reads %s as a date',
    async (text) => {
      expect((await parse(text)).clauses).toHaveLength(1);
      expect((await parse(text)).clauses[0]?.[0]).toBe('date');
    },
  );

  it('reads a date among other clauses, with or without spaces in it', async () => {
    expect((await parse('江凌 5 月 8 日 防汛')).clauses).toEqual([
      ['plain', '江凌'],
      ['date', '5月8日'],
      ['plain', '防汛'],
    ]);
  });

  it.each([
    ['栏目:科技', ['keji']],
    ['栏目：会议', ['huiyi']],
    ['栏目: shizheng', ['shizheng']],
  ])('keeps to the section that %s names', async (text, slugs) => {
    expect(await parseQuery(`防汛 ${text}`, fold, lexicon)).toMatchObject({
      clauses: [{ kind: 'plain' }],
      sections: [{ slugs, isExcluded: false }],
    });
  });

  it.each(['栏目:', '标题：'])('takes %s for the word, to the letter', async (text) => {
    expect((await parse(text)).clauses[0]?.slice(0, 2)).toEqual(['exact', text.slice(0, 2)]);
  });

  it('takes a number and what it counts for one thing over a space, a word that ends so for two', async () => {
    expect((await parse('第 5 次')).clauses).toHaveLength(1);
    expect((await parse('2.06 亿元')).clauses).toHaveLength(1);
    expect((await parse('进一 国为重要')).clauses).toHaveLength(2);
  });

  it.each(['日期:昨天', '栏目'])('takes %s for text', async (text) => {
    expect((await parse(text)).clauses[0]?.[0]).toBe('plain');
  });

  it('tells each part that it read as more than text, and the query without it', async () => {
    const { chips } = await parseQuery('江凌 5月8日 栏目:科技 “城市 提质” -福建', fold, lexicon);
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
  ])(
    'tells that the calendar has no %s, and takes it for nothing but a text',
    async (text, day) => {
      const { clauses, notices } = await parse(text);
      expect(notices).toEqual([['noSuchDay', day]]);
      expect(clauses[0]?.[0]).toBe('exact');
    },
  );

  it('knows the leap years', async () => {
    expect((await parse('2024年2月29日')).notices).toEqual([]);
    expect((await parse('2月29日')).notices).toEqual([]);
    expect((await parse('1900-02-29')).notices).toHaveLength(1);
  });

  it('tells that there is no section of a name', async () => {
    expect(await parse('防汛 栏目:没有')).toMatchObject({
      clauses: [
        ['plain', '防汛'],
        ['exact', '栏目:没有'],
      ],
      notices: [['noSuchSection', '没有']],
    });
  });

  it('leaves marks around a clause out, and cuts it at those inside', async () => {
    expect((await parse('（空装备。） 访香，港？')).clauses).toEqual([
      ['plain', '空装备'],
      ['plain', '访香'],
      ['plain', '港'],
    ]);
    expect((await parse('，访香，港？')).wholes).toEqual([',访香,港?', '访香,港', '访香港']);
  });

  it('knows the number of a record, alone, in an address and in a citation', async () => {
    const citation =
      '江凌调研[J/OL]. 洛阳月报, 2023(5): 12[2026-11-24]. https://example.org/items/2023-05-041/';
    for (const text of ['2023-05-041', '２０２３－０５－０４１', '编号 2023-05-041。', citation]) {
      expect([text, (await parse(text)).records]).toEqual([text, ['2023-05-041']]);
    }
    expect((await parse('2023-05-0411')).records).toEqual([]);
    expect((await parse('2023-05-04')).records).toEqual([]);
  });

  it.each([
    ['"', '"'],
    ['“城市', '"城市'],
    ['-', '-'],
    ['，。', ',。'],
  ])('takes the lone operator or unbalanced %s for text', async (text, whole) => {
    const parsed = await parse(text);
    expect(parsed.wholes[0]).toBe(whole);
    expect(parsed.clauses.length + parsed.excluded.length).toBeGreaterThan(0);
  });

  it('never fails, and has something to look for whenever something visible was typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const parsed = await parseQuery(text, fold, lexicon);
        const wanted = [...parsed.clauses, ...parsed.excluded, ...parsed.sections];
        expect(wanted.length > 0).toBe(parsed.wholes.length > 0);
      }),
    );
  });

  it('cannot hold what parts the blocks of an item', async () => {
    const parsed = await parse(`甲${BREAK}乙`);
    expect(JSON.stringify(parsed)).not.toContain(BREAK);
    expect(parsed.wholes).toEqual(['甲乙']);
    expect((await parse(BREAK)).wholes).toEqual([]);
  });
});
