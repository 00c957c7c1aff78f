import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { ALL_MATCHES } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { openArtefacts } from '@/lib/tools/node-engine';
import { dataFolder, PROJECT_DATA } from '@/lib/tools/project-paths';
import { escapeQuery } from './escape-query';
import { generatedQueries, hostileQueries } from './fuzz-queries';
import { quantile } from './quantile';

/** No query may hold up the typing for longer, in milliseconds, in Node. */
const LIMIT = 50;
const GENERATED = 12_000;
/** Compiling the engine's code is not what is measured. */
const WARM_UP = 500;

interface Timed {
  readonly query: string;
  /** Milliseconds. */
  readonly time: number;
}

const seed = Number(process.argv[2] ?? 20230501);
if (!Number.isInteger(seed)) {
  console.error(`Expected a whole number as seed, got ${process.argv[2]}.`);
  process.exit(2);
}
const { items, artefacts } = await ingestFolder(dataFolder(), PROJECT_DATA);
const engine = await openArtefacts(artefacts);
const search = async (text: string) => engine.search(searchRequest(text), ALL_MATCHES);

const generated = generatedQueries(items, GENERATED, seed);
const hostile = hostileQueries();
for (const text of generated.slice(0, WARM_UP)) await search(text).catch(() => {});

const timed: Timed[] = [];
const failed: string[] = [];
for (const query of [...hostile, ...generated]) {
  try {
    timed.push({ query, time: await timeOf(query) });
  } catch (error) {
    failed.push(`${escapeQuery(query)} threw ${error instanceof Error ? error.stack : error}`);
  }
}
timed.sort((a, b) => a.time - b.time);
report();

/** A busy machine holds up anything once in a while: what took too long has two more tries. */
async function timeOf(query: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && best > LIMIT; tries++) {
    const start = performance.now();
    await search(query);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function report(): void {
  const times = timed.map(({ time }) => time);
  const [p50, p95] = [0.5, 0.95].map((share) => quantile(times, share).toFixed(2));
  const worst = timed.at(-1);
  const slow = timed.filter(({ time }) => time > LIMIT);
  console.log(`${hostile.length} hostile and ${generated.length} generated queries, seed ${seed}`);
  console.log(`  p50 ${p50} ms, p95 ${p95} ms, worst ${worst?.time.toFixed(2)} ms`);
  console.log(`  worst: ${escapeQuery(worst?.query ?? '')}`);
  console.log(`  ${failed.length} threw, ${slow.length} took more than ${LIMIT} ms`);
  for (const problem of failed.slice(0, 10)) console.error(problem);
  for (const { query, time } of slow.slice(-10)) {
    console.error(`${escapeQuery(query)} took ${time.toFixed(0)} ms`);
  }
  if (failed.length + slow.length > 0) process.exitCode = 1;
}
