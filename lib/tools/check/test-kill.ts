import { existsSync, readdirSync } from 'node:fs';
import { startBuild } from '@/lib/tools/check/kill/build-process';
import { canMount, runFullDisks } from '@/lib/tools/check/kill/full-disk';
import { compare, type Killed, killBuilds } from '@/lib/tools/check/kill/kill-builds';
import { measureStages, STAGES, sampleMoments } from '@/lib/tools/check/kill/kill-moment';
import { type SiteSnapshot, snapshotSite } from '@/lib/tools/check/kill/site-snapshot';
import { SITE, SITE_WORK, WORK } from '@/lib/tools/project-paths';

const [count, seed] = [process.argv[2] ?? '100', process.argv[3] ?? '10'].map(Number);
if (!count || !Number.isInteger(count) || seed === undefined || !Number.isInteger(seed)) {
  console.error('Expected: npm run test:kill -- [number of kills] [seed]');
  process.exit(2);
}

const builds: Killed[] = [];
const lengths = await buildWhole();
// Some builds end before their moment comes and do not count.
const moments = sampleMoments(2 * count, seed);
for await (const build of killBuilds(moments, lengths, requireSnapshot())) {
  builds.push(build);
  const { moment, isKilled, found, foundAfterTidying } = build;
  const how = `${isKilled ? 'killed in' : 'ended before its moment in'} ${moment.stage}`;
  console.log(`${kills()} of ${count}: ${how}, ${found}, then ${foundAfterTidying}`);
  if (!['previous', 'new'].includes(foundAfterTidying)) fail(build.detail);
  if (kills() === count) break;
}
if (kills() < count) fail(`Expected ${count} kills, got ${kills()}.`);
report();
await check('two builds at once', runTwoBuilds);
if (canMount()) {
  for await (const { what, problem } of runFullDisks()) {
    await check(`full disk, ${what}`, async () => problem);
  }
} else {
  console.log('full disk: skipped, only root can mount a small one');
}
await buildWhole();

/** An undisturbed build; the site is that of before or, once there is one, equal to it. */
async function buildWhole(): Promise<Awaited<ReturnType<typeof measureStages>>> {
  const before = snapshotSite(SITE);
  const build = startBuild();
  const measured = await measureStages(build);
  if ((await build.ended) !== 0) {
    console.error(build.output());
    process.exit(1);
  }
  const times = STAGES.map((stage) => `${stage} ${Math.round(measured[stage])} ms`);
  console.log(`undisturbed build: ${times.join(', ')}`);
  if (before !== null && builds.length > 0) expectWhole('undisturbed build', before);
  return measured;
}

async function check(what: string, run: () => Promise<string | null>): Promise<void> {
  const before = requireSnapshot();
  const problem = await run();
  console.log(`${what}: ${problem === null ? 'good' : 'bad'}`);
  if (problem !== null) fail(problem);
  expectWhole(what, before);
}

/** The site is whole, and nothing is left over. */
function expectWhole(what: string, before: SiteSnapshot): void {
  const found = compare(snapshotSite(SITE), before);
  if (found !== 'previous' && found !== 'new') fail(`${what}: the site is ${found}`);
  if (existsSync(SITE_WORK)) fail(`${what}: left ${readdirSync(WORK)} behind`);
}

function requireSnapshot(): SiteSnapshot {
  const site = snapshotSite(SITE);
  if (site === null) throw new Error(`Expected a site in ${SITE}, found none.`);
  return site;
}

function report(): void {
  console.log(`\n${kills()} builds killed, seed ${seed}`);
  console.table(
    STAGES.map((stage) => {
      const ofStage = builds.filter(({ moment }) => moment.stage === stage);
      const found = (what: string) => ofStage.filter((one) => one.found === what).length;
      return {
        stage,
        killed: ofStage.filter(({ isKilled }) => isKilled).length,
        'ended before': ofStage.filter(({ isKilled }) => !isKilled).length,
        'previous site': found('previous'),
        'new site': found('new'),
        'missing until tidied': found('missing'),
        broken: found('broken'),
      };
    }),
  );
}

function kills(): number {
  return builds.filter(({ isKilled }) => isKilled).length;
}

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}

/** Starts two builds at the same moment. @returns what is wrong, null if nothing is */
async function runTwoBuilds(): Promise<string | null> {
  const builds = [startBuild(), startBuild()] as const;
  const codes = await Promise.all(builds.map((build) => build.ended));
  const refused = builds.filter((_, at) => codes[at] !== 0);
  if (refused.length !== 1) return `expected one of two to be refused, exit codes ${codes}`;
  const output = refused[0]?.output() ?? '';
  return /进程 \d+，始于 /.test(output) ? null : `expected the holder to be named, got:\n${output}`;
}
