import { type RefObject, useEffect } from 'react';

/**
 * `/` and Ctrl or ⌘ with K bring the keyboard to the search box from anywhere, the first but where
 * it is being typed. With a Chinese input method the key of `/` gives `、`.
 */
export function useSlashFocus(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.isComposing || event.defaultPrevented || !isCall(event)) return;
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

function isCall({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return (key === '/' || key === '、') && !isTyping(target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
