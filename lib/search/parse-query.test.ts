import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '@/lib/gazette/section';
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
const parse = (text: string) => {
  const { whole, clauses, excluded } = parseQuery(text, fold, sections);
  return {
    whole,
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
    expect(parseQuery(`防汛 ${text}`, fold, sections)).toMatchObject({
      clauses: [{ kind: 'plain' }],
      sections: [slugs],
    });
  });

  it.each(['栏目:没有', '日期:昨天', '栏目:', '栏目'])('takes %s for text', (text) => {
    expect(parse(text).clauses[0]?.[0]).toBe('plain');
  });

  it('tells each part that it read as more than text, and the query without it', () => {
    const { chips } = parseQuery('江凌 5月8日 栏目:科技 “城市 提质” -福建', fold, sections);
    expect(chips).toEqual([
      { kind: 'date', label: '5月8日', without: '江凌 栏目:科技 “城市 提质” -福建' },
      { kind: 'section', label: '栏目：科技', without: '江凌 5月8日 “城市 提质” -福建' },
      { kind: 'exact', label: '“城市 提质”', without: '江凌 5月8日 栏目:科技 -福建' },
      { kind: 'excluded', label: '不含：福建', without: '江凌 5月8日 栏目:科技 “城市 提质”' },
    ]);
  });

  it('does not read an impossible day', () => {
    expect(parse('2023-13-08').clauses[0]?.[0]).toBe('plain');
    expect(parse('5月32日').clauses[0]?.[0]).toBe('plain');
  });

  it.each([
    ['"', '"'],
    ['“城市', '"城市'],
    ['-', '-'],
    ['，。', ',。'],
  ])('takes the lone operator or unbalanced %s for text', (text, whole) => {
    const parsed = parse(text);
    expect(parsed.whole).toBe(whole);
    expect(parsed.clauses.length + parsed.excluded.length).toBeGreaterThan(0);
  });

  it('never fails, and has something to look for whenever something visible was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseQuery(text, fold, sections);
        const wanted = [...parsed.clauses, ...parsed.excluded, ...parsed.sections];
        expect(wanted.length > 0).toBe(parsed.whole !== '');
      }),
    );
  });

  it('cannot hold what parts the blocks of an item', () => {
    const parsed = parse(`甲${BREAK}乙`);
    expect(JSON.stringify(parsed)).not.toContain(BREAK);
    expect(parsed.whole).toBe('甲乙');
    expect(parse(BREAK).whole).toBe('');
  });
});
