import { type RefObject, useEffect } from 'react';

/**
 * `/`, and `Ctrl+K` or `⌘K`, bring the keyboard to the search box from anywhere; the first not from
 * where it is being typed.
 */
export function useSlashFocus(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.isComposing || event.defaultPrevented || event.altKey) return;
      const isWanted = isCommandK(event) || (isSlash(event) && !isTyping(event.target));
      // Without a size the box is hidden, and another one on the page will answer.
      if (!isWanted || !box.current?.getClientRects().length) return;
      event.preventDefault();
      box.current.focus();
      box.current.select();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [box]);
}

function isCommandK({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey;
}

/** Chinese input methods have `、` on this key, and some tell nothing but its place. */
function isSlash({ key, code, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return false;
  return key === '/' || key === '、' || key === '／' || (code === 'Slash' && !shiftKey);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
