import { expect } from '@playwright/test';
import { test } from './fixtures';

test('readings and rare traditional characters are fetched by the first query that needs them', async ({
  page,
  searchPage,
}) => {
  const tables: string[] = [];
  page.context().on('request', (request) => {
    const [, name] = /\/search\/\w+\/(readings|traditional)\.json/.exec(request.url()) ?? [];
    if (name !== undefined) tables.push(name);
  });
  await searchPage.open();
  for (const q of ['江凌 防汛', '5月8日', '市疾控中心', '洛阳有哪些企业']) {
    await searchPage.box.fill(q);
    await searchPage.answers(q);
  }
  // The worker warms up a moment after opening, for which nothing more may be fetched either.
  await page.waitForTimeout(1000);
  expect(tables).toEqual([]);

  await searchPage.box.fill('jiangling');
  await searchPage.answers('jiangling');
  expect(tables).toEqual(['readings']);

  await searchPage.box.fill('龍門石窟');
  await expect.poll(() => [...tables]).toEqual(['readings', 'traditional']);
});
