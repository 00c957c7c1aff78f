import { withBasePath } from '@/components/shell/with-base-path';
import { EMPTY_SEARCH, parseSearch, searchOfFragment, serialiseSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';
import { HOME_TITLE, SITE_NAME } from '@/lib/site/site-name';
import { SCROLL_KEY } from './use-scroll-memory';

/**
 * Milliseconds after the last key until the address is written. Chromium fetches the page's icon
 * anew for every address: up to 60 ms on a cheap phone, which no key shall wait for. Safari allows
 * 100 writes in 30 seconds.
 */
const WRITE_AFTER = 400;

export interface SearchStore {
  /** Calls the listener after every change; whether it came by typing. Returns how to stop. */
  subscribe(listener: (isTyped: boolean) => void): () => void;
  read(): SearchRequest;
  /** The reader types: the address follows in place. */
  edit(q: string): void;
  /** The reader presses Enter: the search becomes a step that Back returns to. */
  submit(): void;
  /** The reader chooses a section or an order: a step that Back returns from. */
  choose(change: Partial<SearchRequest>): void;
  /** The address may have changed by other hands (Back, a link): follow it. */
  sync(): void;
  /** Writes what is still waiting, before the page is left. */
  flush(): void;
  /** The page's title may have changed by other hands: names the search again. */
  entitle(): void;
  dispose(): void;
}

export interface SearchStoreOptions {
  readonly isSection: (slug: string) => boolean;
  /** A search in the reader's words; blank where nothing is asked. */
  readonly nameOf: (state: SearchRequest) => string;
}

/**
 * The state of the search page, which is the state of its address and its title, never more than a
 * moment apart.
 */
export function createSearchStore({ isSection, nameOf }: SearchStoreOptions): SearchStore {
  const home = withBasePath('/');
  const listeners = new Set<(isTyped: boolean) => void>();
  let state = EMPTY_SEARCH;
  /** The query string that the address holds as far as we know. */
  let written: string | null = null;
  /** The query string that stood in this history entry before it was typed over. */
  let origin: string | null = '';
  /** A submitted search is never typed over: the next edit opens a new entry. */
  let isSubmitted = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** The title as it was set, and as the document gave it back: it has its own idea of spaces. */
  let titled = { set: '', shown: '' };

  function become(next: SearchRequest, isTyped = false): void {
    state = next;
    for (const listener of listeners) listener(isTyped);
  }

  function cancelWrite(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function write(method: 'pushState' | 'replaceState'): void {
    cancelWrite();
    const search = serialiseSearch(state);
    if (search === written) return;
    put(method, search);
  }

  /**
   * The router is not told: its own marks in the entry's state let the write pass by it. It would
   * render, and read the new title aloud over the number of results.
   */
  function put(method: 'pushState' | 'replaceState', search: string): void {
    written = search;
    window.history[method]({ ...window.history.state, [SCROLL_KEY]: null }, '', home + search);
    entitle();
  }

  function entitle(): void {
    // While another page comes, this one is still there.
    if (window.location.pathname !== home || written === null) return;
    const name = nameOf(parseSearch(written, isSection));
    const title = name === '' ? HOME_TITLE : `${name} · 检索 · ${SITE_NAME}`;
    if (titled.set === title && titled.shown === document.title) return;
    document.title = title;
    titled = { set: title, shown: document.title };
  }

  function writeSoon(): void {
    cancelWrite();
    timer = setTimeout(() => write('replaceState'), WRITE_AFTER);
  }

  function sync(): void {
    const { pathname, search, hash } = window.location;
    const brought = searchOfFragment(hash);
    // Leaving for another page also changes the address, while this page is still there.
    if (pathname !== home || (brought === '' && search === written)) return;
    cancelWrite();
    const next = parseSearch(brought || search, isSection);
    if (brought === '') {
      written = search;
      entitle();
    } else {
      put('replaceState', serialiseSearch(next));
    }
    origin = written;
    isSubmitted = false;
    become(next);
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => state,
    sync,
    edit(q) {
      if (q === state.q) return;
      become({ ...state, q }, true);
      if (!isSubmitted) {
        writeSoon();
        return;
      }
      isSubmitted = false;
      origin = null;
      write('pushState');
    },
    submit() {
      const search = serialiseSearch(state);
      if (origin !== null && origin !== search) {
        cancelWrite();
        // Back shall lead to what stood here before typing.
        put('replaceState', origin);
        write('pushState');
      } else {
        write('replaceState');
      }
      origin = search;
      isSubmitted = true;
    },
    choose(change) {
      if (timer !== null) write('replaceState');
      become({ ...state, ...change });
      write('pushState');
      origin = written;
      isSubmitted = false;
    },
    flush() {
      if (timer !== null) write('replaceState');
    },
    entitle,
    dispose: cancelWrite,
  };
}
