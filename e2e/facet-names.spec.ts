import { expect } from '@playwright/test';
import type { Entity } from '@/lib/domain/entity';
import { idsHolding, readItems, readSiteFile } from './collection';
import { test } from './fixtures';

const items = readItems();
const entities = JSON.parse(readSiteFile('data/entities.json')) as Entity[];
const holding = idsHolding(items, '江凌');

for (const { kind, name, address } of [
  { kind: 'person', name: '徐衣显', address: 'person=' },
  { kind: 'county', name: '洛龙区', address: 'county=' },
] as const) {
  test(`a ${kind} narrows the results to the items that name it`, async ({ page, searchPage }) => {
    const entity = entities.find((one) => one.kind === kind && one.name === name);
    const wanted = holding.filter((id) => entity?.items.includes(id));
    expect(wanted.length).toBeGreaterThan(0);
    await searchPage.open({ q: '江凌' });
    await searchPage.ids(holding.length);
    const more = page.getByRole('button', { name: /^更多/ });
    while (!(await searchPage.filter(name).isVisible())) await more.first().click();
    await expect(searchPage.filter(name)).toHaveAccessibleName(
      new RegExp(`\\D${wanted.length}\\s*条$`),
    );
    await searchPage.filter(name).click();
    expect((await searchPage.ids(wanted.length)).sort()).toEqual(wanted);
    await expect(page).toHaveURL(new RegExp(address));
    await searchPage.filter(name).click();
    await searchPage.ids(holding.length);
  });
}
