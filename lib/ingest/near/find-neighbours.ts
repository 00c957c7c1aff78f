import type { Neighbour } from '@/lib/domain/neighbour';
import { AT_ONCE, GROUP, type WordScores, wordScores } from './word-scores';
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
  const { scoresFrom, product } = wordScores(vectors, rows, lengths);
  const found = new Map<string, Neighbour[]>();
  for (let first = 0; first < words.length; first += AT_ONCE) {
    scoresFrom(first).forEach((scores, offset) => {
      const row = first + offset;
      const word = words[row];
      if (word === undefined) return;
      const neighbours: Neighbour[] = [];
      for (const column of highest(scores, Math.min(CANDIDATES, rows.length), rows.length)) {
        const other = rows[column] as number;
        if (other === row) continue;
        const cosine = product(row, other) / ((lengths[row] ?? 1) * (lengths[other] ?? 1));
        const closeness = Math.min(1, cosine / SHRINKAGE);
        if (closeness >= least) neighbours.push({ word: words[other] as string, closeness });
      }
      neighbours.sort((a, b) => b.closeness - a.closeness);
      if (neighbours.length > 0) found.set(word, neighbours.slice(0, MOST_NEIGHBOURS));
    });
  }
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

/** Columns of the highest scores, highest first; of equal ones the first. */
function highest({ scores, maxima }: WordScores, count: number, columns: number): Int32Array {
  const best = new Float32Array(count).fill(Number.NEGATIVE_INFINITY);
  const places = new Int32Array(count).fill(columns);
  let least = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < maxima.length; at++) {
    if ((maxima[at] as number) < least) continue;
    // Every fourth of a group is of this place.
    const first = Math.floor(at / 4) * GROUP + (at % 4);
    const end = Math.min(columns, first + GROUP);
    for (let column = first; column < end; column += 4) {
      const score = scores[column] as number;
      if (score < least || (score === least && column > (places[count - 1] as number))) continue;
      let place = count - 1;
      for (; place > 0; place--) {
        const [other, before] = [best[place - 1] as number, places[place - 1] as number];
        if (other > score || (other === score && before < column)) break;
        best[place] = other;
        places[place] = before;
      }
      best[place] = score;
      places[place] = column;
      least = best[count - 1] as number;
    }
  }
  return places;
}
