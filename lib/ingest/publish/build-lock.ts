import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning, processStart } from './is-running';

/** Who holds a lock. */
export interface Holder {
  readonly pid: number;
  readonly since: Date;
}

/** Another process holds the lock, and lives. */
export class LockedError extends Error {
  constructor(readonly holder: Holder) {
    const since = holder.since.toLocaleString('zh-CN');
    super(`另一个进程正在生成站点（进程 ${holder.pid}，始于 ${since}）。请等它结束后再试。`);
  }
}

/** Others may take and release the lock while this process looks at it, but not this often. */
const TRIES = 100;
/** What a rename fails with where its goal is there already or its source gone; EPERM on Windows. */
const TOO_LATE = new Set(['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM']);

/**
 * Takes the lock, or takes it over from a process that died.
 *
 * The lock is a folder with one empty file, named after the holder, so that it is never there
 * without saying whose it is. It is taken by renaming a folder made aside, which fails where the
 * lock stands, and taken over by renaming the file, which only one process can do.
 *
 * @param lock path of the folder; nothing else beside it is called `<lock>-…`
 * @returns a function that releases it
 * @throws LockedError where its holder lives; the file system's error
 */
export function takeLock(lock: string): () => void {
  const mine = `${process.pid}-${Date.now()}-${processStart(process.pid) ?? ''}`;
  mkdirSync(dirname(lock), { recursive: true });
  for (let tries = 0; tries < TRIES; tries++) {
    if (isTaken(lock, mine) || isTakenOver(lock, mine)) {
      removeLeftovers(lock);
      return () => {
        rmSync(join(lock, mine), { force: true });
        removeEmpty(lock);
      };
    }
  }
  throw new Error(`Expected to take the lock ${lock} or to see its holder, could do neither.`);
}

function isTaken(lock: string, mine: string): boolean {
  const aside = mkdtempSync(`${lock}-`);
  try {
    writeFileSync(join(aside, mine), '');
    renameSync(aside, lock);
    return true;
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    return isTooLate(error);
  }
}

/** @throws LockedError where the holder lives */
function isTakenOver(lock: string, mine: string): boolean {
  try {
    const [theirs] = readdirSync(lock);
    if (theirs === undefined) {
      removeEmpty(lock);
      return false;
    }
    const [pid, since, start] = theirs.split('-');
    if (isRunning(Number(pid), start ?? '')) {
      throw new LockedError({ pid: Number(pid), since: new Date(Number(since)) });
    }
    renameSync(join(lock, theirs), join(lock, mine));
    return true;
  } catch (error) {
    return isTooLate(error);
  }
}

/** @returns false, for the caller to try again; @throws any other error */
function isTooLate(error: unknown): false {
  if (TOO_LATE.has((error as NodeJS.ErrnoException).code ?? '')) return false;
  throw error;
}

/** What processes left that were killed while they took the lock. */
function removeLeftovers(lock: string): void {
  for (const name of readdirSync(dirname(lock))) {
    if (!name.startsWith(`${basename(lock)}-`)) continue;
    rmSync(join(dirname(lock), name), { recursive: true, force: true });
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Gone, or taken by another process in the meantime.
  }
}
