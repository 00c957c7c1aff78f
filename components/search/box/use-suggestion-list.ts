import { useEffect, useMemo } from 'react';
import type { SearchSession } from '@/components/search/state/search-session';
import { useRecentSearches } from '@/components/search/state/use-recent-searches';
import { useSearchState } from '@/components/search/state/use-search-session';
import type { Catalogue } from '@/lib/domain/catalogue';
import { completionOptions, recentOption, type SuggestionOption } from './suggestion-option';

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
}

/** How many entries the list has room for now. */
export function rowsOfList(): number {
  return window.matchMedia(WIDE).matches ? ROWS.wide : ROWS.narrow;
}

/**
 * The list under the box as it is shown.
 *
 * @param showsCounts whether choosing a completion leads to as many results as it counts
 */
export function useSuggestionList(
  session: SearchSession,
  catalogue: Catalogue,
  showsCounts: boolean,
): SuggestionList {
  const { kind, rows, suggestions, active } = useSearchState(session, ({ list }) => list);
  const recent = useRecentSearches();
  const options = useMemo(
    () =>
      kind === 'recent'
        ? recent.slice(0, rows).map((entry) => recentOption(entry, catalogue))
        : completionOptions(suggestions, showsCounts),
    [kind, recent, rows, suggestions, catalogue, showsCounts],
  );
  const isOpen = kind !== null && options.length > 0;

  useEffect(() => {
    if (!isOpen) return;
    const start = window.scrollY;
    function onScroll(): void {
      if (Math.abs(window.scrollY - start) > SCROLLED_AWAY) session.closeList();
    }
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, [isOpen, session]);

  return {
    kind: kind === 'recent' ? kind : 'completions',
    options,
    isOpen,
    active: isOpen ? Math.min(active, options.length - 1) : -1,
  };
}
