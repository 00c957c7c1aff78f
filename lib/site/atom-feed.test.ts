import { parseAtomFeed } from 'feedsmith';
import { afterEach, expect, it, vi } from 'vitest';
import type { Item } from '@/lib/domain/item';
import { parseDate } from '@/lib/domain/partial-date';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { atomFeed } from './atom-feed';

afterEach(() => vi.unstubAllEnvs());

const ITEM = sampleItem({
  title: 'A<B & “C”',
  date: parseDate('2023-05-12'),
  blocks: paragraphs('一。<b>', '二 ]]> &amp;。'),
});
const FEED = { name: '江凌', subtitle: '条目', pagePath: '/' };
const read = (items: readonly Item[]) => parseAtomFeed(atomFeed(FEED, items));

it('holds titles and texts as they are, whatever marks they have', () => {
  const entry = read([ITEM]).entries?.[0];
  expect(entry?.title?.value).toBe(ITEM.title);
  expect(entry?.content).toEqual({
    type: 'html',
    value: '<p>一。&lt;b&gt;</p><p>二 ]]&gt; &amp;amp;。</p>',
  });
});

it('puts the newest day first and takes it as its own', () => {
  const newer = { ...ITEM, id: '2023-05-002', date: parseDate('2023-05-30') };
  const month = { ...ITEM, id: '2023-05-003', date: parseDate('2023-05') };
  const { entries, updated } = read([ITEM, month, newer]);
  expect(entries?.map(({ links }) => links?.[0]?.href)).toEqual([
    '/items/2023-05-002/',
    '/items/2023-05-001/',
    '/items/2023-05-003/',
  ]);
  // Midnight in China.
  expect(updated).toBe('2023-05-29T16:00:00.000Z');
});

it('keeps its ids when the site moves', () => {
  vi.stubEnv('SITE_URL', '');
  const here = read([ITEM]);
  vi.stubEnv('SITE_URL', 'https://example.org');
  const there = read([ITEM]);
  expect(there.id).toBe(here.id);
  expect(there.entries?.[0]?.id).toBe(here.entries?.[0]?.id);
  expect(there.entries?.[0]?.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
  expect(there.entries?.[0]?.links?.[0]?.href).toBe('https://example.org/items/2023-05-001/');
});

it('puts last what has no date, and dates it by its issue, since every entry has to have one', () => {
  const undated = { ...ITEM, id: '2023-05-004', date: null };
  const nowhere = { ...undated, id: 'x-1', issue: { id: 'x', label: '文件', date: null } };
  const { entries } = read([nowhere, undated, ITEM]);
  expect(entries?.map(({ published, updated }) => [published, updated])).toEqual([
    ['2023-05-11T16:00:00.000Z', '2023-05-11T16:00:00.000Z'],
    [undefined, '2023-04-30T16:00:00.000Z'],
    [undefined, '1970-01-01T00:00:00.000Z'],
  ]);
});
