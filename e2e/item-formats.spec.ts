import { expect } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

const items = readItems();
const [first, last] = [items[0], items.at(-1)];

test('each item is there as JSON, Markdown and plain text, linked from its page', async ({
  page,
  request,
}) => {
  for (const item of [first, last]) {
    await page.goto(`/items/${item?.id}/`);
    const formats = page.getByRole('region', { name: '格式' });
    const read = async (name: string) => {
      const href = await formats.getByRole('link', { name }).getAttribute('href');
      const response = await request.get(href ?? '');
      expect(response.status(), name).toBe(200);
      return response.text();
    };
    expect(JSON.parse(await read('JSON'))).toEqual(item);
    expect(await read('Markdown')).toContain(`# ${item?.title}\n`);
    const text = await read('纯文本');
    expect(text).toContain(item?.title);
    for (const paragraph of item?.body.split('\n') ?? []) expect(text).toContain(paragraph);
  }
});
