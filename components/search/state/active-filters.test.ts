import { expect, it } from 'vitest';
import { monthlyIssue } from '@/lib/domain/issue';
import { searchRequest } from '@/lib/search/search-request';
import { activeFilters, chosenFilters } from './active-filters';

const catalogue = {
  sections: [{ name: '时政', slug: 'shizheng', subsections: [] }],
  issues: [monthlyIssue('2023-05')],
};
const labels = (filters: ReturnType<typeof activeFilters>) => filters.map(({ label }) => label);

it('names nothing where nothing narrows the search', () => {
  expect(activeFilters(searchRequest('江凌'), [], catalogue)).toEqual([]);
});

it('names recognised parts, earlier queries and filters, each with what lifts it', () => {
  const request = searchRequest('防汛 5月1日', {
    section: 'shizheng',
    issue: '2023-05',
    from: '2023-05-12',
    to: '2023-05-20',
    person: '江凌',
    county: '洛宁县',
    within: ['调研', '会议'],
  });
  const chips = [{ kind: 'date', label: '5月1日', without: '防汛' }] as const;
  const filters = activeFilters(request, chips, catalogue);
  expect(labels(filters)).toEqual([
    '5月1日',
    '在“调研”的结果中',
    '在“会议”的结果中',
    '时政',
    '2023年5月号',
    '2023年5月12日—20日',
    '江凌',
    '洛宁县',
  ]);
  expect(filters.map(({ lift }) => lift)).toEqual([
    { q: '防汛' },
    { within: ['会议'] },
    { within: ['调研'] },
    { section: null },
    { issue: null },
    { from: null, to: null },
    { person: null },
    { county: null },
  ]);
  expect(labels(chosenFilters(request, catalogue))).toHaveLength(5);
});

it('gives every chip a key of its own, for the same query twice too', () => {
  const keys = activeFilters(searchRequest('', { within: ['会议', '会议'] }), [], catalogue);
  expect(new Set(keys.map(({ key }) => key)).size).toBe(2);
});
