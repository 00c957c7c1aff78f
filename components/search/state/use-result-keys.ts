import { type RefObject, useEffect } from 'react';

/** The links that the arrow keys walk through. */
export const RESULT_LINKS = 'a[data-result]';

/**
 * Arrow Down and Up walk along the result links, and from the first one up into the box. An extra
 * way along ordinary links: nothing wraps around, nothing is trapped, Tab works as ever.
 */
export function useResultKeys(
  root: RefObject<HTMLElement | null>,
  box: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || hasModifier(event)) return;
      if (!(event.target instanceof HTMLAnchorElement)) return;
      const links = resultLinks(root);
      const at = links.indexOf(event.target);
      if (at === -1) return;
      const target = at + step === -1 ? box.current : links[at + step];
      if (!target) return;
      event.preventDefault();
      target.focus();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [root, box]);
}

/** Puts the keyboard on the first result; false where there is none. */
export function focusFirstResult(root: RefObject<HTMLElement | null>): boolean {
  const first = resultLinks(root)[0];
  first?.focus();
  return first !== undefined;
}

function resultLinks(root: RefObject<HTMLElement | null>): HTMLAnchorElement[] {
  return [...(root.current?.querySelectorAll<HTMLAnchorElement>(RESULT_LINKS) ?? [])];
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
