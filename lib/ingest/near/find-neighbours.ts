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
  const scores = new Float32Array(rows.length);
  const found = new Map<string, Neighbour[]>();
  for (let first = 0; first < words.length; first += AT_ONCE) {
    multiply(first).forEach((products, offset) => {
      const row = first + offset;
      const word = words[row];
      if (word === undefined) return;
      for (let at = 0; at < rows.length; at++) {
        scores[at] = (products[at] as number) / (lengths[rows[at] as number] as number);
      }
      const neighbours = highest(scores, CANDIDATES)
        .map((at) => rows[at] as number)
        .filter((other) => other !== row)
        .map((other) => {
          const cosine =
            product(vectors, row, other) / ((lengths[row] ?? 1) * (lengths[other] ?? 1));
          return { word: words[other] as string, closeness: Math.min(1, cosine / SHRINKAGE) };
        })
        .filter(({ closeness }) => closeness >= least)
        .sort((a, b) => b.closeness - a.closeness);
      if (neighbours.length > 0) found.set(word, neighbours.slice(0, MOST_NEIGHBOURS));
    });
  }
  return found;
}

function product({ components, dimensions }: WordVectors, row: number, other: number): number {
  let sum = 0;
  let there = other * dimensions;
  for (let here = row * dimensions; here < (row + 1) * dimensions; here++, there++) {
    sum += (components[here] as number) * (components[there] as number);
  }
  return sum;
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
function highest(scores: Float32Array, count: number): number[] {
  const places: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    if (places.length === count && score <= least) continue;
    let place = places.length < count ? places.length : count - 1;
    while (place > 0 && (scores[places[place - 1] as number] as number) < score) {
      places[place] = places[place - 1] as number;
      place -= 1;
    }
    places[place] = at;
    least = scores[places.at(-1) as number] as number;
  }
  return places;
}
