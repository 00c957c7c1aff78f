import type { SearchBackend, SearchRequest } from '@/lib/search/contract';
import { quantile } from '@/lib/tools/bench/quantile';
import { FIRST_TEN } from './measure-set';

/** Askings of which the middle one counts: other work of the process falls into some of them. */
const ASKED = 3;

/**
 * Milliseconds of the processor for each query, once everything that it needs is in memory: it waits
 * for nothing then.
 */
export async function warmTimes(
  requests: readonly SearchRequest[],
  engine: SearchBackend,
): Promise<number[]> {
  const times: number[] = [];
  for (const request of requests) {
    // What queries before it needed may have driven out its own.
    await engine.search(request, FIRST_TEN);
    const own: number[] = [];
    for (let at = 0; at < ASKED; at++) {
      const start = process.cpuUsage();
      await engine.search(request, FIRST_TEN);
      const { user, system } = process.cpuUsage(start);
      own.push((user + system) / 1000);
    }
    times.push(
      quantile(
        own.sort((a, b) => a - b),
        0.5,
      ),
    );
  }
  return times;
}
