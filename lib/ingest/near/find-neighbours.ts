import type { Neighbour } from '@/lib/domain/neighbour';
import { type BuildCache, NO_CACHE } from '@/lib/ingest/cache/build-cache';
import { CANDIDATES, findCandidates, NONE } from './find-candidates';
import type { WordVectors } from './word-vectors';

/** Neighbours that are looked at; more change the order of items no further. */
const MOST_NEIGHBOURS = 12;
/** Coarse components make the cosine smaller than it is, always by about this factor. */
const SHRINKAGE = 0.84;

/**
 * For each word of the lexicon the nearest of some words, best first: by their leading components
 * the few that may be, of these by all components those that are.
 *
 * @param targets words that may be neighbours; those without a direction are none
 * @param least closeness of the farthest neighbour that counts
 * @param cache has the few that may be from the build before, most of whose targets are the same
 */
export function findNeighbours(
  vectors: WordVectors,
  targets: ReadonlySet<string>,
  least: number,
  cache: BuildCache = NO_CACHE,
): Map<string, Neighbour[]> {
  const { words } = vectors;
  const rows = words.flatMap((word, row) => (targets.has(word) ? [row] : []));
  const found = new Map<string, Neighbour[]>();
  if (rows.length === 0) return found;
  const lengths = lengthsOf(vectors);
  const { candidates, product } = findCandidates(vectors, rows, lengths, cache);
  words.forEach((word, row) => {
    const neighbours: Neighbour[] = [];
    for (let at = row * CANDIDATES; at < (row + 1) * CANDIDATES; at++) {
      const other = candidates[at] as number;
      if (other === NONE) break;
      if (other === row) continue;
      const cosine = product(row, other) / ((lengths[row] ?? 1) * (lengths[other] ?? 1));
      const closeness = Math.min(1, cosine / SHRINKAGE);
      if (closeness >= least) neighbours.push({ word: words[other] as string, closeness });
    }
    neighbours.sort((a, b) => b.closeness - a.closeness);
    if (neighbours.length > 0) found.set(word, neighbours.slice(0, MOST_NEIGHBOURS));
  });
  return found;
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
