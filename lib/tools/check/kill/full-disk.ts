import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '@/lib/tools/project-paths';
import { startBuild } from './build-process';

/** Room left on the disk: for nothing, for a part of what ingest writes, for a part of the export. */
const ROOMS = ['16K', '1M', '12M'] as const;
const DIFFERS = 99;

/** Copies the project to a small disk that only this process sees, fills it, and builds there. */
const BUILD_ON_FULL_DISK = `
  set -e
  project=$1 disk=$2 room=$3
  mount -t tmpfs -o size=2G tmpfs "$disk"
  cd "$project"
  tar cf - --exclude=./node_modules --exclude=./.git . | tar xf - -C "$disk"
  cd "$disk"
  mkdir node_modules
  mount --bind "$project/node_modules" node_modules
  head -c "$room" /dev/zero > room
  cat /dev/zero > filler 2>/dev/null || true
  rm room
  code=0
  npm run build || code=$?
  diff -rq "$project/out" out || exit ${DIFFERS}
  diff -rq "$project/public" public || exit ${DIFFERS}
  exit $code
`;

/** Whether this process may mount a small disk for itself. */
export function canMount(): boolean {
  return spawnSync('unshare', ['--mount', 'true'], { stdio: 'ignore' }).status === 0;
}

/** Builds where the disk is too small. Each case is given with what is wrong, null if nothing is. */
export async function* runFullDisks(): AsyncGenerator<{
  readonly what: string;
  readonly problem: string | null;
}> {
  for (const room of ROOMS) {
    const disk = mkdtempSync(join(tmpdir(), 'heluo-disk-'));
    const shell = ['sh', '-c', BUILD_ON_FULL_DISK, 'sh', PROJECT, disk, room];
    const build = startBuild(['unshare', '--mount', ...shell]);
    const code = await build.ended;
    rmdirSync(disk);
    const output = build.output();
    const isFull = /ENOSPC|磁盘已满/.test(output);
    const isGood = code !== 0 && code !== DIFFERS && isFull;
    yield {
      what: `${room} of room`,
      problem: isGood ? null : `expected a full disk and an old site, got ${code}:\n${output}`,
    };
  }
}
