import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_SEARCH } from '@/lib/search/address';
import { searchRequest } from '@/lib/search/search-request';
import { HOME_TITLE } from '@/lib/site/site-name';
import { createSearchHistory, type SearchHistory } from './search-history';

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
  const pushState = vi.fn((_: unknown, __: string, url?: string) => {
    entries.splice(at + 1, entries.length, url ?? entries[at] ?? '');
    at += 1;
  });
  const back = vi.fn();
  return {
    location,
    history: { state: null, replaceState, pushState, back },
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

describe('search history', () => {
  let page: ReturnType<typeof fakeWindow>;
  let history: SearchHistory;

  beforeEach(() => {
    vi.useFakeTimers();
    page = fakeWindow();
    vi.stubGlobal('window', page);
    vi.stubGlobal('document', titledDocument());
    history = createSearchHistory({
      isSection: (slug) => slug === 'politics',
      nameOf: ({ q }) => q,
    });
    history.follow();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('follows typing in place and seldom enough for Safari', () => {
    for (let keystroke = 0; keystroke < 300; keystroke += 1) {
      history.type(searchRequest('江'.repeat(keystroke + 1)));
      vi.advanceTimersByTime(100);
    }
    expect(page.history.replaceState.mock.calls.length).toBeLessThan(50);
    vi.runAllTimers();
    expect(page.entries()).toEqual([`/?q=${'江'.repeat(300)}`]);
  });

  it('makes a submitted search one step, back to what stood there before', () => {
    history.type(searchRequest('江凌'));
    history.submit(searchRequest('江凌'));
    history.submit(searchRequest('江凌'));
    expect(page.entries()).toEqual(['/', '/?q=江凌']);
  });

  it('never types over a submitted search', () => {
    history.type(searchRequest('江凌'));
    history.submit(searchRequest('江凌'));
    history.type(searchRequest('防'));
    history.type(searchRequest('防汛'));
    history.submit(searchRequest('防汛'));
    expect(page.entries()).toEqual(['/', '/?q=江凌', '/?q=防汛']);
  });

  it('pushes a chosen filter after writing what was typed', () => {
    history.type(searchRequest('江'));
    history.type(searchRequest('江凌'));
    history.choose(searchRequest('江凌', { section: 'politics' }));
    expect(page.entries()).toEqual(['/?q=江凌', '/?q=江凌&section=politics']);
  });

  it('does not push a choice that changes nothing', () => {
    history.choose(EMPTY_SEARCH);
    expect(page.entries()).toEqual(['/']);
  });

  it('follows the address on Back, and drops what was still to be written', () => {
    history.type(searchRequest('江凌'));
    history.choose(searchRequest('江凌', { section: 'politics' }));
    history.type(searchRequest('江凌防'));
    page.back();
    expect(history.follow()).toEqual(searchRequest('江凌'));
    vi.runAllTimers();
    expect(page.entries()[0]).toBe('/?q=江凌');
  });

  it('keeps spaces in the box although the address does not hold them', () => {
    history.type(searchRequest(' '));
    vi.runAllTimers();
    expect(history.follow()).toBeNull();
  });

  it('takes a search out of a fragment, where no server hears of it, into the address', () => {
    history.type(searchRequest('防汛'));
    page.history.pushState(null, '', '/#q=%E6%B1%9F%E5%87%8C&section=politics');
    expect(history.follow()).toEqual(searchRequest('江凌', { section: 'politics' }));
    vi.runAllTimers();
    expect(page.entries().slice(1)).toEqual(['/?q=江凌&section=politics']);
  });

  it('keeps a search when the fragment names a place on the page', () => {
    history.type(searchRequest('江凌'));
    vi.runAllTimers();
    page.history.pushState(null, '', '/?q=江凌#main');
    expect(history.follow()).toBeNull();
  });

  it('names the search in the title together with the address, not at every key', () => {
    history.type(searchRequest('江'));
    history.type(searchRequest('江凌'));
    expect(document.title).toBe(HOME_TITLE);
    vi.runAllTimers();
    expect(document.title).toBe('江凌 · 检索 · 河洛检索');
    history.type(searchRequest(''));
    vi.runAllTimers();
    expect(document.title).toBe(HOME_TITLE);
  });

  it('names each step of the history by its own search', () => {
    const titles: string[] = [];
    page.history.pushState.mockImplementation(() => titles.push(document.title));
    history.type(searchRequest('江凌'));
    vi.runAllTimers();
    history.submit(searchRequest('江凌'));
    history.type(searchRequest('防汛'));
    vi.runAllTimers();
    history.choose(searchRequest('防汛', { section: 'politics' }));
    expect(titles).toEqual([HOME_TITLE, '江凌 · 检索 · 河洛检索', '防汛 · 检索 · 河洛检索']);
  });

  it('gives the title back its name, and writes it once, whatever spaces it has', () => {
    history.type(searchRequest(' 江凌 \t 防汛  '));
    vi.runAllTimers();
    document.title = HOME_TITLE;
    history.entitle();
    expect(document.title).toBe('江凌 防汛 · 检索 · 河洛检索');
    const writes = (document as unknown as ReturnType<typeof titledDocument>).writes();
    history.entitle();
    expect((document as unknown as ReturnType<typeof titledDocument>).writes()).toBe(writes);
  });

  it('takes what lies over the page away with Back, and keeps what was chosen on it', () => {
    history.choose(searchRequest('江凌'));
    history.cover();
    history.choose(searchRequest('江凌', { section: 'politics' }));
    page.back();
    expect(history.isUncovering(searchRequest('江凌', { section: 'politics' }))).toBe(true);
    expect(history.follow()).toBeNull();
    expect(page.entries()).toEqual(['/', '/?q=江凌', '/?q=江凌&section=politics']);
    expect(history.isUncovering(EMPTY_SEARCH)).toBe(false);
  });

  it('leaves no step behind where nothing was chosen on what lay over the page', () => {
    history.choose(searchRequest('江凌'));
    history.cover();
    history.uncover();
    expect(page.history.back).toHaveBeenCalledTimes(1);
  });

  it('takes no notice of other pages', () => {
    history.type(searchRequest('江凌'));
    vi.runAllTimers();
    page.history.pushState(null, '', '/items/2023-05-001/?q=x');
    expect(history.follow()).toBeNull();
  });
});
