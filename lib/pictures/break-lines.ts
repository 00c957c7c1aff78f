/** Measures one character (a code point), in any unit. */
export type Measure = (character: string) => number;

const NEVER_FIRST = /^[\s\p{Pe}\p{Pf}、。，．：；！？…—～·%％℃]/u;
const NEVER_LAST = /[\p{Ps}\p{Pi}—]$/u;
const PAUSE = /[，、；：。！？\p{Zs}]$/u;

/** Costs are squared widths relative to the ideal line: a word is split when nothing else is near. */
const SPLIT_WORD = 0.15;
/** A line that ends where the reader pauses anyway may be this much further from the ideal. */
const AT_PAUSE = -0.03;

/**
 * Breaks a title into as few lines as fit, of about equal length, so that none is left with one
 * character. Lines do not begin with a closing mark or end with an opening one; words, numbers and
 * Latin are kept whole where that does not make the lines very uneven.
 *
 * @param width of the longest line, in the unit of `measure`; a piece that cannot be broken and is
 *   longer than that gets a line of its own
 * @returns the lines without the spaces at which they were broken
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const pieces = unbreakablePieces(text);
  const sizes = pieces.map(({ text: piece }) => [...piece].reduce((sum, c) => sum + measure(c), 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  // Fewest lines first: a line that breaks badly may need one more than the width alone asks for.
  for (let count = Math.max(1, Math.ceil(total / width)); count < pieces.length; count += 1) {
    const ends = bestEnds(pieces, sizes, count, width, total / count);
    if (ends) return ends.map((end, at) => joined(pieces, ends[at - 1] ?? 0, end));
  }
  return pieces.map(({ text: piece }) => piece.trim());
}

interface Piece {
  readonly text: string;
  /** Cost of breaking after this piece. */
  readonly breakCost: number;
}

/** What no break may fall into: a character with the marks that cling to it, a number, a word. */
function unbreakablePieces(text: string): Piece[] {
  const wordEnds = new Set<number>();
  for (const { index, segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(
    text,
  )) {
    wordEnds.add(index + segment.length);
  }
  const pieces: Piece[] = [];
  let piece = '';
  let offset = 0;
  const parts = text.match(/[\p{Script=Latin}\p{Nd}.,%+-]+|\P{M}\p{M}*/gu) ?? [];
  parts.forEach((part, at) => {
    piece += part;
    offset += part.length;
    const next = parts[at + 1];
    if (next !== undefined && (NEVER_FIRST.test(next) || NEVER_LAST.test(piece.trimEnd()))) return;
    const breakCost = PAUSE.test(piece) ? AT_PAUSE : wordEnds.has(offset) ? 0 : SPLIT_WORD;
    pieces.push({ text: piece, breakCost });
    piece = '';
  });
  return pieces;
}

/** Ends of the lines (numbers of pieces) at the least cost, or null where none fits. */
function bestEnds(
  pieces: readonly Piece[],
  sizes: readonly number[],
  count: number,
  width: number,
  ideal: number,
): number[] | null {
  let best = new Map<number, { cost: number; ends: number[] }>([[0, { cost: 0, ends: [] }]]);
  for (let line = 1; line <= count; line += 1) {
    const longer: typeof best = new Map();
    for (const [start, { cost, ends }] of best) {
      let size = 0;
      for (let end = start + 1; end <= pieces.length; end += 1) {
        size += sizes[end - 1] ?? 0;
        if (size > width) break;
        const isLast = end === pieces.length;
        if (isLast !== (line === count)) continue;
        const uneven = (size / ideal - 1) ** 2;
        const sum = cost + uneven + (isLast ? 0 : (pieces[end - 1]?.breakCost ?? 0));
        if (sum < (longer.get(end)?.cost ?? Infinity)) {
          longer.set(end, { cost: sum, ends: [...ends, end] });
        }
      }
    }
    best = longer;
  }
  return best.get(pieces.length)?.ends ?? null;
}

function joined(pieces: readonly Piece[], start: number, end: number): string {
  return pieces
    .slice(start, end)
    .map(({ text }) => text)
    .join('')
    .trim();
}
