import type { Span } from '@/lib/text/folded-text';
import { BREAK } from '@/lib/text/search-text';

/** Of an excerpt, in UTF-16 units: about three lines on a phone. */
export const EXCERPT_LENGTH = 96;
/** Of each passage where an excerpt needs two. */
const PASSAGE_LENGTH = 48;
/** How far a cut may move to stand at a punctuation mark rather than inside a phrase. */
const SNAP = 18;
const CLAUSE_END = new RegExp(`[，。；：！？、）》”\n${BREAK}]`);
/** Left out at a cut, where an ellipsis follows. */
const PAUSE = /[，、；：]/;
const SENTENCE_END = new RegExp(`[。！？；\n${BREAK}]`);

/**
 * The passages of a text that show best what was found, in order and apart: one where all that is
 * marked stands near, else a shorter one and another for what it leaves out.
 *
 * @param marks in order, without overlaps
 */
export function cutExcerpt(text: string, marks: readonly Span[]): Span[] {
  const whole = cutPassage(text, marks, EXCERPT_LENGTH);
  if (outside(text, marks, whole).length === 0) return [whole];
  const first = cutPassage(text, marks, PASSAGE_LENGTH);
  const second = cutPassage(text, outside(text, marks, first), PASSAGE_LENGTH);
  const [left, right] = first.start <= second.start ? [first, second] : [second, first];
  return left.end < right.start
    ? [left, right]
    : [{ start: left.start, end: Math.max(left.end, right.end) }];
}

/** The marks whose text is not marked within the passage. */
function outside(text: string, marks: readonly Span[], passage: Span): Span[] {
  const textOf = ({ start, end }: Span) => text.slice(start, end);
  const shown = new Set(
    marks.filter(({ start, end }) => start >= passage.start && end <= passage.end).map(textOf),
  );
  return marks.filter((mark) => !shown.has(textOf(mark)));
}

/**
 * The stretch of a text that shows best what was found: the window with the most different
 * marked texts, then the most marks, then the earliest; its start moved back to the beginning of
 * the phrase, its end to the end of one.
 *
 * @param marks in order, without overlaps
 */
function cutPassage(text: string, marks: readonly Span[], length: number): Span {
  if (text.length <= length + SNAP) return { start: 0, end: text.length };
  const first = densestMark(text, marks, length);
  const start = first === null ? 0 : phraseStart(text, first.start);
  const needed = first?.end ?? 0;
  const end = phraseEnd(text, Math.max(start + length, needed), needed);
  return { start, end };
}

function densestMark(text: string, marks: readonly Span[], length: number): Span | null {
  let best: Span | null = null;
  let bestScore = -1;
  marks.forEach((mark, at) => {
    const limit = mark.start + length - SNAP;
    const inside: string[] = [];
    for (let next = at; next < marks.length; next++) {
      const other = marks[next];
      if (!other || other.end > limit) break;
      inside.push(text.slice(other.start, other.end));
    }
    const score = new Set(inside).size * 1000 + inside.length;
    if (score > bestScore) {
      best = mark;
      bestScore = score;
    }
  });
  return best;
}

function phraseStart(text: string, mark: number): number {
  if (mark <= SNAP) return 0;
  const earliest = mark - SNAP + (isLowHalf(text, mark - SNAP) ? 1 : 0);
  for (const pattern of [SENTENCE_END, CLAUSE_END]) {
    for (let at = earliest; at < mark; at++) {
      if (pattern.test(text[at] ?? '')) return at + 1;
    }
  }
  return earliest;
}

/** Never before `needed`, where the mark ends that the excerpt is about. */
function phraseEnd(text: string, wanted: number, needed: number): number {
  if (wanted >= text.length - SNAP) return text.length;
  for (let at = wanted; at > Math.max(wanted - SNAP, needed); at--) {
    const before = text[at - 1] ?? '';
    if (PAUSE.test(before)) return at - 1;
    if (CLAUSE_END.test(before)) return at;
  }
  return isLowHalf(text, wanted) ? wanted + 1 : wanted;
}

/** A cut must not part a surrogate pair. */
function isLowHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
