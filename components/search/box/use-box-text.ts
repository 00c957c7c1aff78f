import { type RefObject, useEffect, useRef } from 'react';
import type { SearchSession } from '@/components/search/state/search-session';
import type { Composition } from './use-composition';

declare global {
  interface Window {
    /** Put into the box because the address says so (before-hydration.ts); taken once. */
    filledBox?: string | undefined;
  }
}

/** What to call when the box's text changed. */
export interface TellText {
  /** By typing, with room for so many completions. */
  typed(rows: number): void;
  /** By a single act, to which Back leads back. */
  chosen(): void;
}

/**
 * Keeps box and search in step while the box owns its text: React never writes into it while
 * somebody types, so no input method is disturbed. Only a change from elsewhere is copied in, and
 * what was typed into the static page before the scripts were there is taken over, an emptied box
 * too. The rendered `q` may lag behind the keys; the session knows what it will be.
 */
export function useBoxText(
  box: RefObject<HTMLInputElement | null>,
  composition: Composition,
  q: string,
  session: SearchSession,
): TellText {
  /** The text that box and search last agreed on. */
  const agreed = useRef<string | null>(null);

  /** The box's text, agreed on from now on. */
  function agree(): string {
    agreed.current = box.current?.value ?? '';
    return agreed.current;
  }

  // After every rendering: a search that was left before its answer came never was a `q`.
  useEffect(() => {
    const input = box.current;
    if (!input) return;
    const { filledBox = '' } = window;
    window.filledBox = undefined;
    if (agreed.current === null && input.value !== filledBox) {
      agreed.current = input.value;
      session.type(input.value, 0);
    } else if (
      q === session.read().request.q &&
      agreed.current !== q &&
      !composition.isUnderWay()
    ) {
      agreed.current = q;
      // Setting the same text would still move the caret.
      if (input.value !== q) input.value = q;
    }
  });

  return {
    typed: (rows) => session.type(agree(), rows),
    chosen: () => session.choose({ q: agree() }),
  };
}
