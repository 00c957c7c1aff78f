import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LockedError, takeLock } from '@/lib/ingest/publish/build-lock';
import { finishReplacement } from '@/lib/ingest/publish/replace-folders';
import { PROJECT, PUBLIC, PUBLIC_WORK, SITE_WORK, WORK } from './project-paths';

const LOCK = join(WORK, 'lock');
const DISK_FULL = '磁盘已满。网站保持完整，没有只写了一半的内容。请腾出空间后重试。';

/**
 * Does something that changes `out/` or `public/`, while no other process does. What a killed
 * process left is put in order first, what this one leaves behind is removed at the end.
 *
 * Where another process is at work, or the disk is full, this is said; nothing is half written.
 *
 * @param action gives the exit code of the process
 */
export async function withOutput(action: () => number | Promise<number>): Promise<void> {
  try {
    const release = holdOutput();
    try {
      process.exitCode = await action();
    } finally {
      finishReplacement(SITE_WORK, PROJECT);
      finishReplacement(PUBLIC_WORK, PUBLIC);
      release();
    }
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof LockedError) console.error(error.message);
    else if ((error as NodeJS.ErrnoException).code === 'ENOSPC') console.error(DISK_FULL);
    else throw error;
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

/**
 * Takes both folders for this process alone. Folders that stood ready take their place, what was
 * half made goes.
 *
 * @returns a function that gives them free
 * @throws LockedError while another process has them
 */
function holdOutput(): () => void {
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
