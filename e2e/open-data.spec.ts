import { expect, type Page } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

const REQUIRED = [
  'id',
  'issue',
  'ordinal',
  'section',
  'subsection',
  'title',
  'date',
  'page',
  'body',
  'blocks',
  'sectionSlug',
];

const COLUMNS = [
  'id',
  'issue',
  'ordinal',
  'section',
  'subsection',
  'title',
  'tocTitle',
  'date',
  'page',
  'body',
  'sectionSlug',
  'titleOrigin',
  'dateEnd',
  'fields',
];

/** The address behind a link of the footer. */
async function linked(page: Page, name: RegExp): Promise<string> {
  await page.goto('/');
  const link = page.getByRole('contentinfo').getByRole('link', { name });
  return (await link.getAttribute('href')) ?? '';
}

test('the footer leads to all items as JSON, with exactly the documented fields', async ({
  page,
  request,
}) => {
  const response = await request.get(await linked(page, /JSON/));
  expect(response.headers()['content-type']).toContain('application/json');
  const items = (await response.json()) as Record<string, unknown>[];
  expect(items).toHaveLength(110);
  for (const item of items) {
    expect(Object.keys(item).filter((key) => key !== 'tocTitle')).toEqual(REQUIRED);
    expect(item.id).toMatch(/^\d{4}-\d{2}-\d{3}$/);
    expect(item.date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
  }
  expect(items.filter((item) => 'tocTitle' in item)).toHaveLength(4);
});

test('the footer leads to all items as CSV that spreadsheets open', async ({ page, request }) => {
  const response = await request.get(await linked(page, /CSV/));
  expect(response.headers()['content-type']).toContain('text/csv');
  const bytes = await response.body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header, ...rows] = parseCsv(bytes.toString('utf8').slice(1));
  const items = readItems();
  expect(header).toEqual(COLUMNS);
  expect(rows).toHaveLength(items.length);
  rows.forEach((row, at) => {
    const item: object | undefined = items[at];
    const cells = new Map<string, unknown>(Object.entries(item ?? {}));
    expect(row).toEqual(header?.map((name) => String(cells.get(name) ?? '')));
  });
});

/** RFC 4180: quoted cells may hold commas, line breaks and doubled quotes. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    if (row.join('') !== '') rows.push(row);
    row = [];
  }
  return rows;
}
