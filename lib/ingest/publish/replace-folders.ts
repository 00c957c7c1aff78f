import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where folders are made, below the folder of work. */
export const MAKING = 'making';
/** What is complete and about to take its place. */
const READY = 'ready';
/** What had to give way. */
const OLD = 'old';

/**
 * Puts the complete folders in `<work>/making` in the place of those of the same names in
 * `target`, by renaming. `work` lies on the same disk and is used by one process at a time
 * (`build-lock.ts`).
 *
 * Whenever the process is killed, `finishReplacement` leaves all of the new folders in place or
 * all of the old ones: the rename of `making` to `ready` decides which. Until it has run, a folder
 * is missing where the process died between the two renames that exchange it, which follow each
 * other at once: no file system call that Node offers exchanges two folders in one step.
 *
 * @throws the file system's error, with the previous folders as they were
 */
export function replaceFolders(work: string, target: string): void {
  discard(work, READY);
  discard(work, OLD);
  renameSync(join(work, MAKING), join(work, READY));
  try {
    exchange(work, target);
  } catch (error) {
    discard(work, READY);
    throw error;
  }
  rmSync(work, { recursive: true, force: true });
}

/**
 * Goes on with a replacement where a killed process left it, and removes what was left behind.
 *
 * @throws the file system's error, with everything as it was found
 */
export function finishReplacement(work: string, target: string): void {
  if (isReplacing(work)) exchange(work, target);
  rmSync(work, { recursive: true, force: true });
}

/** Whether folders stand ready that a killed process has not put in place, or not all of them. */
export function isReplacing(work: string): boolean {
  return existsSync(join(work, READY));
}

function exchange(work: string, target: string): void {
  mkdirSync(target, { recursive: true });
  mkdirSync(join(work, OLD), { recursive: true });
  const undo: (() => void)[] = [];
  try {
    for (const name of readdirSync(join(work, READY))) {
      const [place, ready, old] = [
        join(target, name),
        join(work, READY, name),
        join(work, OLD, name),
      ];
      if (existsSync(place)) renameSync(place, old);
      undo.push(() => existsSync(old) && renameSync(old, place));
      renameSync(ready, place);
      undo.push(() => renameSync(place, ready));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

function discard(work: string, name: string): void {
  rmSync(join(work, name), { recursive: true, force: true });
}
