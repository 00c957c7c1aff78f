import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from '@/lib/text/fold';
import { parseQuery } from './parse-query';

const fold = createFold({ from: '', to: '' });
const parse = (text: string) => {
  const { whole, clauses, excluded } = parseQuery(text, fold);
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

  it.each(['5月8日', '5 月8日'.replace(' ', ''), '2023-05-08', '2023年5月8日', '2023/5/8'])(
    'reads %s as a day',
    (text) => expect(parse(text).clauses[0]?.[0]).toBe('day'),
  );

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
        const { whole, clauses, excluded } = parse(text);
        expect(clauses.length + excluded.length > 0).toBe(whole !== '');
      }),
    );
  });
});
