import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { MAKING } from '@/lib/ingest/publish/replace-folders';
import { SITE_WORK } from '@/lib/tools/project-paths';
import type { BuildProcess } from './build-process';

/** What a build is at; a moment is counted from the beginning of one of these. */
export const STAGES = ['ingest and build', 'export', 'swap'] as const;
export type Stage = (typeof STAGES)[number];

/** When a build is killed. */
export interface KillMoment {
  readonly stage: Stage;
  /** From the beginning of the stage, as a share of its length in an undisturbed build. */
  readonly share: number;
}

/** Milliseconds that each stage takes. */
export type StageLengths = Readonly<Record<Stage, number>>;

/** Past the end of a stage, because builds differ. */
const LONGEST_SHARE = 1.1;
/** What the build prints, and Next when the export is written, just before it ends. */
const [BEGINS, IS_EXPORTED] = ['heluo-search', '(Static)'];

/** A third of the moments each: most of the build, writing the site, and putting it in place. */
export function sampleMoments(count: number, seed: number): KillMoment[] {
  const moment = fc.record({
    stage: fc.constantFrom(...STAGES),
    share: fc.double({ min: 0, max: LONGEST_SHARE, noNaN: true }),
  });
  return fc.sample(moment, { numRuns: count, seed });
}

/** Waits until a stage of a build begins, or until the build is gone. */
export async function stageBegins(build: BuildProcess, stage: Stage): Promise<void> {
  await build.printed(BEGINS);
  if (stage === 'swap') await build.printed(IS_EXPORTED);
  if (stage !== 'export') return;
  while (!build.isGone() && !existsSync(join(SITE_WORK, MAKING, 'out'))) await sleep(2);
}

/** How long the stages of an undisturbed build take. */
export async function measureStages(build: BuildProcess): Promise<StageLengths> {
  const starts: number[] = [];
  for (const stage of STAGES) {
    await stageBegins(build, stage);
    starts.push(performance.now());
  }
  await build.ended;
  const [begun = 0, exporting = 0, swapping = 0] = starts;
  return {
    'ingest and build': exporting - begun,
    export: swapping - exporting,
    swap: performance.now() - swapping,
  };
}
