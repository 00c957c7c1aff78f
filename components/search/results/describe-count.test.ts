import { expect, it } from 'vitest';
import type { SearchAnswer } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { announceCount, describeCount } from './describe-count';

const answer: SearchAnswer = {
  request: searchRequest('江陵 西工区'),
  hits: [],
  partial: [],
  facets: { section: {}, issue: {}, date: {}, person: {}, county: {} },
  total: 0,
  chips: [],
  notices: [],
  correction: null,
  unavailable: [],
};

it('counts results, or items while browsing, and says nothing before anything is known', () => {
  expect(describeCount(3, false)).toBe('3 条结果');
  expect(describeCount(110, true)).toBe('共 110 条');
  expect(describeCount(null, false)).toBe('');
});

it('announces a correction before the count', () => {
  const rewritings = [{ from: '江陵', to: '江凌', reason: 'similar' } as const];
  const corrected: SearchAnswer = {
    ...answer,
    correction: { tier: 'similar', rewritings, text: '江凌 西工区' },
  };
  expect(announceCount('3 条结果', answer)).toBe('3 条结果');
  expect(announceCount('3 条结果', corrected)).toBe('您是不是要找：江凌，3 条结果');
});
