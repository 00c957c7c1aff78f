import type { Locator, Page } from '@playwright/test';

/** The list of completions under the search box. */
export function completions(page: Page): Locator {
  return page.getByRole('listbox', { name: '检索建议' });
}

/** The list of recent searches under the empty search box. */
export function recentList(page: Page): Locator {
  return page.getByRole('listbox', { name: '最近检索' });
}
