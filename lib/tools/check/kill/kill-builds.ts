import { setTimeout as sleep } from 'node:timers/promises';
import { SITE } from '@/lib/tools/project-paths';
import { tidyOutput } from '@/lib/tools/with-output';
import { type BuildProcess, startBuild } from './build-process';
import { type KillMoment, type StageLengths, stageBegins } from './kill-moment';
import { differences, type SiteSnapshot, snapshotSite } from './site-snapshot';

/** What stood in `out/`: the site of before, the complete new one, none, or anything else. */
export type Found = 'previous' | 'new' | 'missing' | 'broken';

export interface Killed {
  readonly moment: KillMoment;
  /** Whether the build was killed; else it had ended before. */
  readonly isKilled: boolean;
  /** Right after the kill, and after what every command that reads the site does first. */
  readonly found: Found;
  readonly foundAfterTidying: Found;
  /** What differs, or what a build printed that failed by itself. */
  readonly detail: string;
}

/**
 * Kills one build after the other; each begins with what the one before it left.
 *
 * @param measured by an undisturbed build; corrected by builds that end before their moment
 */
export async function* killBuilds(
  moments: readonly KillMoment[],
  measured: StageLengths,
  site: SiteSnapshot,
): AsyncGenerator<Killed> {
  const lengths = { ...measured };
  let previous = site;
  for (const moment of moments) {
    const build = startBuild();
    await stageBegins(build, moment.stage);
    const begun = performance.now();
    await Promise.race([sleep(moment.share * lengths[moment.stage]), build.ended]);
    if (build.isGone()) lengths[moment.stage] = performance.now() - begun;
    build.kill();
    const code = await build.ended;
    const right = snapshotSite(SITE);
    tidyOutput();
    const tidied = snapshotSite(SITE);
    const failed = code !== null && code !== 0;
    yield {
      moment,
      isKilled: code === null,
      found: compare(right, previous),
      foundAfterTidying: failed ? 'broken' : compare(tidied, previous),
      detail: failed ? tail(build) : describe(tidied, previous),
    };
    previous = tidied ?? previous;
  }
}

export function compare(found: SiteSnapshot | null, previous: SiteSnapshot): Found {
  if (found === null) return 'missing';
  if (differences(found, previous).length > 0) return 'broken';
  return found.buildId === previous.buildId ? 'previous' : 'new';
}

function describe(found: SiteSnapshot | null, previous: SiteSnapshot): string {
  return found === null ? 'no site' : differences(found, previous).slice(0, 5).join(' ');
}

function tail(build: BuildProcess): string {
  return `failed by itself:\n${build.output().slice(-2000)}`;
}
