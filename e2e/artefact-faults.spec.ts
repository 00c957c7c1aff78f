import { expect } from '@playwright/test';
import { breakArtefact, type Fault } from './artefact-files';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const count = idsHolding(readItems(), '江凌').length;

const TOLD = {
  missing: '服务器上缺少检索数据',
  unwell: '可能是网络中断',
  offline: '可能是网络中断',
  cut: '收到的数据残缺，或与公布的不一致',
  swapped: '收到的数据残缺，或与公布的不一致',
  foreign: '收到的数据残缺，或与公布的不一致',
} satisfies Partial<Record<Fault, string>>;
const FAULTS = Object.keys(TOLD) as (keyof typeof TOLD)[];

test.use({ expectedProblems: /\/search\// });

for (const name of ['manifest.json', 'index.json', 'texts.json']) {
  for (const fault of FAULTS) {
    test(`${name} ${fault}: the search says what is wrong, and trying again works`, async ({
      page,
      context,
      searchPage,
    }) => {
      await breakArtefact(context, name, fault);
      await searchPage.open();
      await expect(page.getByRole('main').locator('a[href^="/items/"]').first()).toBeVisible();
      await searchPage.box.fill('江凌');
      const alert = page.getByRole('main').getByRole('alert');
      await expect(alert).toContainText('检索数据加载失败');
      await expect(alert).toContainText(TOLD[fault]);
      await expect(searchPage.hits).toHaveCount(0);
      await expect(searchPage.count).toHaveAttribute('data-text', '');
      await context.unrouteAll();
      await alert.getByRole('button', { name: '重试' }).click();
      await searchPage.ids(count);
      await expect(alert).toHaveCount(0);
    });
  }
}

for (const fault of FAULTS) {
  test(`a file that comes ${fault} once is fetched again, and nobody need know`, async ({
    page,
    context,
    searchPage,
  }) => {
    for (const name of ['manifest.json', 'index.json', 'texts.json']) {
      await breakArtefact(context, name, fault, 1);
    }
    await searchPage.open({ q: '江凌' });
    await searchPage.ids(count);
    await expect(page.getByText('汪凌')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  });
}
