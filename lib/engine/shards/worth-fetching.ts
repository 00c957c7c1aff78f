import type { Holders } from './holders';

/** What the rest of a long list costs for each of its items, and a text, in bytes. */
export const BYTES_OF_ITEM = 0.8;
export const BYTES_OF_TEXT = 800;

/**
 * Bytes of lists that are worth fetching for what holds a query apart, beside what holds it in one
 * piece and comes first: it fills up the page.
 */
const WORTH_BESIDE = 12 * 1024;

/**
 * Of which clauses the rest of their lists is worth fetching. A common one is not where the others
 * leave so few items that reading these costs less; nor, where what is wanted stands in one piece
 * already, what goes beyond some bytes.
 *
 * @param clauses by the lists that are at hand
 */
export function worthFetching(
  clauses: readonly Holders[],
  documents: number,
  isBeside: boolean,
): readonly boolean[] {
  const whole = clauses.filter(({ isWhole }) => isWhole);
  const fewest = Math.min(...whole.map(({ places }) => places.length));
  const isSparing = ({ count }: Holders) =>
    bytesOf(count) < fewest * (1 - count / documents) * BYTES_OF_TEXT;
  const wanted = clauses
    .filter((one) => !one.isWhole && isSparing(one))
    .sort((a, b) => a.count - b.count);
  const chosen = new Set<Holders>();
  let bytes = 0;
  for (const one of wanted) {
    bytes += bytesOf(one.count);
    if (!isBeside || bytes <= WORTH_BESIDE) chosen.add(one);
  }
  return clauses.map((one) => chosen.has(one));
}

function bytesOf(items: number): number {
  return items * BYTES_OF_ITEM;
}
