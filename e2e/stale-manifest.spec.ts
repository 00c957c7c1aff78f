import { expect } from '@playwright/test';
import { artefactPattern, breakArtefact, foreignManifest } from './artefact-files';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const count = idsHolding(readItems(), '江凌').length;
const MANIFEST = artefactPattern('manifest.json');

test.use({ expectedProblems: /\/search\// });

test('a manifest that some cache kept too long is seen through', async ({
  page,
  context,
  searchPage,
}) => {
  await context.route(MANIFEST, (route) => route.fulfill({ body: foreignManifest() }), {
    times: 1,
  });
  await searchPage.open({ q: '江凌' });
  await searchPage.ids(count);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test('a manifest whose files are nowhere is told, and trying again works', async ({
  page,
  context,
  searchPage,
}) => {
  await context.route(MANIFEST, (route) => route.fulfill({ body: foreignManifest() }));
  await searchPage.open({ q: '江凌' });
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('服务器上缺少检索数据');
  await context.unrouteAll();
  await alert.getByRole('button', { name: '重试' }).click();
  await searchPage.ids(count);
});

test('an open page whose generation is gone asks for a reload when it needs another file', async ({
  page,
  context,
  searchPage,
}) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.ids(count);
  await context.route(MANIFEST, (route) => route.fulfill({ body: foreignManifest() }));
  await breakArtefact(context, 'traditional.json', 'missing');
  await searchPage.box.fill('發展會議');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('本站内容已更新');
  await context.unrouteAll();
  await alert.getByRole('button', { name: '刷新页面' }).click();
  await searchPage.answers('發展會議');
});
