import type { Hit, SearchBackend, SearchRequest } from '@/lib/search/contract';
import { FIRST_TEN } from './measure-set';

/** So many queries are compared. */
const COMPARED = 300;

/**
 * How far the first ten of two engines are the same: of their literal hits, and of all.
 *
 * @returns a line to print
 */
export async function overlapWithBundle(
  requests: readonly SearchRequest[],
  engine: SearchBackend,
  bundle: SearchBackend,
): Promise<string> {
  const sums = { literal: 0, all: 0, first: 0 };
  let queries = 0;
  const step = Math.max(1, Math.floor(requests.length / COMPARED));
  for (let at = 0; at < requests.length && queries < COMPARED; at += step) {
    const request = requests[at];
    if (!request) continue;
    const [own, other] = await Promise.all(
      [engine, bundle].map(async (one) => (await one.search(request, FIRST_TEN)).hits),
    );
    if (!own || !other || other.length === 0) continue;
    queries += 1;
    sums.literal += overlapOf(own.filter(isLiteral), other.filter(isLiteral));
    sums.all += overlapOf(own, other);
    sums.first += own[0]?.id === other[0]?.id ? 1 : 0;
  }
  const share = (sum: number) => (sum / queries).toFixed(3);
  return `Beside the engine in memory, ${queries} queries: first ten ${share(sums.all)} the same, of literal hits ${share(sums.literal)}, first hit ${share(sums.first)}`;
}

function isLiteral({ tier }: Hit): boolean {
  return tier === 'literal';
}

function overlapOf(own: readonly Hit[], other: readonly Hit[]): number {
  if (other.length === 0) return 1;
  const ids = new Set(own.map(({ id }) => id));
  return other.filter(({ id }) => ids.has(id)).length / other.length;
}
