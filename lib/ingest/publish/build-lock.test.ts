import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LockedError, takeLock } from './build-lock';
import { processStart } from './is-running';
import { runModule } from './run-module';

const HOLD = `
  import { takeLock } from './build-lock.ts';
  takeLock(process.argv[1]);
  console.log('held');
  setInterval(() => {}, 1000);
`;
/** Asks for the lock as soon as a file is there, and says whether it got it. */
const RACE = `
  import { existsSync } from 'node:fs';
  import { takeLock } from './build-lock.ts';
  console.log('ready');
  while (!existsSync(process.argv[2]));
  try {
    takeLock(process.argv[1]);
    console.log('won');
    setInterval(() => {}, 1000);
  } catch (error) {
    console.log(error.holder ? 'lost' : error);
  }
`;

let folder: string;
let lock: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heluo-lock-'));
  lock = join(folder, 'lock');
  children = [];
});
afterEach(async () => {
  await Promise.all(children.map(kill));
  rmSync(folder, { recursive: true, force: true });
});

async function run(code: string, ...args: string[]): Promise<ChildProcess> {
  const child = await runModule(code, ...args);
  children.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** What the children print next, one word each. */
async function answers(): Promise<string[]> {
  const printed = children.map(async ({ stdout }) => {
    if (stdout === null) throw new Error('Expected the output of a child.');
    return String((await once(stdout, 'data'))[0]).trim();
  });
  return (await Promise.all(printed)).sort();
}

describe('takeLock', () => {
  it('says which living process holds the lock and since when', async () => {
    const before = Date.now();
    const { pid } = await run(HOLD, lock);
    try {
      takeLock(lock);
      expect.fail('Expected the lock to be held.');
    } catch (error) {
      if (!(error instanceof LockedError)) throw error;
      expect(error.holder.pid).toBe(pid);
      expect(error.holder.since.getTime()).toBeGreaterThanOrEqual(before);
      expect(error.message).toContain(`进程 ${pid}，始于 ${error.holder.since.getFullYear()}/`);
    }
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('takes the lock over from a process that was killed', async () => {
    await kill(await run(HOLD, lock));
    const release = takeLock(lock);
    expect(readdirSync(lock)[0]).toMatch(`${process.pid}-`);
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(processStart(process.pid) !== null)(
    'takes the lock over where the number of the dead process belongs to another one now',
    () => {
      mkdirSync(lock);
      writeFileSync(join(lock, `${process.ppid}-${Date.now()}-1`), '');
      takeLock(lock)();
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('takes a lock that was being released or taken when its process was killed', () => {
    mkdirSync(lock);
    mkdirSync(`${lock}-unfinished`);
    takeLock(lock)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['free', 'dead'])(
    'is taken by one of three that ask at once when it is %s',
    async (kind) => {
      if (kind === 'dead') await kill(await run(HOLD, lock));
      children = [];
      const start = join(folder, 'start');
      await Promise.all(Array.from({ length: 3 }, () => run(RACE, lock, start)));
      const answered = answers();
      writeFileSync(start, '');
      expect(await answered).toEqual(['lost', 'lost', 'won']);
    },
  );
});
