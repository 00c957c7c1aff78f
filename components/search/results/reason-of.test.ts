import { expect, it } from 'vitest';
import { monthlyIssue } from '@/lib/domain/issue';
import type { Hit } from '@/lib/search/contract';
import { reasonOf } from './reason-of';

const reason = (hit: Partial<Hit>) =>
  reasonOf({
    id: '2023-05-001',
    tier: 'literal',
    score: 1,
    title: [],
    excerpt: [],
    rewritings: [],
    missing: [],
    issue: monthlyIssue('2023-05'),
    section: null,
    date: null,
    page: 1,
    ...hit,
  });

it('says nothing where the query literally stands there', () => {
  expect(reason({})).toBe('');
});

it('names the tier, what was read as what, and what is missing', () => {
  expect(reason({ tier: 'words' })).toBe('含全部词');
  expect(
    reason({
      tier: 'variant',
      rewritings: [{ from: '市疾控中心', to: '市疾病预防控制中心', reason: 'abbreviation' }],
    }),
  ).toBe('市疾控中心 → 市疾病预防控制中心');
  expect(
    reason({ tier: 'pinyin', rewritings: [{ from: 'longmen', to: '龙门', reason: 'pinyin' }] }),
  ).toBe('按拼音 · longmen → 龙门');
  expect(reason({ tier: 'most', missing: ['江凌', '防汛'] })).toBe('不含“江凌”“防汛”');
  expect(reason({ tier: 'most' })).toBe('含大部分词');
});

it('says of another word whether it means the same or is merely near', () => {
  expect(
    reason({ tier: 'variant', rewritings: [{ from: '防洪', to: '防汛', reason: 'synonym' }] }),
  ).toBe('按近义词：防汛');
  expect(
    reason({ tier: 'most', rewritings: [{ from: '垃圾分类', to: '环保', reason: 'near' }] }),
  ).toBe('意思相近：环保');
});
