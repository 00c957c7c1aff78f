import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QueryPart, splitQuery, splitWordOperators } from './split-query';

const short = ({ kind, field, isExcluded, text }: QueryPart) =>
  `${isExcluded ? '-' : ''}${field ? `${field}:` : ''}${kind === 'plain' ? '' : `${kind} `}${text}`;
const split = (query: string) => splitQuery(query).map(short);

describe('splitQuery', () => {
  it.each([
    ['江凌　防汛', ['江凌', '防汛']],
    ['江凌“城市 提质”调研', ['江凌', 'exact 城市 提质', '调研']],
    ['养老 -福建', ['养老', '-福建']],
    ['公交 －劳模', ['公交', '-劳模']],
    ['公交 NOT 劳模', ['公交', '-劳模']],
    ['养老 不含福建', ['养老', '-福建']],
    ['养老 不包括：福建', ['养老', '-福建']],
    ['养老 -“政协 调研”', ['养老', '-exact 政协 调研']],
    ['江凌 -栏目:时政', ['江凌', '-section:时政']],
    ['江凌 不含栏目：时政', ['江凌', '-section:时政']],
    ['足球 OR 斯诺克', ['足球', 'or OR', '斯诺克']],
    ['足球 or 斯诺克', ['足球', 'or or', '斯诺克']],
    ['true or false', ['true', 'or', 'false']],
    ['足球 或 斯诺克', ['足球', 'or 或', '斯诺克']],
    ['文旅|体育', ['文旅', 'or |', '体育']],
    ['文旅｜体育｜科技', ['文旅', 'or ｜', '体育', 'or ｜', '科技']],
    ['江凌 AND 防汛', ['江凌', '防汛']],
    ['标题:江凌', ['title:江凌']],
    ['标题： “江凌 调研”', ['title:exact 江凌 调研']],
    ['人物：徐衣显 乙烯', ['person:徐衣显', '乙烯']],
    ['县区:嵩县|县区:洛宁县', ['county:嵩县', 'or |', 'county:洛宁县']],
    ['日期:5月8日', ['date:5月8日']],
    ['洛*', ['stem 洛']],
    ['江?', ['stem 江']],
    ['洛*学院', ['stem 洛 学院']],
  ])('reads %s', (query, parts) => {
    expect(split(query)).toEqual(parts);
  });

  it.each([
    '2021-2035',
    '防汛？',
    '江凌调研防汛了?',
    '标题',
    'SKA-Low',
    '-',
    '5G',
    '会议标题：',
    '或',
    'OR',
  ])('takes %s for text', (query) => {
    expect(split(query)).toEqual([query]);
  });

  it.each(['| 江凌', '江凌 |', '江凌 ||'])(
    'leaves out a bar with nothing beside it: %s',
    (query) => {
      expect(split(query)).toEqual(['江凌']);
    },
  );

  it('gives parts in order, each with the text it stands for', () => {
    const query = fc.string({
      unit: fc.constantFrom(...'江凌 -|:：标题OR或不含“”"*?（)AND NOT栏目'),
    });
    fc.assert(
      fc.property(query, (any) => {
        let before = 0;
        for (const { source, start, end } of splitQuery(any)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(any.slice(start, end)).toBe(source);
          before = end;
        }
      }),
    );
  });
});

describe('splitWordOperators', () => {
  it.each([
    ['养老不含福建', ['养老', '-福建']],
    ['公积金或斯诺克', ['公积金', 'or 或', '斯诺克']],
    ['公积金或者斯诺克或足球', ['公积金', 'or 或者', '斯诺克', 'or 或', '足球']],
    ['防汛/抗旱', ['防汛', 'or /', '抗旱']],
    ['2023/5/8', ['2023/5/8']],
    ['或许', ['或许']],
    ['防汛', ['防汛']],
  ])('reads %s', (run, parts) => {
    expect(splitQuery(run).flatMap(splitWordOperators).map(short)).toEqual(parts);
  });

  it('keeps the places of what it cuts', () => {
    const query = '洛阳 养老不含福建';
    for (const { source, start, end } of splitQuery(query).flatMap(splitWordOperators)) {
      expect(query.slice(start, end)).toBe(source);
    }
  });
});
