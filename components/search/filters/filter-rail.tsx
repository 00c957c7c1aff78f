'use client';

import { lazy, memo, Suspense } from 'react';
import type { FilterPanelProps } from './filter-panel';
import { loadFilterPanel } from './load-filter-panel';
import { useWideScreen } from './use-wide-screen';

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
