import { quantile } from '@/lib/tools/bench/quantile';
import type { Overlap } from './overlap-with-bundle';
import type { QuerySet } from './scale-queries';
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

/** Shares that any collection must reach. */
const LEAST = {
  recall: 1,
  literalFirst: 1,
  tenComplete: 0.995,
  countExact: 1,
  /** The first ten of what is filtered or in the order of dates. */
  tenExact: 1,
  overlap: 0.95,
  firstAgrees: 0.9,
} as const;

/** What was measured of a whole run. */
export interface Measured {
  readonly items: number;
  readonly sets: readonly SetCosts[];
  /** Beside the engine in memory; null where that was not asked for. */
  readonly overlap: Overlap | null;
  /** MB. */
  readonly heap: number;
  readonly seconds: number;
  /** MB. */
  readonly peak: number;
}

/** A figure with its limit. */
export interface Verdict {
  readonly line: string;
  readonly isKept: boolean;
}

/** What the queries of a kind fetched, in bytes. */
export interface FetchedData {
  readonly kind: QuerySet['kind'];
  readonly bytes: readonly number[];
}

/** A line for each limit of what is fetched until the results stand. */
export function compareData(items: number, sets: readonly FetchedData[]): Verdict[] {
  const limits = limitsOf(items);
  if (!limits) return [];
  const kilobytes = (kind: FetchedData['kind'], share: number) =>
    Math.max(...sets.filter((set) => set.kind === kind).map(({ bytes }) => at(bytes, share) / KB));
  const rows: [what: string, got: number, limit: number][] = [
    ['one clause, KB p50', kilobytes('one', 0.5), limits.oneClause.p50],
    ['one clause, KB p95', kilobytes('one', 0.95), limits.oneClause.p95],
    ['two clauses, KB p95', kilobytes('two', 0.95), limits.twoClauses],
    ['with a filter or by date, KB p95', kilobytes('filtered', 0.95), limits.filtered],
  ];
  return rows.map(([what, got, limit]) => verdict(what, got.toFixed(1), got <= limit, limit));
}

function limitsOf(items: number): Limits | undefined {
  return LIMITS.find((one) => items <= one.items)?.limits;
}

/** A line for each limit, with whether it is kept. */
export function compareWithLimits(measured: Measured): Verdict[] {
  const { items, sets, overlap, heap, seconds, peak } = measured;
  const limits = limitsOf(items);
  if (!limits) return [];
  const warm = Math.max(...sets.map((one) => at(one.warm, 0.95)));
  const most: [what: string, got: number, limit: number][] = [
    ['warm, ms p95', warm, limits.warm],
    ['memory of the engine, MB', heap, limits.heap],
    ['ingest, s', seconds, limits.build.seconds],
    ['ingest, MB at most', peak, limits.build.peak],
  ];
  const least = (of: readonly SetCosts[], share: keyof SetCosts['truth']) =>
    Math.min(...of.map(({ truth }) => truth[share] ?? 1));
  const filtered = sets.filter(({ set }) => set.kind === 'filtered');
  const shares: [what: string, got: number, limit: number][] = [
    ['recall', least(sets, 'recall'), LEAST.recall],
    ['first hit literal', least(sets, 'literalFirst'), LEAST.literalFirst],
    ['ten results complete', least(sets, 'tenComplete'), LEAST.tenComplete],
    ['count exact, up to four characters', least(sets, 'countExact'), LEAST.countExact],
    ['first ten exact, filtered or by date', least(filtered, 'tenExact'), LEAST.tenExact],
  ];
  if (overlap) {
    shares.push(['first ten as in memory', overlap.all, LEAST.overlap]);
    shares.push(['first hit as in memory', overlap.first, LEAST.firstAgrees]);
  }
  const data = sets.map(({ set, costs }) => ({
    kind: set.kind,
    bytes: costs.map(({ bytes }) => bytes),
  }));
  return [
    ...compareData(items, data),
    ...most.map(([what, got, limit]) => verdict(what, got.toFixed(1), got <= limit, limit)),
    ...shares.map(([what, got, limit]) => verdict(what, got.toFixed(3), got >= limit, limit)),
  ];
}

function verdict(what: string, got: string, isKept: boolean, limit: number): Verdict {
  return {
    line: `${what.padEnd(38)} ${got.padStart(8)}  ${isKept ? 'within' : 'OVER'} ${limit}`,
    isKept,
  };
}

function at(values: readonly number[], share: number): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    share,
  );
}
