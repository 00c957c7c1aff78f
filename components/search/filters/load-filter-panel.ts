import type { ComponentType } from 'react';
import type { FilterPanelProps } from './filter-panel';

/** Loads the filters when they are first shown. Where they cannot be had, the search goes on without. */
export async function loadFilterPanel(): Promise<{ default: ComponentType<FilterPanelProps> }> {
  try {
    return { default: (await import('./filter-panel')).FilterPanel };
  } catch {
    return { default: () => null };
  }
}
