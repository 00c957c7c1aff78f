import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './fixtures';
import { completions, recentList } from './suggestion-list';

test('a screen reader hears what each completion is and how many items hold it', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await expect(searchPage.box).toHaveAttribute('aria-expanded', 'false');
  await searchPage.box.pressSequentially('江');
  await expect(completions(page)).toMatchAriaSnapshot(`
    - listbox "检索建议":
      - option /江凌，人名，\\d+条/
      - option /江凌.+，标题，1条/
  `);
  await expect(searchPage.box).toHaveAttribute('aria-expanded', 'true');
  await expect(searchPage.box).toHaveAttribute('aria-autocomplete', 'list');
  const list = await completions(page).getAttribute('id');
  await expect(searchPage.box).toHaveAttribute('aria-controls', list ?? '');
  await page.keyboard.press('ArrowDown');
  const option = await completions(page).getByRole('option').first().getAttribute('id');
  await expect(searchPage.box).toHaveAttribute('aria-activedescendant', option ?? '');
  await page.keyboard.press('Escape');
  await expect(searchPage.box).not.toHaveAttribute('aria-activedescendant');
});

for (const width of [360, 1280]) {
  test(`the open lists have no violation at ${width} pixels, light or dark`, async ({
    page,
    searchPage,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await searchPage.open();
      await searchPage.box.pressSequentially('江');
      await completions(page).waitFor();
      await page.keyboard.press('ArrowDown');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.keyboard.press('Enter');
      await searchPage.box.fill('');
      await recentList(page).waitFor();
      await page.keyboard.press('ArrowDown');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
}
