import { type RefObject, useEffect } from 'react';

/**
 * Scrolls the row that an element stands in sideways until it can be seen, while `isWanted`. Never
 * moves the page, as `scrollIntoView` might. The row is marked with `data-row`.
 */
export function useInView(element: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    const row = element.current?.closest('[data-row]');
    if (!isWanted || !element.current || !row) return;
    const own = element.current.getBoundingClientRect();
    const frame = row.getBoundingClientRect();
    if (own.left >= frame.left && own.right <= frame.right) return;
    row.scrollBy({ left: own.left - frame.left - (frame.width - own.width) / 2 });
  }, [element, isWanted]);
}
