import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const items = readItems();
const holding = idsHolding(items, '江凌');

test('typing 江凌 finds every item that holds it, without any button', async ({ searchPage }) => {
  await searchPage.open();
  await searchPage.box.pressSequentially('江凌');
  await searchPage.answers('江凌');
  const ids = await searchPage.ids(holding.length);
  expect([...ids].sort()).toEqual(holding);
});

test('every result is one link to the item, with marks, section and date', async ({
  searchPage,
}) => {
  await searchPage.open();
  await searchPage.box.fill('江凌');
  await searchPage.ids(holding.length);
  const shown = await searchPage.hits.evaluateAll((entries) =>
    entries.map((entry) => ({
      links: [...entry.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      marks: [...entry.querySelectorAll('mark')].map((mark) => mark.textContent),
      text: entry.textContent,
      date: entry.querySelector('time')?.dateTime,
    })),
  );
  for (const { links, marks, text, date } of shown) {
    expect(links).toHaveLength(1);
    expect(marks).toContain('江凌');
    const item = items.find(({ id }) => links[0]?.startsWith(`/items/${id}/#q=`));
    expect(text).toContain(item?.section);
    expect(date).toBe(item?.date);
  }
});
