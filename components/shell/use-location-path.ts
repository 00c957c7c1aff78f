import { useSyncExternalStore } from 'react';
import { withBasePath } from './with-base-path';

/** The page's `location.pathname` below the base path; '' in the static page and while it hydrates. */
export function useLocationPath(): string {
  return useSyncExternalStore(subscribe, read, readOnServer);
}

/** A page keeps its path for as long as it is shown. */
const subscribe = () => () => {};
const read = () => window.location.pathname.slice(withBasePath('').length);
const readOnServer = () => '';
