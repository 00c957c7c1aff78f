import { type RefObject, useEffect, useRef } from 'react';
import type { Composition } from './use-composition';

/**
 * Keeps box and search in step while the box owns its text: React never writes into it while
 * somebody types, so no input method is disturbed. Only a change from elsewhere is copied in, and
 * what was typed into the static page before the scripts were there is taken over. The rendered `q`
 * may lag behind the keys; `readQ` gives what it will be.
 * Returns what to call when the box's text changed.
 */
export function useBoxText(
  box: RefObject<HTMLInputElement | null>,
  composition: Composition,
  q: string,
  readQ: () => string,
  onEdit: (q: string) => void,
): () => void {
  /** The text that box and search last agreed on. */
  const agreed = useRef<string | null>(null);

  function tell(): void {
    if (!box.current) return;
    agreed.current = box.current.value;
    onEdit(box.current.value);
  }

  // After every rendering: a search that was left before its answer came never was a `q`.
  useEffect(() => {
    const input = box.current;
    if (!input) return;
    if (agreed.current === null && input.value !== '') {
      agreed.current = input.value;
      onEdit(input.value);
    } else if (q === readQ() && agreed.current !== q && !composition.isUnderWay()) {
      agreed.current = q;
      // Setting the same text would still move the caret.
      if (input.value !== q) input.value = q;
    }
  });

  return tell;
}
