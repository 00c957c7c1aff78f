import { useSyncExternalStore } from 'react';
import { withBasePath } from '@/components/shell/with-base-path';
import { createSavedSearches, type SavedSearch } from './saved-searches';

/** Sites under different paths of one host share its storage. */
const KEY = `heluo-saved-searches${withBasePath('/')}`;

/** The searches that are followed on this device. Nothing is read before somebody asks. */
export const savedSearches = createSavedSearches({
  load: () => window.localStorage.getItem(KEY),
  save: (text) => window.localStorage.setItem(KEY, text),
});

const NONE: readonly SavedSearch[] = [];

/** None in the static page and while it hydrates. */
export function useSavedSearches(): readonly SavedSearch[] {
  return useSyncExternalStore(savedSearches.subscribe, savedSearches.read, () => NONE);
}
