import { useSyncExternalStore } from 'react';
import { SAVED_KEY } from './saved-key';
import { createSavedSearches, type SavedSearch } from './saved-searches';

/** The searches that are followed on this device. Nothing is read before somebody asks. */
export const savedSearches = createSavedSearches({
  load: () => window.localStorage.getItem(SAVED_KEY),
  save: (text) => window.localStorage.setItem(SAVED_KEY, text),
});

const NONE: readonly SavedSearch[] = [];

/** None in the static page and while it hydrates. */
export function useSavedSearches(): readonly SavedSearch[] {
  return useSyncExternalStore(savedSearches.subscribe, savedSearches.read, () => NONE);
}
