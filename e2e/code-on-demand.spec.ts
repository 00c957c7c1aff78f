import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { fixtureOutput } from '@/lib/tools/commands/fixture-site';
import { readSiteFile } from './collection';
import { test } from './fixtures';

/** Of the worker, and of the main thread where there is none. */
const WORKER = '_next/static/worker';
const FOLDERS = [WORKER, '_next/static/chunks'];

/** Paths of the scripts with the code that reads operators, days and words of asking. */
function readerScripts(): string[] {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(fixtureOutput('may'), folder)).map((name) => `${folder}/${name}`),
  );
  return paths.filter((path) => path.endsWith('.js') && readSiteFile(path).includes('在线等'));
}

test.use({ expectedProblems: /\/_next\// });

test('a query that cannot be read for want of code is said to be looked for as it stands, and can be tried again', async ({
  page,
  context,
  searchPage,
}) => {
  const scripts = readerScripts();
  expect(scripts.some((path) => path.startsWith(WORKER))).toBe(true);
  for (const path of scripts) {
    await context.route(`**/${path}`, (route) => route.abort('internetdisconnected'));
  }
  await searchPage.open({ q: '江凌' });
  await expect(searchPage.count).toHaveAttribute('data-text', /^[1-9]\d* 条结果$/);
  await searchPage.box.fill('江凌 -防汛');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('部分检索程序加载失败，还不知道有没有结果');
  await expect(searchPage.count).toHaveAttribute('data-text', '');
  await context.unrouteAll();
  await alert.getByRole('button', { name: '重试' }).click();
  await expect(searchPage.count).toHaveAttribute('data-text', /^[1-9]\d* 条结果$/);
  await expect(alert).toHaveCount(0);
});
