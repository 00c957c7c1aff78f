import type { Hit, SearchBackend, SearchRequest } from '@/lib/search/contract';
import { FIRST_TEN } from './measure-set';
import { quantiles } from './quantiles';
import { warmTimes } from './warm-times';

/** So many queries are compared. */
const COMPARED = 300;

/** How far the first ten of two engines are the same, as shares of queries. */
export interface Overlap {
  readonly queries: number;
  readonly all: number;
  /** Of literal hits. */
  readonly literal: number;
  readonly first: number;
  /** Milliseconds of the processor for the same queries. */
  readonly warm: Readonly<Record<'shards' | 'memory', readonly number[]>>;
}

export async function overlapWithBundle(
  requests: readonly SearchRequest[],
  engine: SearchBackend,
  bundle: SearchBackend,
): Promise<Overlap> {
  const sums = { literal: 0, all: 0, first: 0 };
  const step = Math.max(1, Math.floor(requests.length / COMPARED));
  const asked = requests.filter((_, at) => at % step === 0).slice(0, COMPARED);
  let queries = 0;
  for (const request of asked) {
    const [own, other] = await Promise.all(
      [engine, bundle].map(async (one) => (await one.search(request, FIRST_TEN)).hits),
    );
    if (!own || !other || other.length === 0) continue;
    queries += 1;
    sums.literal += overlapOf(own.filter(isLiteral), other.filter(isLiteral));
    sums.all += overlapOf(own, other);
    sums.first += own[0]?.id === other[0]?.id ? 1 : 0;
  }
  return {
    queries,
    all: sums.all / queries,
    literal: sums.literal / queries,
    first: sums.first / queries,
    warm: { shards: await warmTimes(asked, engine), memory: await warmTimes(asked, bundle) },
  };
}

/** To print. */
export function describeOverlap({ queries, all, literal, first, warm }: Overlap): string {
  const ms = (times: readonly number[]) => quantiles(times, [0.5, 0.95], (one) => one.toFixed(1));
  return [
    `Beside the engine in memory, ${queries} queries: first ten ${all.toFixed(3)} the same`,
    `of literal hits ${literal.toFixed(3)}, first hit ${first.toFixed(3)}`,
    `warm ms p50/p95 ${ms(warm.shards)}, in memory ${ms(warm.memory)}`,
  ].join('; ');
}

function isLiteral({ tier }: Hit): boolean {
  return tier === 'literal';
}

function overlapOf(own: readonly Hit[], other: readonly Hit[]): number {
  if (other.length === 0) return 1;
  const ids = new Set(own.map(({ id }) => id));
  return other.filter(({ id }) => ids.has(id)).length / other.length;
}
