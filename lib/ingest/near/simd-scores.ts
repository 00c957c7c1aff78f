import * as wasm from './wasm-binary';

/** Bytes of a vector of the processor: four sums, or eight numbers of 16 bits. */
export const VECTOR = 16;
/** Vectors of scores whose greatest are kept. */
export const VECTORS_A_GROUP = 16;
const PAGE = 65_536;

/** Where things lie in memory, in bytes; all of them multiples of a vector. */
export interface Layout {
  /** Pairs of numbers in a row that are compared. */
  readonly pairs: number;
  /** Rows that are scored at once; six at most, whose sums and maxima stay in registers. */
  readonly rows: number;
  /** Of each row, pair by pair: the pair four times. From the very beginning. */
  readonly factors: 0;
  /** Of each four columns, pair by pair: the pair of each of the four. */
  readonly columns: number;
  /** Of each row, one number a column. */
  readonly scores: number;
  readonly scoresARow: number;
  /** By which the sums of each column are multiplied. */
  readonly scales: number;
  /** Of each row: of each group of vectors of scores the greatest number in each of four places. */
  readonly maxima: number;
  readonly maximaARow: number;
  /** All words with all their numbers, of 16 bits. */
  readonly words: number;
  readonly bytesAWord: number;
  readonly end: number;
}

/** The two things that are done millions of times. */
export interface SimdScores {
  readonly buffer: ArrayBuffer;
  /** Scores all rows against all columns. */
  readonly score: () => void;
  /** The sum of the products of the numbers of two words. */
  readonly product: (word: number, other: number) => number;
}

export function layOut(
  counts: { readonly pairs: number; readonly rows: number; readonly columns: number },
  words: number,
  dimensions: number,
): Layout {
  const { pairs, rows } = counts;
  const groups = Math.ceil(counts.columns / (4 * VECTORS_A_GROUP));
  const columns = rows * pairs * VECTOR;
  const scores = columns + groups * VECTORS_A_GROUP * pairs * VECTOR;
  const scoresARow = groups * VECTORS_A_GROUP * VECTOR;
  const scales = scores + rows * scoresARow;
  const maxima = scales + scoresARow;
  const maximaARow = groups * VECTOR;
  const first = maxima + rows * maximaARow;
  const bytesAWord = Math.ceil((2 * dimensions) / VECTOR) * VECTOR;
  return {
    pairs,
    rows,
    factors: 0,
    columns,
    scores,
    scoresARow,
    scales,
    maxima,
    maximaARow,
    words: first,
    bytesAWord,
    end: first + words * bytesAWord,
  };
}

/**
 * Sums of products, eight at a step: two functions of WebAssembly, put together here because
 * scripts cannot name the instruction (`i32x4.dot_i16x8_s`). They take a tenth of the time that
 * loops of a script take.
 */
export function simdScores(layout: Layout): SimdScores {
  const module = new WebAssembly.Module(
    wasm.moduleOf(Math.ceil(layout.end / PAGE), [
      { name: 'score', parameters: 4, result: false, body: scoreBody(layout) },
      { name: 'product', parameters: 2, result: true, body: productBody(layout) },
    ]),
  );
  const { memory, score, product } = new WebAssembly.Instance(module).exports as unknown as {
    memory: WebAssembly.Memory;
    score: (column: number, groupEnd: number, score: number, maximum: number) => void;
    product: (word: number, other: number) => number;
  };
  const { columns, scores, maxima, words, bytesAWord } = layout;
  return {
    buffer: memory.buffer,
    score: () => scores > columns && score(columns, 0, scores, maxima),
    product: (word, other) => product(words + word * bytesAWord, words + other * bytesAWord),
  };
}

/** Parameters of `score`: addresses that move on; then its variables. */
const COLUMN = 0;
const GROUP_END = 1;
const SCORE = 2;
const MAXIMUM = 3;
const PAIRS = 4;
const SCALE = 5;
const FIRST_SUM = 6;

function scoreBody({ pairs, rows, scores, scoresARow, scales, maximaARow }: Layout) {
  const { get, set, load, store, move, loopWhileLess } = wasm;
  const all = Array.from({ length: rows }, (_, row) => ({
    row,
    sum: FIRST_SUM + row,
    maximum: FIRST_SUM + rows + row,
  }));
  const bytesAColumn = pairs * VECTOR;
  const sums = Array.from({ length: pairs }, (_, pair) => [
    ...[...get(COLUMN), ...load(pair * VECTOR), ...set(PAIRS)],
    ...all.flatMap(({ row, sum }) => [
      ...[...get(PAIRS), ...wasm.ZERO, ...load((row * pairs + pair) * VECTOR)],
      ...wasm.DOT_PRODUCTS,
      ...(pair > 0 ? [...get(sum), ...wasm.ADD_SUMS] : []),
      ...set(sum),
    ]),
  ]).flat();
  const scaled = all.flatMap(({ row, sum, maximum }) => [
    ...[...get(sum), ...wasm.TO_FLOATS, ...get(SCALE), ...wasm.MULTIPLY, ...set(sum)],
    ...[...get(SCORE), ...get(sum), ...store(row * scoresARow)],
    ...[...get(maximum), ...get(sum), ...wasm.GREATER, ...set(maximum)],
  ]);
  const vector = [
    ...sums,
    ...[...get(SCORE), ...load(scales - scores), ...set(SCALE)],
    ...scaled,
    ...[...move(SCORE, VECTOR), ...move(COLUMN, bytesAColumn)],
  ];
  const group = [
    ...[...get(COLUMN), ...wasm.plus(VECTORS_A_GROUP * bytesAColumn), ...set(GROUP_END)],
    ...all.flatMap(({ maximum }) => [...wasm.LEAST_FLOATS, ...set(maximum)]),
    ...loopWhileLess(vector, COLUMN, get(GROUP_END)),
    ...all.flatMap(({ row, maximum }) => [
      ...[...get(MAXIMUM), ...get(maximum), ...store(row * maximaARow)],
    ]),
    ...move(MAXIMUM, VECTOR),
  ];
  return wasm.withVectors(2 + 2 * rows, loopWhileLess(group, COLUMN, wasm.constant(scores)));
}

function productBody({ bytesAWord }: Layout) {
  const [word, other, sum] = [0, 1, 2];
  const steps = Array.from({ length: bytesAWord / VECTOR }, (_, at) => [
    ...[
      ...wasm.get(word),
      ...wasm.load(at * VECTOR),
      ...wasm.get(other),
      ...wasm.load(at * VECTOR),
    ],
    ...wasm.DOT_PRODUCTS,
    ...(at > 0 ? [...wasm.get(sum), ...wasm.ADD_SUMS] : []),
    ...wasm.set(sum),
  ]);
  const parts = [0, 1, 2, 3].flatMap((lane) => [
    ...[...wasm.get(sum), ...wasm.part(lane)],
    ...(lane > 0 ? wasm.ADD : []),
  ]);
  return wasm.withVectors(1, [...steps.flat(), ...parts]);
}
