import { useCallback, useEffect, useMemo, useState } from 'react';
import { useRecentSearches } from '@/components/search/state/use-recent-searches';
import { completionOption, recentOption, type SuggestionOption } from './suggestion-option';
import { useSuggestions } from './use-suggestions';

/** Room for the results has to be left, above all over a phone's keyboard. */
const ROWS = { wide: 6, narrow: 4 };
const WIDE = '(min-width: 640px)';

/** In pixels: bringing the box above a phone's keyboard scrolls a little, too. */
const SCROLLED_AWAY = 48;

export interface SuggestionList {
  /** Recent searches, or completions of what is typed. */
  readonly kind: 'recent' | 'completions';
  readonly options: readonly SuggestionOption[];
  readonly isOpen: boolean;
  /** Index of the option that the keys have reached, or -1. */
  readonly active: number;
  /** Shows the list for what stands in the box, as soon as there is one. */
  open(text: string, active?: number): void;
  close(): void;
  activate(index: number): void;
}

/**
 * The state of the list under the box. It opens for the very text it was opened for: a change from
 * elsewhere (Back, a link, a chip) leaves it closed.
 *
 * @param showsCounts whether choosing a completion leads to as many results as it counts
 */
export function useSuggestionList(q: string, showsCounts: boolean): SuggestionList {
  const [wanted, setWanted] = useState<{ text: string; rows: number } | null>(null);
  const [active, setActive] = useState(-1);
  const recent = useRecentSearches();
  const isWanted = wanted !== null && wanted.text === q;
  const rows = wanted?.rows ?? 0;
  const suggestions = useSuggestions(isWanted ? q : '', rows);
  const kind = q.trim() === '' ? 'recent' : 'completions';
  const options = useMemo(
    () =>
      kind === 'recent'
        ? recent.slice(0, rows).map(recentOption)
        : suggestions.map((suggestion) => completionOption(suggestion, showsCounts)),
    [kind, recent, rows, suggestions, showsCounts],
  );
  const isOpen = isWanted && options.length > 0;

  const close = useCallback(() => {
    setWanted(null);
    setActive(-1);
  }, []);

  useEffect(() => {
    if (!isOpen) return;
    const start = window.scrollY;
    function onScroll(): void {
      if (Math.abs(window.scrollY - start) > SCROLLED_AWAY) close();
    }
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, [isOpen, close]);

  return {
    kind,
    options,
    isOpen,
    active: isOpen ? Math.min(active, options.length - 1) : -1,
    open(text, at = -1) {
      const isWide = window.matchMedia(WIDE).matches;
      setWanted({ text, rows: isWide ? ROWS.wide : ROWS.narrow });
      setActive(at);
    },
    close,
    activate: setActive,
  };
}
