import { quantile } from '@/lib/tools/bench/quantile';
import type { SetCosts } from './set-costs';

const KB = 1024;

/** What a collection of a size may take; KB of data, milliseconds, MB and seconds. */
interface Limits {
  readonly oneClause: { readonly p50: number; readonly p95: number };
  readonly twoClauses: number;
  /** Of a word with a section or month, or in the order of dates. */
  readonly filtered: number;
  readonly warm: number;
  readonly heap: number;
  readonly build: { readonly seconds: number; readonly peak: number };
}

const LIMITS: readonly { readonly items: number; readonly limits: Limits }[] = [
  {
    items: 10_000,
    limits: {
      oneClause: { p50: 18, p95: 32 },
      twoClauses: 45,
      filtered: 30,
      warm: 5,
      heap: 60,
      build: { seconds: 60, peak: 2048 },
    },
  },
  {
    items: Number.POSITIVE_INFINITY,
    limits: {
      oneClause: { p50: 22, p95: 50 },
      twoClauses: 75,
      filtered: 80,
      warm: 10,
      heap: 60,
      build: { seconds: 360, peak: 6144 },
    },
  },
];

/** What was measured of a whole run. */
export interface Measured {
  readonly items: number;
  readonly sets: readonly SetCosts[];
  /** MB. */
  readonly heap: number;
  readonly seconds: number;
  /** MB. */
  readonly peak: number;
}

/** A line for each limit, with whether it is kept. */
export function compareWithLimits({ items, sets, heap, seconds, peak }: Measured): string[] {
  const limits = LIMITS.find((one) => items <= one.items)?.limits;
  if (!limits) return [];
  const bytes = (kind: SetCosts['set']['kind'], share: number) =>
    Math.max(
      ...sets
        .filter(({ set }) => set.kind === kind)
        .map(({ costs }) =>
          at(
            costs.map((cost) => cost.bytes / KB),
            share,
          ),
        ),
    );
  const warm = Math.max(...sets.map((one) => at(one.warm, 0.95)));
  const lines: [what: string, got: number, limit: number][] = [
    ['one clause, KB p50', bytes('one', 0.5), limits.oneClause.p50],
    ['one clause, KB p95', bytes('one', 0.95), limits.oneClause.p95],
    ['two clauses, KB p95', bytes('two', 0.95), limits.twoClauses],
    ['with a filter or by date, KB p95', bytes('filtered', 0.95), limits.filtered],
    ['warm, ms p95', warm, limits.warm],
    ['memory of the engine, MB', heap, limits.heap],
    ['ingest, s', seconds, limits.build.seconds],
    ['ingest, MB at most', peak, limits.build.peak],
  ];
  return lines.map(([what, got, limit]) => {
    const verdict = got <= limit ? 'within' : 'OVER';
    return `${what.padEnd(36)} ${got.toFixed(1).padStart(8)}  ${verdict} ${limit}`;
  });
}

function at(values: readonly number[], share: number): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    share,
  );
}
