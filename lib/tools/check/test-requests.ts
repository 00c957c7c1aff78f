import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type OddRequestsReport,
  sendOddRequests,
  TEST_LIMITS,
} from '@/lib/tools/check/odd/odd-requests';
import type { ServerMessage } from '@/lib/tools/check/odd/test-server';
import { PROJECT } from '@/lib/tools/project-paths';
import { requireSite } from '@/lib/tools/require-site';

/** Problems that are printed; the others are counted. */
const SHOWN = 20;

const [count, seed] = [process.argv[2] ?? '10000', process.argv[3] ?? '10'].map(Number);
if (!count || !Number.isInteger(count) || seed === undefined || !Number.isInteger(seed)) {
  console.error('Expected: npm run test:requests -- [number of requests] [seed]');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'heluo-requests-'));
const site = join(folder, 'site');
try {
  cpSync(requireSite(), site, { recursive: true });
  await run(count, seed);
} finally {
  rmSync(folder, { recursive: true });
}

/** Sends the requests to a server of its own process, which any of them might end. */
async function run(count: number, seed: number): Promise<void> {
  const server = fork(join(PROJECT, 'lib/tools/check/odd/test-server.ts'), [site], {
    execArgv: ['--import', 'tsx'],
  });
  const exited = once(server, 'exit').then(([code]) => {
    throw new Error(`Expected the server to live, it ended with ${code}.`);
  });
  exited.catch(() => {});
  const next = async (): Promise<ServerMessage> =>
    (await Promise.race([once(server, 'message'), exited]))[0];
  const started = performance.now();
  try {
    const first = await next();
    if (!('port' in first)) throw new Error('Expected the port first.');
    const report = await sendOddRequests(site, first.port, { count, seed });
    const seconds = (performance.now() - started) / 1000;
    console.log(`${count} odd requests, seed ${seed}, ${seconds.toFixed(0)} s`);
    print(report);
    if (!(await homeIsServed(first.port))) throw new Error('Expected the home page as it is.');
    console.log('server alive: yes');
    await sleep(2 * TEST_LIMITS.idle);
    server.send('connections');
    const last = await next();
    const open = 'connections' in last ? last.connections : Number.NaN;
    console.log(`connections still open: ${open}`);
    if (open !== 0) process.exitCode = 1;
  } finally {
    if (server.connected) server.disconnect();
  }
}

async function homeIsServed(port: number): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } });
  return (await response.text()) === readFileSync(join(site, 'index.html'), 'utf8');
}

function print({ statuses, kinds, problems }: OddRequestsReport): void {
  const table = (counts: ReadonlyMap<number | string, number>) =>
    [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, times]) => `${what}: ${times}`);
  console.log(`  ${table(kinds).join('\n  ')}`);
  console.log(`answers: ${table(statuses).join(', ')}`);
  console.log(`problems: ${problems.length}`);
  for (const problem of problems.slice(0, SHOWN)) console.error(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
