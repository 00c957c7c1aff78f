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
      const own = holding.filter(
        ({ section, subsection }) => section === name && subsection === child.name,
      );
      await shows(child.name, own.length);
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
  await expect(searchPage.filter('亮点聚焦')).toHaveAccessibleName(/\D0\s*条$/);
  await searchPage.filter('亮点聚焦').click();
  await expect(page.getByText('“亮点聚焦”中没有含“乙烯”的条目')).toBeVisible();
});

test('without a query a section lists what is in it, in the order of the contents', async ({
  searchPage,
}) => {
  const wanted = items.filter(({ section }) => section === '经济').map(({ id }) => id);
  await searchPage.open({ section: 'jingji' });
  expect(await searchPage.ids(wanted.length)).toEqual(wanted);
  await expect(searchPage.order).toHaveAccessibleName('排序：目录顺序');
});
