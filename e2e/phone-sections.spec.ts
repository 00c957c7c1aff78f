import { expect } from '@playwright/test';
import { idsHolding, readItems, readSections } from './collection';
import { test } from './fixtures';

const items = readItems();
const holding = items.filter(({ id }) => idsHolding(items, '乙烯').includes(id));
const sections = readSections().map(({ name }) => name);
const held = sections.filter((name) => holding.some(({ section }) => section === name));

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

test('on a phone a section without results folds away when the box is left, and not while somebody types', async ({
  page,
  searchPage,
}) => {
  expect(held.length).toBeGreaterThan(0);
  expect(held.length).toBeLessThan(sections.length);
  const shown = page
    .getByRole('region', { name: '栏目' })
    .locator('[data-row] > li:visible > button > span:first-child');
  await searchPage.open({ q: '洛阳' });
  await expect(shown).toHaveText(['全部', ...sections]);
  await searchPage.box.fill('乙烯');
  await searchPage.answers('乙烯');
  await expect(searchPage.filter('全部')).toHaveAccessibleName(
    new RegExp(`\\D${holding.length}\\s*条`),
  );
  await expect(shown).toHaveText(['全部', ...sections]);
  await searchPage.box.press('Enter');
  await expect(shown).toHaveText(['全部', ...held]);
  // A finger on a section finds it where it was.
  await searchPage.box.fill('乙烯 ');
  await searchPage.filter(held[0] ?? '').tap();
  await expect(searchPage.filter(held[0] ?? '')).toHaveAttribute('aria-pressed', 'true');
});
