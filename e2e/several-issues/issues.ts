import type { Locator } from '@playwright/test';
import type { OpenItem } from '@/lib/domain/open-item';
import { readIssues, readItems, SEVERAL_ISSUES } from '../collection';

export const ITEMS: readonly OpenItem[] = readItems(SEVERAL_ISSUES);

/** The issues, newest first, each with its items in contents order. */
export const ISSUES = readIssues(SEVERAL_ISSUES).map((issue) => ({
  ...issue,
  items: ITEMS.filter((item) => item.issue === issue.id),
}));

/** What stands under the headings of issues: their texts, where they lead, the items below them. */
export function listedByIssue(
  place: Locator,
): Promise<{ heading: string | null; path: string | null; items: string[] }[]> {
  return place.locator('section[aria-labelledby^="issue-"]').evaluateAll((parts) =>
    parts.map((part) => {
      const link = part.querySelector('h2 a');
      const items = [...part.querySelectorAll('a[href^="/items/"]')];
      return {
        heading: link?.textContent ?? null,
        path: link?.getAttribute('href') ?? null,
        items: items.map((item) => item.getAttribute('href')?.split('/')[2] ?? ''),
      };
    }),
  );
}

/** The same as it should be. */
export function expectedByIssue(items: readonly OpenItem[]) {
  return ISSUES.map(({ id, label }) => ({
    heading: label,
    path: `/issues/${id}/`,
    items: items.filter(({ issue }) => issue === id).map((item) => item.id),
  })).filter((part) => part.items.length > 0);
}
