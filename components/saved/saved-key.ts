import { withBasePath } from '@/components/shell/with-base-path';

/** Where `localStorage` has the followed searches: sites under different paths of one host share it. */
export const SAVED_KEY = `heluo-saved-searches${withBasePath('/')}`;
