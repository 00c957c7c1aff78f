import type { BuildCache } from '@/lib/ingest/cache/build-cache';
import { AT_ONCE, GROUP, type WordScores, wordScores } from './word-scores';
import type { WordVectors } from './word-vectors';

/** Words that are compared in all components: with these, 97 of 100 near ones are among them. */
export const CANDIDATES = 40;
/** Stands where a word has fewer. */
export const NONE = 0xffff_ffff;
/** Of the targets; where more have changed all is found anew. */
const MOST_CHANGED = 0.25;
const KEPT_AS = 'near/candidates';

/** The best targets of each word by leading components, `CANDIDATES` a word, best first. */
interface Candidates {
  /** Rows of words; of equal scores the first. */
  readonly rows: Uint32Array;
  readonly scores: Float32Array;
}

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
  /** Keeps them for the next build, with something beside them. */
  readonly keep: (beside: readonly Uint8Array[]) => void;
}

/**
 * For each word the targets that may be nearest to it. Where an earlier build found them among other
 * targets, only new ones are scored, and words that have lost one.
 *
 * @param targets rows of words, rising
 * @param lengths of all words
 */
export function findCandidates(
  vectors: WordVectors,
  targets: readonly number[],
  lengths: Float32Array,
  cache: BuildCache,
): FoundCandidates {
  const all = Array.from(vectors.words, (_, row) => row);
  const key = String(all.length);
  const kept = readKept(cache, key, all.length, targets);
  const found = kept?.found ?? {
    rows: new Uint32Array(all.length * CANDIDATES).fill(NONE),
    scores: new Float32Array(all.length * CANDIDATES).fill(Number.NEGATIVE_INFINITY),
  };
  const isChanged = new Uint8Array(all.length).fill(kept === null ? 1 : 0);
  const own = kept?.added ?? targets;
  const table = wordScores(vectors, own, lengths);
  const add = (rows: readonly number[], { scoresOf }: typeof table, columns: readonly number[]) => {
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const some = rows.slice(at, at + AT_ONCE);
      scoresOf(some).forEach((scores, place) => {
        const row = some[place] as number;
        if (keepHighest(found, row, scores, columns)) isChanged[row] = 1;
      });
    }
  };
  const isBereft = new Set(kept?.bereft);
  if (own.length > 0) {
    add(
      all.filter((row) => !isBereft.has(row)),
      table,
      own,
    );
  }
  if (isBereft.size > 0) {
    for (const row of isBereft) {
      found.rows.fill(NONE, row * CANDIDATES, (row + 1) * CANDIDATES);
      found.scores.fill(Number.NEGATIVE_INFINITY, row * CANDIDATES, (row + 1) * CANDIDATES);
      isChanged[row] = 1;
    }
    add([...isBereft], wordScores(vectors, targets, lengths), targets);
  }
  return {
    candidates: found.rows,
    isChanged,
    before: kept?.beside ?? null,
    product: table.product,
    keep(beside) {
      if (kept !== null && own.length === 0 && isBereft.size === 0) return;
      const head = [Uint32Array.of(targets.length), Uint32Array.from(targets)];
      const parts = [...head, found.rows, found.scores].map(
        ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
      );
      cache.write(KEPT_AS, key, [...parts, ...beside]);
    },
  };
}

/** What the build before found, which targets are new, and the words that have lost one. */
function readKept(cache: BuildCache, key: string, words: number, targets: readonly number[]) {
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
  const beside = new Uint8Array(bytes, startOfScores + 4 * words * CANDIDATES);
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
  return { found, added, bereft, beside };
}

/**
 * Puts the targets of the highest scores where those of a word stand, as far as they are higher.
 * @returns whether any was
 */
function keepHighest(
  found: Candidates,
  word: number,
  { scores, maxima }: WordScores,
  targets: readonly number[],
): boolean {
  const first = word * CANDIDATES;
  const last = first + CANDIDATES - 1;
  let isAny = false;
  for (let at = 0; at < maxima.length; at++) {
    if ((maxima[at] as number) < (found.scores[last] as number)) continue;
    // Every fourth of a group is of this place.
    const start = Math.floor(at / 4) * GROUP + (at % 4);
    const end = Math.min(targets.length, start + GROUP);
    for (let column = start; column < end; column += 4) {
      const score = scores[column] as number;
      const row = targets[column] as number;
      if (!isBetter(score, row, found, last)) continue;
      isAny = true;
      let place = last;
      for (; place > first && isBetter(score, row, found, place - 1); place--) {
        found.scores[place] = found.scores[place - 1] as number;
        found.rows[place] = found.rows[place - 1] as number;
      }
      found.scores[place] = score;
      found.rows[place] = row;
    }
  }
  return isAny;
}

function isBetter(score: number, row: number, { scores, rows }: Candidates, at: number): boolean {
  const other = scores[at] as number;
  return score > other || (score === other && row < (rows[at] as number));
}
