import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { PLACE_KEY, type Place, rememberedPlace } from './remembered-place';
import { RESULT_LINKS } from './use-result-keys';

/** Wait until scrolling rests: every write counts against Safari's limit of 100 in 30 seconds. */
const REST_MS = 250;

/**
 * Back, forward and reload return to the place in the list, and the keyboard to the result that was
 * opened. The browser tries by itself, but too early: the results are not there yet.
 *
 * @param isPainted asked after each rendering whether the list of this address is complete
 */
export function usePlaceMemory(
  root: RefObject<HTMLElement | null>,
  isPainted: () => boolean,
): void {
  const wanted = useRef<Place | null>(null);

  useLayoutEffect(() => {
    wanted.current = rememberedPlace();
    setWhole(root.current, wanted.current);
  }, [root]);

  useEffect(() => {
    const place = wanted.current;
    if (place === null || !isPainted()) return;
    wanted.current = null;
    window.scrollTo({ top: place.top, behavior: 'instant' });
    const isFree = document.activeElement === document.body;
    if (!isFree || place.opened === null) return;
    resultLinks(root)
      .find((link) => link.pathname === place.opened)
      ?.focus({ preventScroll: true });
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function remember(opened: string | null): void {
      clearTimeout(timer);
      // Until the old place is found again, the present one is only in between.
      if (wanted.current !== null) return;
      const place: Place = { top: window.scrollY, listed: resultLinks(root).length, opened };
      if (opened === null && rememberedPlace()?.top === place.top) return;
      window.history.replaceState({ ...window.history.state, [PLACE_KEY]: place }, '');
    }
    function onScroll(): void {
      clearTimeout(timer);
      timer = setTimeout(() => remember(null), REST_MS);
    }
    function onPopState(): void {
      clearTimeout(timer);
      wanted.current = rememberedPlace();
      setWhole(root.current, wanted.current);
    }
    function onClick({ target }: MouseEvent): void {
      const link =
        target instanceof Element ? target.closest<HTMLAnchorElement>(RESULT_LINKS) : null;
      remember(link?.pathname ?? null);
    }
    const onLeave = () => remember(rememberedPlace()?.opened ?? null);
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('popstate', onPopState);
    window.addEventListener('pagehide', onLeave);
    document.addEventListener('click', onClick, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('popstate', onPopState);
      window.removeEventListener('pagehide', onLeave);
      document.removeEventListener('click', onClick, true);
    };
  }, [root]);
}

/**
 * The entries of a list to return to are all laid out: those out of sight else have no height of
 * their own yet, and the place would be another.
 */
function setWhole(page: HTMLElement | null, place: Place | null): void {
  if (page) page.toggleAttribute('data-whole', place !== null);
}

function resultLinks(root: RefObject<HTMLElement | null>): HTMLAnchorElement[] {
  return [...(root.current?.querySelectorAll<HTMLAnchorElement>(RESULT_LINKS) ?? [])];
}
