import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';
import { idsOf } from './search-page';

const holding = idsHolding(readItems(), '洛阳');

test('a long list comes page by page, and every hit comes once', async ({ searchPage }) => {
  await searchPage.open({ q: '洛阳' });
  await expect(searchPage.count).toHaveAttribute('data-text', `${holding.length} 条结果`);
  await expect(searchPage.more).toHaveText(`更多（还有 ${holding.length - 25} 条）`);
  const ids = await searchPage.ids(holding.length);
  expect(ids.toSorted()).toEqual(holding);
  await expect(searchPage.more).toHaveCount(0);
});

test('the keyboard goes on with the first of the new hits', async ({ page, searchPage }) => {
  await searchPage.open({ q: '洛阳' });
  await searchPage.more.focus();
  await page.keyboard.press('Enter');
  await expect(searchPage.hits.nth(25).getByRole('link')).toBeFocused();
});

test('Back returns to as many hits as there were, and to the place among them', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '洛阳' });
  await searchPage.more.click();
  await expect(searchPage.hits).toHaveCount(50);
  const before = await idsOf(searchPage.results);
  const fortieth = searchPage.hits.nth(39).getByRole('link');
  await fortieth.click();
  await expect(page).toHaveURL(/\/items\//);
  await page.goBack();
  await expect(searchPage.hits).toHaveCount(50);
  expect(await idsOf(searchPage.results)).toEqual(before);
  await expect(fortieth).toBeInViewport();
  await expect(fortieth).toBeFocused();
});

test('further hits that cannot be had are told, and can be asked for again', async ({
  page,
  searchPage,
}) => {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    const broken = { isOn: true };
    Object.assign(window, { broken });
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      const { method, args, seq } = message as {
        method?: string;
        args?: [unknown, { offset: number }];
        seq?: number;
      };
      if (broken.isOn && method === 'search' && (args?.[1].offset ?? 0) > 0) {
        const failure = { kind: 'internal', message: 'broken on purpose' };
        const data = { type: 'failed', seq, failure };
        this.dispatchEvent(new MessageEvent('message', { data }));
      } else post.call(this, message);
    };
  });
  await searchPage.open({ q: '洛阳' });
  await searchPage.more.click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('加载失败，请检查网络后再试');
  await expect(searchPage.hits).toHaveCount(25);
  await page.evaluate(() => {
    (window as unknown as { broken: { isOn: boolean } }).broken.isOn = false;
  });
  await searchPage.more.click();
  await expect(searchPage.hits).toHaveCount(50);
});
