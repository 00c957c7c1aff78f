import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LockedError, takeLock } from '@/lib/publish/build-lock';
import { finishReplacement } from '@/lib/publish/replace-folders';
import { PROJECT, PUBLIC, PUBLIC_WORK, SITE_WORK, WORK } from './project-paths';

const LOCK = join(WORK, 'lock');

/**
 * Takes `out/` and `public/` for this process alone, and puts in order what a killed one left:
 * folders that stood ready take their place, what was half made goes.
 *
 * @returns a function that gives them free
 * @throws LockedError while another process has them
 */
export function holdOutput(): () => void {
  const release = takeLock(LOCK);
  try {
    finishReplacement(SITE_WORK, PROJECT);
    finishReplacement(PUBLIC_WORK, PUBLIC);
    return release;
  } catch (error) {
    release();
    throw error;
  }
}

/** Puts in order what a killed process left; nothing is touched while one is at work. */
export function tidyOutput(): void {
  // Also where the project cannot be written to, a site that is in order can be served.
  if (![LOCK, SITE_WORK, PUBLIC_WORK].some((path) => existsSync(path))) return;
  try {
    holdOutput()();
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
  }
}
