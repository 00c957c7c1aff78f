import type { Item } from './item';

/** An issue with its items. */
export interface Issue {
  /** `YYYY-MM`. */
  readonly id: string;
  /** In printed order. */
  readonly items: readonly Item[];
}

/** The issues that items come from, newest first. */
export function issuesOf(items: readonly Item[]): readonly Issue[] {
  const ids = [...new Set(items.map(({ issue }) => issue))].sort().reverse();
  return ids.map((id) => ({
    id,
    items: items
      .filter(({ issue }) => issue === id)
      .sort((one, other) => one.ordinal - other.ordinal),
  }));
}
