import type { WordVectors } from './word-vectors';

/** Components that decide which words are worth comparing in all of them. */
export const LEADING = 48;
/** Rows that are compared at once: four sums, with two rows in each. */
export const AT_ONCE = 8;
const LANE = 16;

/**
 * Multiplies words by words in their leading components, several rows at a time. A sum is less than
 * two to the fifteenth, so that two rows share a 32-bit number, one in its lower and one in its
 * upper half: half the work for the same sums.
 *
 * @param rows of the words that others are multiplied by
 */
export function leadingProducts(vectors: WordVectors, rows: readonly number[]) {
  const columns = Int32Array.from({ length: rows.length * LEADING }, (_, at) =>
    componentOf(vectors, rows[Math.floor(at / LEADING)], at % LEADING),
  );
  const products = Array.from({ length: AT_ONCE }, () => new Int32Array(rows.length));
  const packed = new Int32Array((AT_ONCE / 2) * LEADING);

  /** For each of the rows from `first` on, its products; overwritten by the next call. */
  return (first: number): readonly Int32Array[] => {
    for (let at = 0; at < packed.length; at++) {
      const row = first + 2 * Math.floor(at / LEADING);
      const axis = at % LEADING;
      const upper = componentOf(vectors, row + 1, axis) << LANE;
      packed[at] = componentOf(vectors, row, axis) + upper;
    }
    for (let column = 0, from = 0; column < rows.length; column++) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let axis = 0; axis < LEADING; axis++, from++) {
        const factor = columns[from] as number;
        a = (a + Math.imul(packed[axis] as number, factor)) | 0;
        b = (b + Math.imul(packed[LEADING + axis] as number, factor)) | 0;
        c = (c + Math.imul(packed[2 * LEADING + axis] as number, factor)) | 0;
        d = (d + Math.imul(packed[3 * LEADING + axis] as number, factor)) | 0;
      }
      unpack(a, column, products[0], products[1]);
      unpack(b, column, products[2], products[3]);
      unpack(c, column, products[4], products[5]);
      unpack(d, column, products[6], products[7]);
    }
    return products;
  };
}

function unpack(sums: number, at: number, lower?: Int32Array, upper?: Int32Array): void {
  const low = (sums << LANE) >> LANE;
  if (lower) lower[at] = low;
  if (upper) upper[at] = (sums - low) >> LANE;
}

/** 0 beyond the last row and the last component. */
function componentOf({ components, dimensions }: WordVectors, row = -1, axis: number): number {
  return axis < dimensions ? (components[row * dimensions + axis] ?? 0) : 0;
}
