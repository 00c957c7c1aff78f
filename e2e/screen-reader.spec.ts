import { expect } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

/** Holds 养老, as only one other item does, which stands in another section. */
const ITEM = readItems().find(({ title }) => title.startsWith('洛阳市加快农村养老服务体系'));

test('from the box over a filter and a result to an item, everything says what it is', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "检索与目录" [level=1]
      - search:
        - combobox "检索全文"
        - group "检索方式":
          - button "智能" [pressed]
          - button "精确"
      - paragraph: /全文检索：收录2023年5月共110条/
      - region "2023年5月":
        - heading "2023年5月" [level=2]:
          - link "2023年5月"
        - list:
          - listitem:
            - heading "特别关注" [level=3]:
              - link "特别关注"
  `);

  await searchPage.box.fill('养老');
  await searchPage.answers('养老');
  // Said once typing rests, not at every key.
  await expect(page.getByRole('status').filter({ hasText: /^2 条结果$/ })).toBeAttached();

  await searchPage.filter('和谐社会').click();
  await searchPage.ids(1);
  await expect(searchPage.filter('和谐社会')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('group', { name: '已选条件' })).toMatchAriaSnapshot(`
    - group "已选条件":
      - list:
        - listitem:
          - button "去掉栏目：和谐社会"
  `);
  await expect(searchPage.results).toMatchAriaSnapshot(`
    - list "检索结果":
      - listitem:
        - heading "${ITEM?.title}" [level=3]:
          - link "${ITEM?.title}":
            - mark: 养老
        - paragraph:
          - mark: 养老
        - paragraph:
          - text: 社会事业 › 和谐社会 ·
          - time: 2023年5月10日
  `);

  await searchPage.hits.getByRole('link').click();
  await expect(page).toHaveTitle(new RegExp(ITEM?.title ?? 'no such item'));
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - link /返回检索/
      - navigation "在检索结果中的位置"
      - navigation "所在位置":
        - list:
          - listitem:
            - link "2023年5月"
          - listitem:
            - link "社会事业"
          - listitem:
            - link "和谐社会"
      - article:
        - heading "${ITEM?.title}" [level=1]
        - paragraph:
          - time: 2023年5月10日
        - paragraph:
          - mark: 养老
        - region "检索词所在处":
          - status: /第 1.[0-9]+ 处/
      - complementary "关于本条":
        - button "复制链接"
        - button "分享与引用"
        - region "文中提到":
          - heading "文中提到" [level=2]
        - region "格式":
          - heading "格式" [level=2]
      - region "相关条目":
        - heading "相关条目" [level=2]
      - navigation "上一条与下一条":
        - link /上一条/
        - link /下一条/
  `);
});
