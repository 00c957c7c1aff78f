import { describe, expect, it } from 'vitest';
import { searchableItems } from '@/lib/corpus/searchable-item';
import { monthlyIssue } from '@/lib/domain/issue';
import { parseDate } from '@/lib/domain/partial-date';
import { sampleItems } from '@/lib/engine/bundle/sample-sources';
import { NO_FILTERS, type SearchFilters } from '@/lib/search/contract';
import { createFold } from '@/lib/text/fold';
import { countFacets } from './count-facets';
import { passesFilters } from './narrowing';

const items = [
  ...sampleItems(['江凌到西工区。', '江凌在洛宁县。', '徐衣显在洛宁县。']),
  ...sampleItems(['整月的事。']).map((item) => ({
    ...item,
    id: '2023-04-001',
    issue: monthlyIssue('2023-04'),
    date: parseDate('2023-04'),
  })),
];
const entries = searchableItems(
  items,
  [
    { kind: 'person', name: '江凌', items: [0, 1] },
    { kind: 'person', name: '徐衣显', items: [2] },
    { kind: 'county', name: '西工区', items: [0] },
    { kind: 'county', name: '洛宁县', items: [1, 2] },
  ],
  createFold({ from: '', to: '' }),
);
const counts = (filters: Partial<SearchFilters>) =>
  countFacets(entries, { ...NO_FILTERS, ...filters });
const passing = (filters: Partial<SearchFilters>) =>
  entries
    .filter((entry) => passesFilters(entry, { ...NO_FILTERS, ...filters }))
    .map(({ item }) => item.id);

describe('facets', () => {
  it('count every value of all items where nothing is filtered', () => {
    expect(counts({})).toMatchObject({
      person: { 江凌: 2, 徐衣显: 1 },
      county: { 西工区: 1, 洛宁县: 2 },
      issue: { '2023-05': 3, '2023-04': 1, '2023': 4 },
      date: { '2023-05-01': 1, '2023-05-02': 1, '2023-05-03': 1, '2023-04': 1 },
    });
  });

  it('follow the other filters and not their own, so that another value can be chosen', () => {
    const { person, county } = counts({ county: '洛宁县' });
    expect(person).toEqual({ 江凌: 1, 徐衣显: 1 });
    expect(county).toEqual({ 西工区: 1, 洛宁县: 2 });
  });
});

describe('filters', () => {
  it('hold all together', () => {
    expect(passing({ person: '江凌', county: '洛宁县' })).toEqual(['2023-05-002']);
    expect(passing({ person: '江凌', from: '2023-05-02', to: '2023-05-31' })).toEqual([
      '2023-05-002',
    ]);
    expect(passing({ person: '某人' })).toEqual([]);
  });

  it('take an item that names no day into the ranges that cover its whole month', () => {
    expect(passing({ from: '2023-04-01', to: '2023-04-30' })).toEqual(['2023-04-001']);
    expect(passing({ to: '2023-05-01' })).toEqual(['2023-05-001', '2023-04-001']);
    expect(passing({ from: '2023-04-02', to: '2023-04-30' })).toEqual([]);
  });

  it('know a year as all of its issues', () => {
    expect(passing({ issue: '2023' })).toHaveLength(4);
    expect(passing({ issue: '2023-04' })).toEqual(['2023-04-001']);
  });
});
