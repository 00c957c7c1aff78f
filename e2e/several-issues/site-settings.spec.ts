import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { SEVERAL_ISSUES } from '../collection';
import { test } from '../fixtures';
import { ITEMS } from './issues';

/** The site is built with the settings of `lib/fixtures/more-issues/lists/site.txt`. */
test('every page is of the gazette and the office that the settings name', async ({ page }) => {
  const item = ITEMS[0];
  for (const path of ['/', `/items/${item?.id}/`, '/issues/', '/about/', '/help/', '/names/']) {
    await page.goto(path);
    await expect(page).toHaveTitle(/伊洛检索/);
    await expect(page.getByRole('banner')).toContainText('伊洛检索');
    const footer = page.getByRole('contentinfo');
    for (const fact of [
      '《伊洛月报》',
      '主办单位：伊洛市人民政府办公室',
      '承办单位：伊洛市政务信息中心',
      '网站标识码：4100000001',
      '电话：0379-00000000',
    ]) {
      await expect(footer).toContainText(fact);
    }
    await expect(footer.getByRole('link', { name: '豫ICP备00000001号-1' })).toHaveAttribute(
      'href',
      'https://beian.miit.gov.cn/',
    );
    await expect(footer).not.toContainText('非官方');
    expect(await page.content()).not.toContain('河洛检索');
  }
});

test('an error in a text is told by a mail that names the item', async ({ page }) => {
  const item = ITEMS[0];
  await page.goto(`/items/${item?.id}/`);
  const href = await page.getByRole('link', { name: '报告文字错误' }).getAttribute('href');
  const mail = new URL(href ?? '');
  expect(mail.pathname).toBe('jiucuo@example.org');
  expect(mail.searchParams.get('subject')).toContain(item?.id);
  expect(mail.searchParams.get('body')).toContain(item?.title);
});

test('citations, feeds and files name the gazette and its office', async ({ page, request }) => {
  const item = ITEMS[0];
  await page.goto(`/items/${item?.id}/`);
  await page.getByRole('button', { name: '分享与引用' }).click();
  await expect(page.getByRole('dialog')).toContainText(
    `伊洛市人民政府办公室. ${item?.title}[J/OL]. 伊洛月报`,
  );
  expect(await (await request.get('/atom.xml')).text()).toContain('<title>伊洛检索</title>');
  expect(await (await request.get(`/items/${item?.id}.txt`)).text()).toContain('《伊洛月报》');
  const manifest = readFileSync(join(SEVERAL_ISSUES, 'manifest.webmanifest'), 'utf8');
  expect(JSON.parse(manifest)).toMatchObject({ short_name: '伊洛检索' });
});
