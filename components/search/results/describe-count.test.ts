import { expect, it } from 'vitest';
import { samplePage } from '@/components/search/state/sample-page';
import { announceCount, describeCount } from './describe-count';

it('counts results, says where they may be fewer, and nothing before anything is known', () => {
  expect(describeCount({ count: 3, isExact: true })).toBe('3 条结果');
  expect(describeCount({ count: 300, isExact: false })).toBe('至多 300 条结果');
  expect(describeCount(null)).toBe('');
});

it('announces a correction before the count', () => {
  const rewritings = [{ from: '江陵', to: '江凌', reason: 'similar' } as const];
  const corrected = samplePage('江陵 西工区', {
    correction: { tier: 'similar', rewritings, text: '江凌 西工区' },
  });
  expect(announceCount('3 条结果', samplePage('江陵'))).toBe('3 条结果');
  expect(announceCount('3 条结果', corrected)).toBe('您是不是要找：江凌，3 条结果');
});
