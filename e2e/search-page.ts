import { expect, type Locator, type Page } from '@playwright/test';
import { PAGE_LENGTH } from '@/components/search/state/page-length';
import { EMPTY_SEARCH, serialiseSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';

/** The home page as readers know it: by what it says, never by its markup. */
export class SearchPage {
  readonly box: Locator;
  readonly results: Locator;
  readonly hits: Locator;
  readonly partial: Locator;
  /** The number of results as it is seen, which is generated content: blank while none is known. */
  readonly count: Locator;

  constructor(readonly page: Page) {
    this.box = page.getByRole('combobox', { name: '检索全文' });
    this.results = page.getByRole('list', { name: '检索结果' });
    this.hits = this.results.getByRole('listitem');
    this.partial = page.getByRole('list', { name: '部分匹配' });
    this.count = page.getByRole('main').locator('[data-text]');
  }

  /** Opens the search that an address describes, and waits until the page listens. */
  async open(state: Partial<SearchRequest> = {}): Promise<void> {
    await this.page.goto(`/${serialiseSearch({ ...EMPTY_SEARCH, ...state })}`);
    await this.listens();
  }

  /** Clicks before React has taken over the static page would be lost. */
  async listens(): Promise<void> {
    await this.page.waitForFunction(() => {
      const box = document.querySelector('input[name=q]');
      return box !== null && Object.keys(box).some((key) => key.startsWith('__react'));
    });
  }

  /** A section in the filter, by its printed name. */
  filter(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}(\\s*\\d+\\s*条)?$`) });
  }

  /** The button that says in which order the results stand, and opens the choice of another. */
  get order(): Locator {
    return this.page.getByRole('button', { name: /^排序：/ });
  }

  async sort(name: '相关度' | '最新' | '最早'): Promise<void> {
    await this.order.click();
    await this.page.getByRole('group', { name: '排序' }).getByRole('button', { name }).click();
  }

  mode(name: '智能' | '精确'): Locator {
    return this.page.getByRole('group', { name: '检索方式' }).getByRole('button', { name });
  }

  /** A day in the histogram: `5月12日`. */
  day(name: string): Locator {
    return this.page.getByRole('group', { name: '按日选择' }).getByRole('button', {
      name: new RegExp(`^${name}，`),
    });
  }

  /** The button under a long list. */
  get more(): Locator {
    return this.page.getByRole('button', { name: /^更多（/ });
  }

  /** A chip over the list, by what it says. */
  chip(label: string): Locator {
    return this.page
      .getByRole('group', { name: '已选条件' })
      .getByRole('button', { name: new RegExp(`：${label}$`) });
  }

  /** Ids of all results in their order, once there are `count`, page by page. */
  async ids(count: number): Promise<string[]> {
    for (let listed = PAGE_LENGTH; listed < count; listed += PAGE_LENGTH) {
      await expect(this.hits).toHaveCount(listed);
      await this.more.click();
    }
    await expect(this.hits).toHaveCount(count);
    return idsOf(this.results);
  }

  /** Waits until the results shown answer this text. */
  async answers(text: string): Promise<void> {
    await expect
      .poll(async () => {
        const href = await this.hits.first().getByRole('link').getAttribute('href');
        return new URLSearchParams(new URL(href ?? '', 'http://site.test').hash.slice(1)).get('q');
      })
      .toBe(text);
  }
}

/** The ids that a list of results links to, in order. */
export async function idsOf(list: Locator): Promise<string[]> {
  const hrefs = await list
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => /\/items\/([^/]+)\//.exec(href)?.[1] ?? href);
}
