import { expect } from '@playwright/test';
import { idsHolding, readItems, readSections } from './collection';
import { test } from './fixtures';

const items = readItems();
const holding = items.filter(({ id }) => idsHolding(items, '江凌').includes(id));

test('each section and subsection shows how many results it has', async ({ searchPage }) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.answers('江凌');
  const shows = (name: string, count: number) =>
    expect(searchPage.filter(name)).toHaveAccessibleName(new RegExp(`\\D${count}\\s*条$`));
  await shows('全部', holding.length);
  for (const { name, subsections } of readSections()) {
    await shows(name, holding.filter(({ section }) => section === name).length);
    for (const child of subsections) {
      await shows(
        child.name,
        holding.filter(({ section, subsection }) => section === name && subsection === child.name)
          .length,
      );
    }
  }
});

test('a section narrows the results and enters the address', async ({ page, searchPage }) => {
  const wanted = holding.filter(({ section }) => section === '时政');
  await searchPage.open({ q: '江凌' });
  await searchPage.filter('时政').click();
  const ids = await searchPage.ids(wanted.length);
  expect([...ids].sort()).toEqual(wanted.map(({ id }) => id).sort());
  await expect(searchPage.filter('时政')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C&section=shizheng');
  await expect(searchPage.filter('全部')).toHaveAccessibleName(new RegExp(`${holding.length}`));
});

test('a subsection narrows further, and 全部 lifts the filter', async ({ page, searchPage }) => {
  const wanted = holding.filter(({ subsection }) => subsection === '重要会议');
  await searchPage.open({ q: '江凌', section: 'shizheng' });
  await searchPage.filter('重要会议').click();
  const ids = await searchPage.ids(wanted.length);
  expect([...ids].sort()).toEqual(wanted.map(({ id }) => id).sort());
  await expect(page).toHaveURL(/section=zhongyaohuiyi/);
  await searchPage.filter('全部').click();
  await searchPage.ids(holding.length);
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
});

test('a section without results can be chosen and says so', async ({ page, searchPage }) => {
  await searchPage.open({ q: '乙烯' });
  await searchPage.answers('乙烯');
  await expect(searchPage.filter('旅游')).toHaveAccessibleName(/\D0\s*条$/);
  await searchPage.filter('旅游').click();
  await expect(page.getByText('“旅游”中没有含“乙烯”的条目')).toBeVisible();
});

test('without a query a section narrows the contents', async ({ page, searchPage }) => {
  const wanted = items.filter(({ section }) => section === '经济');
  await searchPage.open();
  await searchPage.filter('经济').click();
  await expect(page).toHaveURL('/?section=jingji');
  await expect(page.getByRole('main').locator('a[href^="/items/"]')).toHaveCount(wanted.length);
});
