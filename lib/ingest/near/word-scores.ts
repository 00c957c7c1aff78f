import { layOut, simdScores, VECTORS_A_GROUP } from './simd-scores';
import type { WordVectors } from './word-vectors';

/** Components that decide which words are worth comparing in all of them. */
export const LEADING = 48;
/** Words that are scored at once. */
export const AT_ONCE = 4;
/** Components that are multiplied and added in one step, and columns in each step. */
const PAIR = 2;
const COLUMNS = 4;
/** Columns whose greatest scores are known in four places: every fourth column is of one place. */
export const GROUP = COLUMNS * VECTORS_A_GROUP;

/** The scores of one word. */
export interface WordScores {
  /** By column: the product of the leading components through the length of the column's word. */
  readonly scores: Float32Array;
  /** By group and place: the greatest score. */
  readonly maxima: Float32Array;
}

/**
 * Scores words by words in their leading components, several at a time.
 *
 * @param columns rows of the words that others are scored by
 * @param lengths of all words
 */
export function wordScores(
  vectors: Pick<WordVectors, 'dimensions' | 'components'>,
  columns: readonly number[],
  lengths: Float32Array,
) {
  const { dimensions, components } = vectors;
  const words = components.length / dimensions;
  const counts = { pairs: LEADING / PAIR, rows: AT_ONCE, columns: columns.length };
  const layout = layOut(counts, words, dimensions);
  const { buffer, score, product } = simdScores(layout);
  const factors = new Int16Array(buffer, layout.factors, layout.columns / 2);
  const table = new Int16Array(buffer, layout.columns, (layout.scores - layout.columns) / 2);
  columns.forEach((row, column) => {
    const from = Math.floor(column / COLUMNS) * LEADING * COLUMNS + (column % COLUMNS) * PAIR;
    for (let axis = 0; axis < LEADING; axis++) {
      const at = from + Math.floor(axis / PAIR) * COLUMNS * PAIR + (axis % PAIR);
      table[at] = componentOf(vectors, row, axis);
    }
  });
  const scales = new Float32Array(buffer, layout.scales, layout.scoresARow / 4);
  scales.set(columns.map((row) => 1 / (lengths[row] ?? 1)));
  const all = new Int16Array(buffer, layout.words);
  for (let row = 0; row < words; row++) {
    const own = components.subarray(row * dimensions, (row + 1) * dimensions);
    all.set(own, (row * layout.bytesAWord) / 2);
  }
  const found = Array.from({ length: AT_ONCE }, (_, row): WordScores => {
    const scores = layout.scores + row * layout.scoresARow;
    const maxima = layout.maxima + row * layout.maximaARow;
    return {
      scores: new Float32Array(buffer, scores, layout.scoresARow / 4),
      maxima: new Float32Array(buffer, maxima, layout.maximaARow / 4),
    };
  });

  return {
    /**
     * Of each of some words; overwritten by the next call.
     * @param rows `AT_ONCE` of them at most
     */
    scoresOf(rows: readonly number[]): readonly WordScores[] {
      for (let at = 0; at < factors.length; at++) {
        const axis = Math.floor(at / (COLUMNS * PAIR)) * PAIR;
        const row = rows[Math.floor(axis / LEADING)];
        factors[at] =
          row === undefined ? 0 : componentOf(vectors, row, (axis % LEADING) + (at % PAIR));
      }
      score();
      return found.slice(0, rows.length);
    },
    /** Of two words in all components. */
    product,
  };
}

/** 0 beyond the last row and the last component. */
function componentOf(
  { components, dimensions }: Pick<WordVectors, 'dimensions' | 'components'>,
  row: number,
  axis: number,
): number {
  return axis < dimensions ? (components[row * dimensions + axis] ?? 0) : 0;
}
