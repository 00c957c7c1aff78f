import { type RefObject, useEffect } from 'react';

/** `/` brings the keyboard to the search box from anywhere, except where it is being typed. */
export function useSlashFocus(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || event.defaultPrevented || isTyping(event.target)) return;
      // Without a size the box is hidden, and another one on the page will answer.
      if (!box.current?.getClientRects().length) return;
      event.preventDefault();
      box.current.focus();
      box.current.select();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [box]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
