import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';
import { idsOf } from './search-page';

/** Some items hold most of its words, others less. */
const QUESTION = '防汛工作会议怎么样';

test('where nothing holds everything, what is nearest comes forward under an honest heading', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await searchPage.box.fill('江凌 鑫鑫鑫');
  await expect(
    page.getByRole('heading', { name: '没有条目包含全部检索词，最接近的是' }),
  ).toBeVisible();
  await expect(searchPage.hits).toHaveCount(0);
  const ids = await idsOf(searchPage.partial);
  const holding = idsHolding(readItems(), '江凌');
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !holding.includes(id))).toEqual([]);
});

test('under full matches they are three lines, until more are wanted', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: QUESTION });
  await searchPage.answers(QUESTION);
  const lines = searchPage.partial.getByRole('listitem');
  await expect(lines).toHaveCount(3);
  const more = page.getByRole('button', { name: /^再显示 \d+ 条$/ });
  const left = Number(/\d+/.exec(await more.innerText())?.[0]);
  await more.click();
  await expect(lines).toHaveCount(3 + left);
  await expect(more).toHaveCount(0);
});
