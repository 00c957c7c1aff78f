import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_SEARCH } from '@/lib/search/address';
import { HOME_TITLE } from '@/lib/site/site-name';
import { createSearchStore, type SearchStore } from './search-store';

/** Just enough of a browser: an address and a list of history entries. */
function fakeWindow() {
  const entries = ['/'];
  let at = 0;
  const location = {
    get pathname() {
      return new URL(entries[at] ?? '/', 'https://x').pathname;
    },
    get search() {
      return new URL(entries[at] ?? '/', 'https://x').search;
    },
    get hash() {
      return new URL(entries[at] ?? '/', 'https://x').hash;
    },
  };
  const replaceState = vi.fn((_: unknown, __: string, url: string) => {
    entries[at] = url;
  });
  const pushState = vi.fn((_: unknown, __: string, url: string) => {
    entries.splice(at + 1, entries.length, url);
    at += 1;
  });
  return {
    location,
    history: { state: null, replaceState, pushState },
    entries: () => entries.map((url) => decodeURIComponent(url)),
    back: () => {
      at -= 1;
    },
  };
}

/** A document whose title drops outer spaces and joins inner ones, as a browser's does. */
function titledDocument() {
  let held = HOME_TITLE;
  let writes = 0;
  return {
    get title() {
      return held.trim().replace(/[\t\n\f\r ]+/g, ' ');
    },
    set title(text) {
      held = text;
      writes += 1;
    },
    writes: () => writes,
  };
}

describe('search store', () => {
  let page: ReturnType<typeof fakeWindow>;
  let store: SearchStore;

  beforeEach(() => {
    vi.useFakeTimers();
    page = fakeWindow();
    vi.stubGlobal('window', page);
    vi.stubGlobal('document', titledDocument());
    store = createSearchStore({ isSection: (slug) => slug === 'politics', nameOf: ({ q }) => q });
    store.sync();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('follows typing in place and seldom enough for Safari', () => {
    for (let keystroke = 0; keystroke < 300; keystroke += 1) {
      store.edit('江'.repeat(keystroke + 1));
      vi.advanceTimersByTime(100);
    }
    expect(page.history.replaceState.mock.calls.length).toBeLessThan(50);
    vi.runAllTimers();
    expect(page.entries()).toEqual([`/?q=${'江'.repeat(300)}`]);
  });

  it('makes a submitted search one step, back to what stood there before', () => {
    store.edit('江凌');
    store.submit();
    store.submit();
    expect(page.entries()).toEqual(['/', '/?q=江凌']);
  });

  it('never types over a submitted search', () => {
    store.edit('江凌');
    store.submit();
    store.edit('防');
    store.edit('防汛');
    store.submit();
    expect(page.entries()).toEqual(['/', '/?q=江凌', '/?q=防汛']);
  });

  it('pushes a chosen filter after writing what was typed', () => {
    store.edit('江');
    store.edit('江凌');
    store.choose({ section: 'politics' });
    expect(page.entries()).toEqual(['/?q=江凌', '/?q=江凌&section=politics']);
    expect(store.read()).toEqual({ ...EMPTY_SEARCH, q: '江凌', section: 'politics' });
  });

  it('does not push a choice that changes nothing', () => {
    store.choose({ section: null });
    expect(page.entries()).toEqual(['/']);
  });

  it('follows the address on Back, and drops what was still to be written', () => {
    store.edit('江凌');
    store.choose({ section: 'politics' });
    store.edit('江凌防');
    page.back();
    store.sync();
    vi.runAllTimers();
    expect(store.read()).toEqual({ ...EMPTY_SEARCH, q: '江凌' });
    expect(page.entries()[0]).toBe('/?q=江凌');
  });

  it('keeps spaces in the box although the address does not hold them', () => {
    store.edit(' ');
    vi.runAllTimers();
    store.sync();
    expect(store.read().q).toBe(' ');
  });

  it('takes a search out of a fragment, where no server hears of it, into the address', () => {
    store.edit('防汛');
    page.history.pushState(null, '', '/#q=%E6%B1%9F%E5%87%8C&section=politics');
    store.sync();
    vi.runAllTimers();
    expect(store.read()).toEqual({ ...EMPTY_SEARCH, q: '江凌', section: 'politics' });
    expect(page.entries().slice(1)).toEqual(['/?q=江凌&section=politics']);
  });

  it('keeps a search when the fragment names a place on the page', () => {
    store.edit('江凌');
    vi.runAllTimers();
    page.history.pushState(null, '', '/?q=江凌#main');
    store.sync();
    expect(store.read().q).toBe('江凌');
  });

  it('names the search in the title together with the address, not at every key', () => {
    store.edit('江');
    store.edit('江凌');
    expect(document.title).toBe(HOME_TITLE);
    vi.runAllTimers();
    expect(document.title).toBe('江凌 · 检索 · 河洛检索');
    store.edit('');
    vi.runAllTimers();
    expect(document.title).toBe(HOME_TITLE);
  });

  it('names each step of the history by its own search', () => {
    const titles: string[] = [];
    page.history.pushState.mockImplementation(() => titles.push(document.title));
    store.edit('江凌');
    vi.runAllTimers();
    store.submit();
    store.edit('防汛');
    vi.runAllTimers();
    store.choose({ section: 'politics' });
    expect(titles).toEqual([HOME_TITLE, '江凌 · 检索 · 河洛检索', '防汛 · 检索 · 河洛检索']);
  });

  it('gives the title back its name, and writes it once, whatever spaces it has', () => {
    store.edit(' 江凌 \t 防汛  ');
    vi.runAllTimers();
    document.title = HOME_TITLE;
    store.entitle();
    expect(document.title).toBe('江凌 防汛 · 检索 · 河洛检索');
    const writes = (document as unknown as ReturnType<typeof titledDocument>).writes();
    store.entitle();
    expect((document as unknown as ReturnType<typeof titledDocument>).writes()).toBe(writes);
  });

  it('takes no notice of other pages', () => {
    store.edit('江凌');
    vi.runAllTimers();
    page.history.pushState(null, '', '/items/2023-05-001/?q=x');
    store.sync();
    expect(store.read().q).toBe('江凌');
  });
});
