import { expect } from '@playwright/test';
import { readItems, readSections } from './collection';
import { test } from './fixtures';

/** Addresses in `href` and `src`, without fragment; entities as Next writes them. */
function linksIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"#]+)/g)].map(([, link]) =>
    (link ?? '').replaceAll('&amp;', '&'),
  );
}

test('every address that the exported pages name answers, and every item is reached', async ({
  request,
  baseURL,
}) => {
  test.slow();
  const home = new URL(baseURL ?? '');
  const seen = new Set(['/']);
  const broken: string[] = [];
  const elsewhere = new Set<string>();
  // A set grows while it is walked: what is found is visited too.
  for (const path of seen) {
    const response = await request.get(path);
    if (!response.ok()) broken.push(`${response.status()} ${path}`);
    if (!response.headers()['content-type']?.includes('text/html')) continue;
    for (const link of linksIn(await response.text())) {
      const url = new URL(link, new URL(path, home));
      if (url.origin === home.origin) seen.add(url.pathname + url.search);
      else if (url.protocol.startsWith('http')) elsewhere.add(`${path} → ${link}`);
    }
  }
  expect(broken).toEqual([]);
  expect([...elsewhere]).toEqual([]);
  const pages = [
    ...readItems().map(({ id }) => `/items/${id}/`),
    ...readSections().flatMap((section) =>
      [section, ...section.subsections].map(({ slug }) => `/sections/${slug}/`),
    ),
    '/help/',
    '/data/items.json',
    '/data/items.csv',
  ];
  expect(pages.filter((path) => !seen.has(path))).toEqual([]);
});
