import { type BuildCache, NO_CACHE } from '@/lib/ingest/cache/build-cache';
import { type FoundCandidates, startCandidates } from './find-candidates';
import { CANDIDATES, NONE } from './score-words';
import type { WordVectors } from './word-vectors';

/** Neighbours that are looked at; more change the order of items no further. */
export const MOST_NEIGHBOURS = 12;
/** Coarse components make the cosine smaller than it is, always by about this factor. */
const SHRINKAGE = 0.84;
/** Words that share a character look nearer than they are: 低保 and 低成本, 堵车 and 堵点. */
const SHARED_CHARACTER = 0.06;
/** From here on a shared character is worth a second opinion. */
const LOOKS_NEAR = 0.5;
/** So many words near to one are asked how near they are to the other. */
const WITNESSES = 10;
/** Right pairs seldom come under this, wrong ones mostly do, and fall so much faster than they do. */
const LEAST_TESTIFIED = 0.3;
const DISTRUST = 1.5;

/** The nearest words of each word of a lexicon, `MOST_NEIGHBOURS` a word. */
export interface NearestWords {
  /** By row, how many there are. */
  readonly counts: Uint8Array;
  /** Rows of the lexicon, nearest first. */
  readonly rows: Uint32Array;
  /** Of each, how near it is: 0 to 1. */
  readonly closeness: Float64Array;
}

/**
 * For each word of the lexicon the nearest of some words, best first: by their leading components
 * the few that may be, of these by all components those that are.
 *
 * @param targets words that may be neighbours; those without a direction are none
 * @param least closeness of the farthest neighbour that counts
 * @param cache has them from the build before, most of whose targets are the same
 * @returns what waits for them; other threads are at it meanwhile
 */
export function startNeighbours(
  vectors: WordVectors,
  targets: ReadonlySet<string>,
  least: number,
  cache: BuildCache = NO_CACHE,
): () => NearestWords {
  const { words } = vectors;
  const rows = words.flatMap((word, row) => (targets.has(word) ? [row] : []));
  if (rows.length === 0) return () => noneFor(words.length);
  const lengths = lengthsOf(vectors);
  const finish = startCandidates(vectors, rows, lengths, cache);
  return () => nearestOf(finish(), words, lengths, least);
}

function nearestOf(
  found: FoundCandidates,
  words: readonly string[],
  lengths: Float32Array,
  least: number,
): NearestWords {
  const nearest = found.before ? readNearest(found.before, words.length) : noneFor(words.length);
  const closenessBy = (product: number, row: number, other: number) => {
    const cosine = product / ((lengths[row] as number) * (lengths[other] as number));
    return Math.min(1, cosine / SHRINKAGE);
  };
  const candidatesOf = (row: number) =>
    found.candidates.subarray(row * CANDIDATES, (row + 1) * CANDIDATES);
  /**
   * Vectors take words for near that merely look alike (出访 and 信访, 中考 and 中试): one that shares
   * a character is as near as it is to what the word is near to by other characters. What is a part
   * of the other is more than alike (牡丹 of 牡丹花会).
   */
  const lessened = (row: number, other: number, looks: number) => {
    const near = looks - SHARED_CHARACTER;
    const [word, neighbour] = [words[row] as string, words[other] as string];
    const isPart = word.includes(neighbour) || neighbour.includes(word);
    if (isPart || near < LOOKS_NEAR) return near;
    const characters = word + neighbour;
    let count = 0;
    let sum = 0;
    for (const witness of candidatesOf(row)) {
      if (witness === NONE || count === WITNESSES) break;
      if (witness === row || sharesCharacter(characters, words[witness] as string)) continue;
      sum += closenessBy(found.product(other, witness), other, witness);
      count++;
    }
    return count === 0 ? near : near - DISTRUST * Math.max(0, LEAST_TESTIFIED - sum / count);
  };
  const closeness = new Float64Array(CANDIDATES);
  const place = new Uint8Array(CANDIDATES);
  for (let row = 0; row < words.length; row++) {
    if (!found.isChanged[row]) continue;
    const products = found.productsOf(row);
    let count = 0;
    for (let at = 0; at < CANDIDATES; at++) {
      const other = found.candidates[row * CANDIDATES + at] as number;
      if (other === NONE) break;
      if (other === row) continue;
      const looks = closenessBy(products[at] as number, row, other);
      if (looks < least) continue;
      const isAlike = sharesCharacter(words[row] as string, words[other] as string);
      const own = isAlike ? lessened(row, other, looks) : looks;
      if (own < least) continue;
      // Of equal ones the better candidate stays before the other.
      let before = count++;
      for (; before > 0 && (closeness[before - 1] as number) < own; before--) {
        closeness[before] = closeness[before - 1] as number;
        place[before] = place[before - 1] as number;
      }
      closeness[before] = own;
      place[before] = at;
    }
    const most = Math.min(count, MOST_NEIGHBOURS);
    nearest.counts[row] = most;
    for (let at = 0; at < most; at++) {
      const candidate = row * CANDIDATES + (place[at] as number);
      nearest.rows[row * MOST_NEIGHBOURS + at] = found.candidates[candidate] as number;
      nearest.closeness[row * MOST_NEIGHBOURS + at] = closeness[at] as number;
    }
  }
  found.keep(
    [nearest.closeness, nearest.rows, nearest.counts].map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    ),
  );
  return nearest;
}

function noneFor(words: number): NearestWords {
  return {
    counts: new Uint8Array(words),
    rows: new Uint32Array(words * MOST_NEIGHBOURS),
    closeness: new Float64Array(words * MOST_NEIGHBOURS),
  };
}

function readNearest(bytes: Uint8Array, words: number): NearestWords {
  const all = words * MOST_NEIGHBOURS;
  const { buffer } = bytes.slice();
  return {
    closeness: new Float64Array(buffer, 0, all),
    rows: new Uint32Array(buffer, 8 * all, all),
    counts: new Uint8Array(buffer, 12 * all, words),
  };
}

function sharesCharacter(word: string, other: string): boolean {
  for (const char of other) if (word.includes(char)) return true;
  return false;
}

/** Of each word's components as one vector; never 0, by which is divided. */
function lengthsOf({ words, dimensions, components }: WordVectors): Float32Array {
  return Float32Array.from(words, (_, row) => {
    let sum = 0;
    for (let at = row * dimensions; at < (row + 1) * dimensions; at++) {
      sum += (components[at] as number) ** 2;
    }
    return Math.sqrt(sum) || 1;
  });
}
