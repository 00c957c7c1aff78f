import { useEffect, useLayoutEffect, useRef } from 'react';

/** Where in `history.state` the place is kept: each history entry remembers its own. */
export const SCROLL_KEY = 'heluoScrollY';

/** Wait until scrolling rests: every write counts against Safari's limit of 100 in 30 seconds. */
const REST_MS = 250;

/**
 * Back, forward and reload return to the place in the list. The browser tries by itself, but too
 * early: the results are not there yet. `isPainted` is asked after each rendering whether the list of
 * this address is complete.
 */
export function useScrollMemory(isPainted: () => boolean): void {
  const wanted = useRef<number | null>(null);

  useLayoutEffect(() => {
    wanted.current = remembered();
  }, []);

  useEffect(() => {
    if (wanted.current === null || !isPainted()) return;
    window.scrollTo({ top: wanted.current, behavior: 'instant' });
    wanted.current = null;
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function remember(): void {
      clearTimeout(timer);
      // Until the old place is found again, the present one is only in between.
      if (wanted.current !== null || remembered() === window.scrollY) return;
      window.history.replaceState({ ...window.history.state, [SCROLL_KEY]: window.scrollY }, '');
    }
    function onScroll(): void {
      clearTimeout(timer);
      timer = setTimeout(remember, REST_MS);
    }
    function onPopState(): void {
      clearTimeout(timer);
      wanted.current = remembered();
    }
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('popstate', onPopState);
    window.addEventListener('pagehide', remember);
    document.addEventListener('click', remember, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('popstate', onPopState);
      window.removeEventListener('pagehide', remember);
      document.removeEventListener('click', remember, true);
    };
  }, []);
}

/** The place that this history entry remembers, in pixels from the top, or null. */
export function remembered(): number | null {
  const place: unknown = window.history.state?.[SCROLL_KEY];
  return typeof place === 'number' ? place : null;
}
