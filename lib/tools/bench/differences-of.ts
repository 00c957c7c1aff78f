import { isDeepStrictEqual } from 'node:util';
import type { MarkedRuns, RecordedAnswer, RecordedHit, RecordedResult } from './recorded-answer';

/**
 * What can differ between two answers:
 * - `failure`: one of them failed, or both in another way
 * - `ids`: other items among the first ten; `order`: the same ones in another order
 * - `tiers`, `texts`, `marks`: of an item that both have; texts are titles and excerpts without
 *   their marks, and marks are compared where the texts are the same
 * - `counts`: of hits, or of hits in all sections
 * - `partial`, `chips`, `correction`
 */
export const DIFFERENCE_KINDS = [
  'failure',
  'ids',
  'order',
  'tiers',
  'texts',
  'marks',
  'counts',
  'partial',
  'chips',
  'correction',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface Difference {
  readonly kind: DifferenceKind;
  /** What stood there and what stands there now, each as one line. */
  readonly before: string;
  readonly after: string;
}

/** In what two answers to one query differ; a kind stands there once at most. */
export function differencesOf(before: RecordedAnswer, after: RecordedAnswer): Difference[] {
  const [old, now] = [before.result, after.result];
  if (typeof old === 'string' || typeof now === 'string') {
    return compare('failure', outcome(old), outcome(now));
  }
  const [oldIds, newIds] = [idsOf(old), idsOf(now)];
  const isReordered = isDeepStrictEqual([...oldIds].sort(), [...newIds].sort());
  return [
    ...compare(isReordered ? 'order' : 'ids', oldIds, newIds),
    ...differencesOfHits(old.hits, now.hits),
    ...compare('counts', [old.count, old.total], [now.count, now.total]),
    ...compare('partial', old.partial, now.partial),
    ...compare('chips', old.chips, now.chips),
    ...compare('correction', old.correction, now.correction),
  ];
}

function differencesOfHits(
  before: readonly RecordedHit[],
  after: readonly RecordedHit[],
): Difference[] {
  const found = new Map<DifferenceKind, Difference>();
  for (const hit of before) {
    const other = after.find(({ id }) => id === hit.id);
    const kind = other && differenceOfHits(hit, other);
    if (!other || !kind || found.has(kind)) continue;
    const [was, is] = [hit, other].map((one) => (kind === 'tiers' ? one.tier : markedText(one)));
    found.set(kind, { kind, before: `${hit.id} ${was}`, after: `${hit.id} ${is}` });
  }
  return [...found.values()];
}

function differenceOfHits(one: RecordedHit, other: RecordedHit): DifferenceKind | null {
  if (one.tier !== other.tier) return 'tiers';
  const [texts, otherTexts] = [textsOf(one), textsOf(other)];
  const plain = (runs: MarkedRuns | null) => runs?.join('') ?? null;
  if (!isDeepStrictEqual(texts.map(plain), otherTexts.map(plain))) return 'texts';
  return isDeepStrictEqual(texts, otherTexts) ? null : 'marks';
}

function compare(kind: DifferenceKind, before: unknown, after: unknown): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  return [{ kind, before: JSON.stringify(before), after: JSON.stringify(after) }];
}

function outcome(result: RecordedResult | string): string {
  return typeof result === 'string' ? `failed: ${result}` : `${result.count} hits`;
}

function idsOf({ hits }: RecordedResult): readonly string[] {
  return hits.map(({ id }) => id);
}

function textsOf({ title, excerpt, tocTitle }: RecordedHit): readonly (MarkedRuns | null)[] {
  return [title, excerpt, tocTitle];
}

function markedText(hit: RecordedHit): string {
  return textsOf(hit)
    .map((runs) => (runs ?? []).map((run, at) => (at % 2 === 1 ? `【${run}】` : run)).join(''))
    .join(' | ');
}
