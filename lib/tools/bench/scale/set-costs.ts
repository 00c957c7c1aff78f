import type { ByteSource } from '@/lib/corpus/artefact-reader';
import { openEngine } from '@/lib/engine/open-engine';
import type { SearchBackend } from '@/lib/search/contract';
import { type Cost, FIRST_TEN, measureTruth, type Truth } from './measure-set';
import { type Meter, resetMeter } from './metered-source';
import { quantiles } from './quantiles';
import type { QuerySet } from './scale-queries';
import type { TrueMatches } from './true-matches';
import { warmTimes } from './warm-times';

const KB = 1024;
/** As the page asks for. */
const SUGGESTED = 8;

/** What a set of queries cost and gave, and the same to print. */
export interface SetCosts {
  readonly set: QuerySet;
  readonly costs: readonly Cost[];
  readonly truth: Truth;
  /** Milliseconds of the processor for each query that has everything in memory. */
  readonly warm: readonly number[];
  /** Bytes of the numbers beside the filters, and of the list under the box, after the results. */
  readonly facets: readonly number[];
  readonly suggestions: readonly number[];
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
  const [facets, suggestions]: [number[], number[]] = [[], []];
  for (const request of set.requests) {
    resetMeter(meter);
    const fresh = await openEngine(source);
    await fresh.search(request, FIRST_TEN);
    const { bytes, requests, roundTrips } = meter;
    costs.push({ bytes, requests, roundTrips });
    for (const [kind, own] of meter.byKind) byKind.set(kind, (byKind.get(kind) ?? 0) + own);
    resetMeter(meter);
    await fresh.facets(request);
    facets.push(meter.bytes);
    resetMeter(meter);
    await fresh.suggest(request.q, SUGGESTED);
    suggestions.push(meter.bytes);
  }
  const truth = await measureTruth(set.requests, engine, matches);
  const warm = await warmTimes(set.requests, engine);
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
    'facets KB': quantiles(facets, [0.5, 0.95], kilobytes),
    'list KB': quantiles(suggestions, [0.5, 0.95], kilobytes),
    'warm ms': quantiles(warm, [0.5, 0.95], (one) => one.toFixed(1)),
  };
  const parts = [...byKind].map(([kind, own]) => `${kind} ${kilobytes(own / costs.length)}`);
  return { set, costs, truth, warm, facets, suggestions, row, kinds: parts.join(', ') };
}

function kilobytes(bytes: number): string {
  return (bytes / KB).toFixed(1);
}
