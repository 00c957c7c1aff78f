import type { BuildCache } from '@/lib/ingest/cache/build-cache';
import { startScoringAll } from './score-all';
import { CANDIDATES, type Candidates, forget, NONE, type Scoring, scorerOf } from './score-words';
import { LEADING, wordScores } from './word-scores';
import type { WordVectors } from './word-vectors';

/** Of the targets; where more have changed all is found anew. */
const MOST_CHANGED = 0.25;
const KEPT_AS = 'near/candidates';

/** What is found for each word. */
export interface FoundCandidates {
  /** The rows of targets, `CANDIDATES` a word, best first. */
  readonly candidates: Uint32Array;
  /** By row of a word, 0 where it has the same as in the build that `before` is of. */
  readonly isChanged: Uint8Array;
  /** What was kept beside the candidates of that build; null where there is none. */
  readonly before: Uint8Array | null;
  /** The product of two words in all components. */
  readonly product: (row: number, other: number) => number;
  /** Those of a word with each of its candidates; overwritten by the next call. */
  readonly productsOf: (row: number) => Int32Array;
  /** Keeps them for the next build, with something beside them. */
  readonly keep: (beside: readonly Uint8Array[]) => void;
}

/**
 * For each word the targets that may be nearest to it. Where an earlier build found them among other
 * targets, only new ones are scored, and words that have lost one.
 *
 * @param targets rows of words, rising
 * @param lengths of all words
 * @returns what waits for it; other threads are at it meanwhile
 */
export function startCandidates(
  vectors: WordVectors,
  targets: readonly number[],
  lengths: Float32Array,
  cache: BuildCache,
): () => FoundCandidates {
  const words = vectors.words.length;
  const key = String(words);
  const kept = readKept(cache, key, words, targets);
  const scoring = { ...leadingOf(vectors), lengths, targets };
  const isChanged = new Uint8Array(words).fill(kept === null ? 1 : 0);
  const find = kept ? () => scoreChanges(scoring, kept, isChanged) : startScoringAll(scoring);
  return () => {
    const rowsBefore = kept?.found.rows.slice() ?? null;
    const found = find();
    const products = kept?.products ?? new Int32Array(words * CANDIDATES);
    // Laying the words out for it takes a while, and where nothing is new nobody asks.
    let multiply: ((row: number, other: number) => number) | null = null;
    const product = (row: number, other: number) => {
      multiply ??= wordScores(vectors, [], lengths).product;
      return multiply(row, other);
    };
    return {
      candidates: found.rows,
      isChanged,
      before: kept?.beside ?? null,
      product,
      productsOf: productsWith(found.rows, rowsBefore, products, product),
      keep(beside) {
        if (kept !== null && kept.added.length === 0 && kept.bereft.size === 0) return;
        const head = [Uint32Array.of(targets.length), Uint32Array.from(targets)];
        const parts = [...head, found.rows, found.scores, products].map(
          ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
        );
        cache.write(KEPT_AS, key, [...parts, ...beside]);
      },
    };
  };
}

/** The components that candidates are found by, put together. */
function leadingOf({ words, dimensions, components }: WordVectors) {
  const most = Math.min(LEADING, dimensions);
  const leading = new Int8Array(new SharedArrayBuffer(words.length * most));
  for (let row = 0; row < words.length; row++) {
    leading.set(components.subarray(row * dimensions, row * dimensions + most), row * most);
  }
  return { dimensions: most, components: leading };
}

/**
 * Words lie far apart in memory, so a product takes longer to fetch than to find: those that an
 * earlier build found are kept.
 *
 * @param before rows of the candidates that `products` are of, those of a word in the same order
 * @param products in the places of candidates; filled for each word that is asked for
 */
function productsWith(
  rows: Uint32Array,
  before: Uint32Array | null,
  products: Int32Array,
  product: FoundCandidates['product'],
): (row: number) => Int32Array {
  const own = new Int32Array(CANDIDATES);
  return (row) => {
    const first = row * CANDIDATES;
    const end = first + CANDIDATES;
    let next = first;
    for (let at = 0; at < CANDIDATES; at++) {
      const other = rows[first + at] as number;
      if (other === NONE) break;
      let place = before === null ? end : next;
      while (place < end && before?.[place] !== other) place++;
      own[at] = place < end ? (products[place] as number) : product(row, other);
      if (place < end) next = place + 1;
    }
    products.set(own, first);
    return own;
  };
}

interface Kept {
  readonly found: Candidates;
  readonly products: Int32Array;
  readonly added: readonly number[];
  readonly bereft: ReadonlySet<number>;
  readonly beside: Uint8Array;
}

/** Scores by the targets that are new, and words that have lost one by all of them. */
function scoreChanges(
  scoring: Scoring,
  { found, added, bereft }: Kept,
  isChanged: Uint8Array,
): Candidates {
  if (added.length > 0) {
    const others = Array.from(isChanged, (_, row) => row).filter((row) => !bereft.has(row));
    const score = scorerOf({ ...scoring, targets: added }, found);
    for (const row of score(others)) isChanged[row] = 1;
  }
  if (bereft.size > 0) {
    for (const row of bereft) {
      forget(found, row);
      isChanged[row] = 1;
    }
    scorerOf(scoring, found)([...bereft]);
  }
  return found;
}

/** What the build before found, which targets are new, and the words that have lost one. */
function readKept(
  cache: BuildCache,
  key: string,
  words: number,
  targets: readonly number[],
): Kept | null {
  const content = cache.read(KEPT_AS, key);
  if (content === null) return null;
  const bytes = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
  const [count = 0] = new Uint32Array(bytes, 0, 1);
  const before = new Set(new Uint32Array(bytes, 4, count));
  const startOfScores = 4 + 4 * (count + words * CANDIDATES);
  const found: Candidates = {
    rows: new Uint32Array(bytes, 4 + 4 * count, words * CANDIDATES),
    scores: new Float32Array(bytes, startOfScores, words * CANDIDATES),
  };
  const startOfProducts = startOfScores + 4 * words * CANDIDATES;
  const products = new Int32Array(bytes, startOfProducts, words * CANDIDATES);
  const beside = new Uint8Array(bytes, startOfProducts + 4 * words * CANDIDATES);
  const added = targets.filter((row) => !before.has(row));
  const isTarget = new Set(targets);
  const gone = new Set([...before].filter((row) => !isTarget.has(row)));
  if (added.length + gone.size > MOST_CHANGED * targets.length) return null;
  const bereft = new Set<number>();
  if (gone.size > 0) {
    found.rows.forEach((row, at) => {
      if (gone.has(row)) bereft.add(Math.floor(at / CANDIDATES));
    });
  }
  return { found, products, added, bereft, beside };
}
