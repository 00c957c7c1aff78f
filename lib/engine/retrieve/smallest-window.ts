import type { Span } from '@/lib/text/folded-text';

/**
 * Length of the shortest stretch that holds one occurrence of every list, in the units of the
 * spans; 0 for less than two lists, Infinity when a list is empty.
 */
export function smallestWindow(occurrences: readonly (readonly Span[])[]): number {
  if (occurrences.length < 2) return 0;
  const merged = occurrences
    .flatMap((spans, list) => spans.map((span) => ({ ...span, list })))
    .sort((a, b) => a.start - b.start);
  const counts = occurrences.map(() => 0);
  let missing = occurrences.length;
  let smallest = Number.POSITIVE_INFINITY;
  let left = 0;
  for (const right of merged) {
    const count = counts[right.list] ?? 0;
    counts[right.list] = count + 1;
    if (count === 0) missing--;
    for (let edge = merged[left]; missing === 0 && edge; edge = merged[left]) {
      smallest = Math.min(smallest, right.end - edge.start);
      const remaining = (counts[edge.list] ?? 1) - 1;
      counts[edge.list] = remaining;
      if (remaining === 0) missing++;
      left++;
    }
  }
  return smallest;
}
