import { useSyncExternalStore } from 'react';

/** Where the page has its rail: Tailwind's `lg`. */
const WIDE = '(min-width: 64rem)';

/** Whether there is room for a rail; false in the static page and while it hydrates. */
export function useWideScreen(): boolean {
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
