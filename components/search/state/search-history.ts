import { withBasePath } from '@/components/shell/with-base-path';
import { parseSearch, searchOfFragment, serialiseSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';
import { HOME_TITLE, SITE_NAME } from '@/lib/site/site-name';
import { PLACE_KEY } from './remembered-place';

/**
 * Milliseconds after the last key until the address is written. Chromium fetches the page's icon
 * anew for every address: up to 60 ms on a cheap phone, which no key shall wait for. Safari allows
 * 100 writes in 30 seconds.
 */
const WRITE_AFTER = 400;

/** Keeps the tab's history and title in step with what is asked, never more than a moment apart. */
export interface SearchHistory {
  /** What the address asks, where that was changed by other hands (Back, a link); else null. */
  follow(): SearchRequest | null;
  /** The reader types: the address follows in place. */
  type(request: SearchRequest): void;
  /** The reader presses Enter: the search becomes a step that Back returns to. */
  submit(request: SearchRequest): void;
  /** The reader chooses a section or an order: a step that Back returns from. */
  choose(request: SearchRequest): void;
  /** Something lies over the page: Back takes it away, and what is chosen on it is one step. */
  cover(): void;
  /** It was taken away by the reader. */
  uncover(): void;
  /** After Back: whether it took away what lay over the page, whose choices are kept. */
  isUncovering(request: SearchRequest): boolean;
  /** Writes what is still waiting, before the page is left. */
  flush(): void;
  /** The page's title may have changed by other hands: names the search again. */
  entitle(): void;
  dispose(): void;
}

export interface SearchHistoryOptions {
  readonly isSection: (slug: string) => boolean;
  /** A search in the reader's words; blank where nothing is asked. */
  readonly nameOf: (request: SearchRequest) => string;
}

export function createSearchHistory({ isSection, nameOf }: SearchHistoryOptions): SearchHistory {
  const home = withBasePath('/');
  /** The query string that the address holds as far as we know. */
  let written: string | null = null;
  /** The query string that stood in this history entry before it was typed over. */
  let origin: string | null = '';
  /** A submitted search is never typed over: the next edit opens a new entry. */
  let isSubmitted = false;
  /** What is to be written when typing rests. */
  let waiting: { readonly request: SearchRequest; readonly timer: Timer } | null = null;
  /** The query string below what lies over the page; null where nothing does. */
  let covered: string | null = null;
  /** The title as it was set, and as the document gave it back: it has its own idea of spaces. */
  let titled = { set: '', shown: '' };

  function dismiss(): void {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
  }

  function write(method: Method, request: SearchRequest): void {
    dismiss();
    const search = serialiseSearch(request);
    if (search !== written) put(method, search);
  }

  /**
   * The router is not told: its own marks in the entry's state let the write pass by it. It would
   * render, and read the new title aloud over the number of results.
   */
  function put(method: Method, search: string): void {
    written = search;
    window.history[method]({ ...window.history.state, [PLACE_KEY]: null }, '', home + search);
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

  function flush(): void {
    if (waiting) write('replaceState', waiting.request);
  }

  return {
    follow() {
      const { pathname, search, hash } = window.location;
      const brought = searchOfFragment(hash);
      // Leaving for another page also changes the address, while this page is still there.
      if (pathname !== home || (brought === '' && search === written)) return null;
      dismiss();
      const next = parseSearch(brought || search, isSection);
      if (brought === '') {
        written = search;
        entitle();
      } else {
        put('replaceState', serialiseSearch(next));
      }
      origin = written;
      isSubmitted = false;
      return next;
    },
    type(request) {
      if (!isSubmitted) {
        dismiss();
        waiting = { request, timer: setTimeout(flush, WRITE_AFTER) };
        return;
      }
      isSubmitted = false;
      origin = null;
      write('pushState', request);
    },
    submit(request) {
      const search = serialiseSearch(request);
      if (origin !== null && origin !== search) {
        dismiss();
        // Back shall lead to what stood here before typing.
        put('replaceState', origin);
        write('pushState', request);
      } else {
        write('replaceState', request);
      }
      origin = search;
      isSubmitted = true;
    },
    choose(request) {
      flush();
      write(covered === null ? 'pushState' : 'replaceState', request);
      origin = written;
      isSubmitted = false;
    },
    cover() {
      flush();
      covered = written ?? '';
      window.history.pushState(window.history.state, '');
    },
    uncover() {
      const below = covered;
      covered = null;
      // Where nothing was chosen no step is left behind.
      if (below !== null && below === written) window.history.back();
    },
    isUncovering(request) {
      if (covered === null) return false;
      covered = null;
      written = window.location.search;
      write('pushState', request);
      origin = written;
      return true;
    },
    flush,
    entitle,
    dispose: dismiss,
  };
}

type Method = 'pushState' | 'replaceState';
type Timer = ReturnType<typeof setTimeout>;
