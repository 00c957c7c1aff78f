'use client';

import { lazy, memo, Suspense, useSyncExternalStore } from 'react';
import type { FilterPanelProps } from './filter-panel';
import { loadFilterPanel } from './load-filter-panel';

/** Where the page has its rail: Tailwind's `lg`. */
const WIDE = '(min-width: 64rem)';

const FilterPanel = lazy(loadFilterPanel);

/** The filters under the sections, on screens with room for them. Comes after the first view. */
export const FilterRail = memo(function FilterRail(props: FilterPanelProps) {
  if (!useWideScreen()) return null;
  return (
    <div className="mt-7">
      <Suspense fallback={null}>
        <FilterPanel {...props} />
      </Suspense>
    </div>
  );
});

/** Whether there is room for a rail; false in the static page and while it hydrates. */
function useWideScreen(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
