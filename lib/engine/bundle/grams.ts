const RUN = /[\p{Script=Han}〇々]+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /\p{Script=Han}|[〇々]/u;

export interface Gram {
  readonly gram: string;
  /** In characters; a Latin or digit run counts as two. */
  readonly length: 1 | 2;
}

/** The characters and pairs of neighbouring characters of a folded text, Latin and digit runs whole. */
export function* gramsOf(folded: string): Generator<Gram> {
  for (const [run] of folded.matchAll(RUN)) {
    if (!HAN.test(run)) {
      yield { gram: run, length: 2 };
      continue;
    }
    let before = '';
    for (const char of run) {
      yield { gram: char, length: 1 };
      if (before !== '') yield { gram: before + char, length: 2 };
      before = char;
    }
  }
}

/** How many grams a folded text has. */
export function countGrams(folded: string): number {
  let count = 0;
  for (const [run] of folded.matchAll(RUN)) {
    count += HAN.test(run) ? 2 * [...run].length - 1 : 1;
  }
  return count;
}

const LETTER_BEFORE = /(?!\p{Script=Han})[\p{L}\p{N}]$/u;
const LETTER_AFTER = /^(?!\p{Script=Han})[\p{L}\p{N}]/u;

/**
 * Whether a gram that stands at `start` of a folded text is one of its grams: a Latin or digit run
 * is none where it is part of a longer one.
 */
export function isGramAt(gram: string, folded: string, start: number): boolean {
  if (HAN.test(gram)) return true;
  const end = start + gram.length;
  // A character is two units at most.
  return (
    !LETTER_BEFORE.test(folded.slice(Math.max(0, start - 2), start)) &&
    !LETTER_AFTER.test(folded.slice(end, end + 2))
  );
}
