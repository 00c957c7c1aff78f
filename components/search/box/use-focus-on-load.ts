import { type RefObject, useEffect } from 'react';
import { rememberedPlace } from '@/components/search/state/remembered-place';

/** On a phone focus would bring up the keyboard over the page. */
const WIDE_WITH_POINTER = '(min-width: 768px) and (pointer: fine)';

/** Puts the keyboard into the box when the page opens, unless the reader comes back to a place. */
export function useFocusOnLoad(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (!isFree || rememberedPlace() !== null || !window.matchMedia(WIDE_WITH_POINTER).matches)
      return;
    box.current?.focus({ preventScroll: true });
  }, [box]);
}
