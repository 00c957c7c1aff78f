import { describe, expect, it } from 'vitest';
import type { FacetAnswer, SearchRequest } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { waysOut } from './ways-out';

function nothing(more: Partial<SearchRequest>, found: Partial<FacetAnswer> = {}): FacetAnswer {
  return {
    request: searchRequest('乙烯', more),
    facets: { section: {}, issue: {}, date: {}, person: {}, county: {} },
    inAllSections: 0,
    isExact: true,
    ...found,
  };
}

const actions = (answer: FacetAnswer) => waysOut(answer).map(({ action }) => action);

describe('ways out of an empty result', () => {
  it('are none where nothing narrows the search', () => {
    expect(waysOut(nothing({}))).toEqual([]);
  });

  it('lift one filter each, with what that gives where it is known', () => {
    const facets = {
      section: {},
      issue: { '2023': 5, '2023-05': 2, '2023-06': 3 },
      date: { '2023-05-01': 2, '2023-05-08': 1 },
      person: {},
      county: {},
    };
    const filters = { section: 'lvyou', issue: '2022-01', from: '2023-05-12', person: '江凌' };
    const ways = waysOut(nothing(filters, { facets, inAllSections: 4 }));
    expect(ways.map(({ gain, action }) => gain + action)).toEqual([
      '其他栏目有 4 条。在全部栏目中查看',
      '其他日期有 3 条。不限日期',
      '其他期次有 5 条。不限期次',
      '不限人物',
    ]);
    expect(ways[1]?.change).toEqual({ from: null, to: null });
  });

  it('leave out what is known to give nothing', () => {
    expect(actions(nothing({ section: 'lvyou', from: '2023-05-12', issue: '2023' }))).toEqual([]);
  });

  it('lead out of earlier results, the latest first, and out of exact mode', () => {
    const answer = nothing({ within: ['调研', '会议'], mode: 'exact', county: '洛宁县' });
    expect(actions(answer)).toEqual(['不限县区', '不限于“会议”的结果', '改用智能检索']);
    expect(waysOut(answer)[1]?.change).toEqual({ within: ['调研'] });
  });
});
