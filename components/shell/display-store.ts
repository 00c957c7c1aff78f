import { useSyncExternalStore } from 'react';
import { applyDisplay, PAPER_COLOURS, THEME_KEY, TYPE_KEY } from './apply-display';

export type Theme = 'system' | 'light' | 'dark';

const listeners = new Set<() => void>();

/** The theme that the page shows; `system` in the static page and while it hydrates. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, readTheme, () => 'system');
}

/** Whether the page is shown in large type; not so in the static page and while it hydrates. */
export function useLargeType(): boolean {
  return useSyncExternalStore(subscribe, readLargeType, () => false);
}

export function chooseTheme(theme: Theme): void {
  show(theme, readLargeType());
  remember(THEME_KEY, theme === 'system' ? null : theme);
}

export function chooseLargeType(isLarge: boolean): void {
  show(readTheme(), isLarge);
  remember(TYPE_KEY, isLarge ? 'large' : null);
}

/** What <html> says is what is shown; storage only carries it to the next page. */
function readTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function readLargeType(): boolean {
  return document.documentElement.dataset.type === 'large';
}

function show(theme: Theme, isLarge: boolean): void {
  applyDisplay(theme, isLarge ? 'large' : null, PAPER_COLOURS);
  for (const listener of listeners) listener();
}

/** Storage may be full, switched off or missing: the choice then lasts as long as the page. */
function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {}
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
