import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNewsFolder } from './news-folder';

/** What one build took, and what it made. */
interface Build {
  readonly items: number;
  readonly seconds: number;
  /** Seconds of processor, of all threads: what other work on the machine disturbs least. */
  readonly processor: number;
  readonly megabytes: number;
  /** Of the search. */
  readonly files: number;
  /** MB of them. */
  readonly published: number;
}

/** What a collection may take, on a machine that does nothing else. */
const LIMITS = [
  { items: 10_000, seconds: 60, megabytes: 2048 },
  { items: Number.POSITIVE_INFINITY, seconds: 360, megabytes: 6144 },
] as const;
/** Of the processor's time that all takes without what was kept. */
const MOST_FOR_A_MONTH = 0.25;

/** Where a build keeps what it found out. */
const CACHE = 'cache';

/**
 * Builds a collection from nothing, then without its newest month, with it, once more unchanged, and
 * anew without what was kept; each in a process of its own, near words and writing included. What
 * follows another takes its place, and removes it, as ingest does: so a month is compared with all
 * anew in the same place. The one whose seconds are judged follows no removal, after which file
 * systems are slower at making files for half a minute.
 */
export function measureBuilds(items: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'builds-'));
  const data = join(folder, 'data');
  try {
    if (!writeNewsFolder(data, items)) return;
    const full = tell('from nothing', build(data, join(folder, 'full')));
    const place = join(folder, 'monthly');
    writeNewsFolder(data, items, { withNewestMonth: false });
    tell('without the newest month', build(data, place));
    writeNewsFolder(data, items);
    const month = tell('a month added', build(data, place));
    tell('unchanged', build(data, place));
    rmSync(join(place, CACHE), { recursive: true });
    const anew = tell('all anew', build(data, place));
    const limits = LIMITS.find((one) => full.items <= one.items) ?? LIMITS[1];
    judge('from nothing, s', full.seconds, limits.seconds);
    judge('from nothing, MB at most', full.megabytes, limits.megabytes);
    judge('a month, share of processor', month.processor / anew.processor, MOST_FOR_A_MONTH);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param place of what is made, the cache too */
function build(data: string, place: string): Build {
  const script = new URL('./one-build.ts', import.meta.url).pathname;
  const args = [script, data, join(place, CACHE), join(place, 'output')];
  const said = execFileSync(process.execPath, ['--import', 'tsx', ...args]);
  return JSON.parse(String(said).trim().split('\n').at(-1) ?? '');
}

function tell(what: string, built: Build): Build {
  const { items, seconds, processor, megabytes, files, published } = built;
  console.log(
    `${what}: ${items} items, ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor, ${megabytes.toFixed(0)} MB at most, search ${files} files, ${published.toFixed(1)} MB`,
  );
  return built;
}

function judge(what: string, got: number, limit: number): void {
  const verdict = got <= limit ? 'within' : 'OVER';
  console.log(`${what.padEnd(36)} ${got.toFixed(2).padStart(8)}  ${verdict} ${limit}`);
}
