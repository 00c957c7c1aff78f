import { expect } from '@playwright/test';
import { IN_SHARDS, idsHolding, readItems } from '../collection';
import { test } from '../fixtures';

const all = idsHolding(readItems(IN_SHARDS), '防汛');

const FAULTS = [
  { what: 'missing', answer: { status: 404, body: 'Not found' }, told: '服务器上缺少检索数据' },
  {
    what: 'damaged',
    answer: { body: 'x'.repeat(64) },
    told: '收到的数据残缺，或与公布的不一致',
  },
];

test.use({ expectedProblems: /\/search\// });

for (const kind of ['grams', 'texts']) {
  for (const { what, answer, told } of FAULTS) {
    test(`files of ${kind} ${what}: the search says so, and trying again works`, async ({
      page,
      context,
      searchPage,
    }) => {
      const files = `**/search/*/${kind}/**`;
      await context.route(files, (route) => route.fulfill(answer));
      await searchPage.open();
      await searchPage.box.fill('防汛');
      const alert = page.getByRole('main').getByRole('alert');
      await expect(alert).toContainText(told);
      await context.unroute(files);
      await alert.getByRole('button', { name: '重试' }).click();
      await searchPage.ids(all.length);
    });
  }
}
