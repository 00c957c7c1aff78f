import type { ByteSource } from '@/lib/corpus/artefact-reader';
import { openEngine } from '@/lib/engine/open-engine';
import type { SearchBackend } from '@/lib/search/contract';
import { type Cost, FIRST_TEN, measureTruth } from './measure-set';
import { type Meter, resetMeter } from './metered-source';
import { quantiles } from './quantiles';
import type { QuerySet } from './scale-queries';
import type { TrueMatches } from './true-matches';

const KB = 1024;

/** What a set of queries cost and gave, and the same to print. */
export interface SetCosts {
  readonly set: QuerySet;
  readonly costs: readonly Cost[];
  /**
   * Milliseconds of the processor for each query, once everything that it needs is in memory: it
   * waits for nothing then.
   */
  readonly warm: readonly number[];
  readonly row: Record<string, string>;
  /** What kinds of files the bytes are, on average. */
  readonly kinds: string;
}

/** Asks each query of a set from nothing, manifest and every table included, and then again. */
export async function costsOfSet(
  set: QuerySet,
  { source, meter }: { readonly source: ByteSource; readonly meter: Meter },
  engine: SearchBackend,
  matches: TrueMatches,
): Promise<SetCosts> {
  const byKind = new Map<string, number>();
  const costs: Cost[] = [];
  for (const request of set.requests) {
    resetMeter(meter);
    await (await openEngine(source)).search(request, FIRST_TEN);
    const { bytes, requests, roundTrips } = meter;
    costs.push({ bytes, requests, roundTrips });
    for (const [kind, own] of meter.byKind) byKind.set(kind, (byKind.get(kind) ?? 0) + own);
  }
  const truth = await measureTruth(set.requests, engine, matches);
  const warm: number[] = [];
  for (const request of set.requests) {
    // What queries before it needed may have driven out its own.
    await engine.search(request, FIRST_TEN);
    const start = process.cpuUsage();
    await engine.search(request, FIRST_TEN);
    const { user, system } = process.cpuUsage(start);
    warm.push((user + system) / 1000);
  }
  const share = (one: number | null) => (one === null ? '' : one.toFixed(3));
  const of = (value: (cost: Cost) => number) => costs.map(value);
  const row = {
    queries: `${set.name}, ${costs.length}`,
    'KB p50/p95/max': quantiles(
      of(({ bytes }) => bytes),
      [0.5, 0.95, 1],
      kilobytes,
    ),
    requests: quantiles(of(({ requests }) => requests)),
    trips: quantiles(of(({ roundTrips }) => roundTrips)),
    recall: share(truth.recall),
    'first literal': share(truth.literalFirst),
    'ten complete': share(truth.tenComplete),
    'ten exact': share(truth.tenExact),
    'count exact': share(truth.countExact),
    'warm ms': quantiles(warm, [0.5, 0.95], (one) => one.toFixed(1)),
  };
  const parts = [...byKind].map(([kind, own]) => `${kind} ${kilobytes(own / costs.length)}`);
  return { set, costs, warm, row, kinds: parts.join(', ') };
}

function kilobytes(bytes: number): string {
  return (bytes / KB).toFixed(1);
}
