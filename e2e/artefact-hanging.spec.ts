import { expect } from '@playwright/test';
import { artefactPattern, breakArtefact } from './artefact-files';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const count = idsHolding(readItems(), '江凌').length;

// Milliseconds after the request: ten seconds, and for a file what a slow line needs besides.
for (const [name, limit] of [
  ['manifest.json', 10_000],
  ['texts.json', 15_000],
] as const) {
  test(`${name} hanging is told in time, and trying again works`, async ({
    page,
    context,
    searchPage,
  }) => {
    await breakArtefact(context, name, 'hanging');
    const asked = context.waitForEvent('request', (request) => request.url().endsWith(name));
    await searchPage.open({ q: '江凌' });
    await asked;
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('服务器迟迟没有送来数据', { timeout: limit });
    await expect(searchPage.count).toHaveAttribute('data-text', '');
    await context.unroute(artefactPattern(name));
    await alert.getByRole('button', { name: '重试' }).click();
    await searchPage.ids(count);
  });
}
