import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../project-paths';
import { startBuild } from './build-process';

/** Folders that fill up, with the room there is: nothing to begin with, or for a part of the work. */
const CASES = [
  { folder: '.build', room: '16k' },
  { folder: '.build', room: '300k' },
  { folder: '.build', room: '8m' },
  { folder: '.next', room: '2m' },
  { folder: '.next', room: '12m' },
] as const;

/** Whether this process may mount a small disk for itself. */
export function canMount(): boolean {
  return spawnSync('unshare', ['--mount', 'true'], { stdio: 'ignore' }).status === 0;
}

/**
 * Builds where the disk is too small, on one that only the build sees.
 *
 * @returns for each case what it is, and what is wrong, null if nothing is
 */
export async function* runFullDisks(): AsyncGenerator<{
  readonly what: string;
  readonly problem: string | null;
}> {
  for (const { folder, room } of CASES) {
    mkdirSync(join(PROJECT, folder), { recursive: true });
    const mount = `mount -t tmpfs -o size=${room} tmpfs ${folder} && exec npm run build`;
    const build = startBuild(['unshare', '--mount', 'sh', '-c', mount]);
    const code = await build.ended;
    const isFull = /ENOSPC|[Nn]o space left/.test(build.output());
    yield {
      what: `${room} for ${folder}`,
      problem:
        code !== 0 && isFull
          ? null
          : `expected a full disk, got ${code}:\n${build.output().slice(-2000)}`,
    };
  }
}
