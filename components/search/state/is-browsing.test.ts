import { expect, it } from 'vitest';
import { searchRequest } from '@/lib/search/search-request';
import { hasFilters, isBrowsing, needsEngine } from './is-browsing';

it('browses where nothing was asked, also earlier', () => {
  expect(isBrowsing(searchRequest('  '))).toBe(true);
  expect(isBrowsing(searchRequest('', { from: '2023-05-01' }))).toBe(true);
  expect(isBrowsing(searchRequest('江凌'))).toBe(false);
  expect(isBrowsing(searchRequest('', { within: ['江凌'] }))).toBe(false);
});

it('asks the engine for everything but the contents and their sections', () => {
  expect(needsEngine(searchRequest('', { section: 'shizheng', sort: 'date' }))).toBe(false);
  expect(needsEngine(searchRequest('', { to: '2023-05-01' }))).toBe(true);
  expect(needsEngine(searchRequest('江凌'))).toBe(true);
});

it('knows a section as a filter', () => {
  expect(hasFilters(searchRequest('江凌', { mode: 'exact' }))).toBe(false);
  expect(hasFilters(searchRequest('', { section: 'shizheng' }))).toBe(true);
});
