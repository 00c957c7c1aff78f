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
/** Of the processor's time that all takes from nothing. */
const MOST_FOR_A_MONTH = 0.25;

/**
 * Builds a collection without its newest month, with it, once more unchanged, and from nothing; each
 * in a process of its own, near words and writing included.
 */
export function measureBuilds(items: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'builds-'));
  const data = join(folder, 'data');
  const kept = join(folder, 'cache');
  try {
    if (!writeNewsFolder(data, items, { withNewestMonth: false })) return;
    tell('without the newest month', build(data, kept));
    writeNewsFolder(data, items);
    const month = tell('a month added', build(data, kept));
    tell('unchanged', build(data, kept));
    rmSync(kept, { recursive: true });
    const full = tell('from nothing', build(data, kept));
    const limits = LIMITS.find((one) => full.items <= one.items) ?? LIMITS[1];
    judge('from nothing, s', full.seconds, limits.seconds);
    judge('from nothing, MB at most', full.megabytes, limits.megabytes);
    judge('a month, share of processor', month.processor / full.processor, MOST_FOR_A_MONTH);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(data: string, kept: string): Build {
  const script = new URL('./one-build.ts', import.meta.url).pathname;
  const said = execFileSync(process.execPath, ['--import', 'tsx', script, data, kept]);
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
