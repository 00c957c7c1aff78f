import { withBasePath } from '@/components/layout/with-base-path';
import {
  EMPTY_STATE,
  parseSearchState,
  type SearchState,
  serialiseSearchState,
} from '@/lib/search/url-state';
import { searchOfFragment } from './search-address';
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
  read(): SearchState;
  /** The reader types: the address follows in place. */
  edit(q: string): void;
  /** The reader presses Enter: the search becomes a step that Back returns to. */
  submit(): void;
  /** The reader chooses a section or an order: a step that Back returns from. */
  choose(change: Partial<SearchState>): void;
  /** The address may have changed by other hands (Back, a link): follow it. */
  sync(): void;
  /** Writes what is still waiting, before the page is left. */
  flush(): void;
  dispose(): void;
}

/** The state of the search page, which is the state of its address, never more than a moment apart. */
export function createSearchStore(isSection: (slug: string) => boolean): SearchStore {
  const home = withBasePath('/');
  const listeners = new Set<(isTyped: boolean) => void>();
  let state = EMPTY_STATE;
  /** The query string that the address holds as far as we know. */
  let written: string | null = null;
  /** The query string that stood in this history entry before it was typed over. */
  let origin: string | null = '';
  /** A submitted search is never typed over: the next edit opens a new entry. */
  let isSubmitted = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function become(next: SearchState, isTyped = false): void {
    state = next;
    for (const listener of listeners) listener(isTyped);
  }

  function cancelWrite(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function write(method: 'pushState' | 'replaceState'): void {
    cancelWrite();
    const search = serialiseSearchState(state);
    if (search === written) return;
    put(method, search);
  }

  /** The router is not told, or it would render: its own marks in the state let the write pass by. */
  function put(method: 'pushState' | 'replaceState', search: string): void {
    written = search;
    window.history[method]({ ...window.history.state, [SCROLL_KEY]: null }, '', home + search);
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
    const next = parseSearchState(brought || search, isSection);
    if (brought === '') {
      written = search;
    } else {
      put('replaceState', serialiseSearchState(next));
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
      const search = serialiseSearchState(state);
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
    dispose: cancelWrite,
  };
}
