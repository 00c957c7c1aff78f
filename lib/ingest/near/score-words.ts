import { AT_ONCE, GROUP, type WordScores, wordScores } from './word-scores';

/** Words that are compared in all components: with these, 97 of 100 near ones are among them. */
export const CANDIDATES = 40;
/** Stands where a word has fewer. */
export const NONE = 0xffff_ffff;

/** The best targets of each word by leading components, `CANDIDATES` a word, best first. */
export interface Candidates {
  /** Rows of words; of equal scores the first. */
  readonly rows: Uint32Array;
  readonly scores: Float32Array;
}

/** What words are scored by; may be shared among threads. */
export interface Scoring {
  readonly dimensions: number;
  /** Of all words. */
  readonly components: Int8Array;
  readonly lengths: Float32Array;
  /** Rows of the words that others are scored by, rising. */
  readonly targets: readonly number[];
}

/** Candidates for so many words, before any is found. */
export function noCandidates(words: number): Candidates {
  const [rows, scores] = [0, 1].map(() => new SharedArrayBuffer(4 * words * CANDIDATES));
  return {
    rows: new Uint32Array(rows as SharedArrayBuffer).fill(NONE),
    scores: new Float32Array(scores as SharedArrayBuffer).fill(Number.NEGATIVE_INFINITY),
  };
}

/** Takes what was found for a word away. */
export function forget({ rows, scores }: Candidates, row: number): void {
  rows.fill(NONE, row * CANDIDATES, (row + 1) * CANDIDATES);
  scores.fill(Number.NEGATIVE_INFINITY, row * CANDIDATES, (row + 1) * CANDIDATES);
}

/**
 * Gives what scores words by the targets, and puts those of the highest scores in their places. Each
 * word is a matter of its own: the same is found in whatever order and by whichever thread.
 *
 * @returns for some words, none of them twice, those that got another candidate
 */
export function scorerOf(
  scoring: Scoring,
  found: Candidates,
): (rows: readonly number[]) => readonly number[] {
  const { targets, lengths } = scoring;
  const { scoresOf } = wordScores(scoring, targets, lengths);
  return (rows) => {
    const changed: number[] = [];
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const some = rows.slice(at, at + AT_ONCE);
      scoresOf(some).forEach((scores, place) => {
        const row = some[place] as number;
        if (keepHighest(found, row, scores, targets)) changed.push(row);
      });
    }
    return changed;
  };
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
