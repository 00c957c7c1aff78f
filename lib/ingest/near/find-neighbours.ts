import type { Neighbour } from '@/lib/domain/neighbour';
import { AT_ONCE, leadingProducts } from './leading-products';
import type { WordVectors } from './word-vectors';

/** Neighbours that are looked at; more change the order of items no further. */
const MOST_NEIGHBOURS = 12;
/** Words that are compared in all components: with these, 97 of 100 near ones are among them. */
const CANDIDATES = 40;
/** Coarse components make the cosine smaller than it is, always by about this factor. */
const SHRINKAGE = 0.84;

/**
 * For each word of the lexicon the nearest of some words, best first: by their leading components
 * the few that may be, of these by all components those that are.
 *
 * @param targets words that may be neighbours; those without a direction are none
 * @param least closeness of the farthest neighbour that counts
 */
export function findNeighbours(
  vectors: WordVectors,
  targets: ReadonlySet<string>,
  least: number,
): Map<string, Neighbour[]> {
  const { words } = vectors;
  const rows = words.flatMap((word, row) => (targets.has(word) ? [row] : []));
  const lengths = lengthsOf(vectors);
  const multiply = leadingProducts(vectors, rows);
  const inverseLengths = Float32Array.from(rows, (row) => 1 / (lengths[row] ?? 1));
  const scores = new Float32Array(rows.length);
  const found = new Map<string, Neighbour[]>();
  for (let first = 0; first < words.length; first += AT_ONCE) {
    multiply(first).forEach((products, offset) => {
      const row = first + offset;
      const word = words[row];
      if (word === undefined) return;
      for (let at = 0; at < rows.length; at++) {
        scores[at] = (products[at] as number) * (inverseLengths[at] as number);
      }
      const neighbours: Neighbour[] = [];
      for (const at of highest(scores, CANDIDATES)) {
        const other = rows[at] as number;
        if (other === row) continue;
        const cosine = product(vectors, row, other) / ((lengths[row] ?? 1) * (lengths[other] ?? 1));
        const closeness = Math.min(1, cosine / SHRINKAGE);
        if (closeness >= least) neighbours.push({ word: words[other] as string, closeness });
      }
      neighbours.sort((a, b) => b.closeness - a.closeness);
      if (neighbours.length > 0) found.set(word, neighbours.slice(0, MOST_NEIGHBOURS));
    });
  }
  return found;
}

/** Four sums side by side: a processor adds to one only every few steps. */
function product({ components, dimensions }: WordVectors, row: number, other: number): number {
  const end = (row + 1) * dimensions;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let here = row * dimensions;
  let there = other * dimensions;
  for (; here < end - 3; here += 4, there += 4) {
    a += (components[here] as number) * (components[there] as number);
    b += (components[here + 1] as number) * (components[there + 1] as number);
    c += (components[here + 2] as number) * (components[there + 2] as number);
    d += (components[here + 3] as number) * (components[there + 3] as number);
  }
  for (; here < end; here++, there++) {
    a += (components[here] as number) * (components[there] as number);
  }
  return a + b + c + d;
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

/** Places of the highest scores, highest first. */
function highest(scores: Float32Array, most: number): Int32Array {
  const count = Math.min(most, scores.length);
  const best = new Float32Array(count).fill(Number.NEGATIVE_INFINITY);
  const places = new Int32Array(count);
  let least = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    if (score <= least) continue;
    let place = count - 1;
    for (; place > 0 && (best[place - 1] as number) < score; place--) {
      best[place] = best[place - 1] as number;
      places[place] = places[place - 1] as number;
    }
    best[place] = score;
    places[place] = at;
    least = best[count - 1] as number;
  }
  return places;
}
