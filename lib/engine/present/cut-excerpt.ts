import type { Span } from '@/lib/text/folded-text';
import { BREAK } from '@/lib/text/search-text';

/** Of an excerpt, in UTF-16 units: about three lines on a phone. */
export const EXCERPT_LENGTH = 96;
/** Of each passage where an excerpt needs two. */
const PASSAGE_LENGTH = 48;
/** How far a cut may move to stand at a punctuation mark rather than inside a phrase. */
const SNAP = 18;
const CLAUSE_END = `，。；：！？、）》”,.;:!?)\n${BREAK}`;
/** 6,000, 23.58 and 12:30 go on behind the mark, and so does www.luoyang. */
const INSIDE_NUMBER = /[\da-z][,.:][\da-z]/i;
/** Left out at a cut, where an ellipsis follows. */
const PAUSE = '，、；：,;:';
const SENTENCE_END = `。！？；!?;\n${BREAK}`;

/** A number with what it counts, a day, a Latin word, a surrogate pair. */
const UNCUT =
  /(?:\d[\d.,:]*\s*[%‰年月日号时分亿万千百十]*\s*)+(?<![%‰年月日号时分]\s*)\p{Script=Han}|(?:\d[\d.,:]*\s*[%‰年月日号时分亿万千百十]*\s*)+|[a-z][a-z\d'-]*|[\u{10000}-\u{10ffff}]/giu;

/** Where the word begins and ends that covers a place of the text. */
export type WordAt = (at: number) => Span;

const NO_WORDS: WordAt = (at) => ({ start: at, end: at + 1 });

/**
 * The passages of a text that show best what was found, in order and apart: one where all words
 * that were found stand near, else a shorter one and another for what it leaves out. No cut goes
 * through a word, a number or a day.
 *
 * @param marks of each word that was found, by their starts; they may overlap
 */
export function cutExcerpt(text: string, marks: readonly Span[], wordAt = NO_WORDS): Span[] {
  const source = { text, wordAt };
  const whole = cutPassage(source, marks, EXCERPT_LENGTH);
  if (outside(text, marks, whole).length === 0) return [whole];
  const first = cutPassage(source, marks, PASSAGE_LENGTH);
  const second = cutPassage(source, outside(text, marks, first), PASSAGE_LENGTH);
  const [left, right] = first.start <= second.start ? [first, second] : [second, first];
  return left.end < right.start
    ? [left, right]
    : [{ start: left.start, end: Math.max(left.end, right.end) }];
}

interface Source {
  readonly text: string;
  readonly wordAt: WordAt;
}

/** The marks whose text is not marked within the passage. */
function outside(text: string, marks: readonly Span[], passage: Span): Span[] {
  const shown = new Set<string>();
  for (const { start, end } of marks) {
    if (start >= passage.start && end <= passage.end) shown.add(text.slice(start, end));
  }
  return marks.filter(({ start, end }) => !shown.has(text.slice(start, end)));
}

/**
 * The stretch of a text that shows best what was found: the window with the most different
 * marked texts, then the most marks, then the earliest; its start moved back to the beginning of
 * the phrase, its end to the end of one.
 */
function cutPassage(source: Source, marks: readonly Span[], length: number): Span {
  const { text } = source;
  if (text.length <= length + SNAP) return { start: 0, end: text.length };
  const first = densestMark(text, marks, length);
  const start = first === null ? 0 : phraseStart(source, first.start);
  const needed = first?.end ?? 0;
  const end = phraseEnd(source, Math.max(start + length, needed), needed);
  return { start, end };
}

function densestMark(text: string, marks: readonly Span[], length: number): Span | null {
  let best: Span | null = null;
  let bestScore = -1;
  marks.forEach((mark, at) => {
    const limit = mark.start + length - SNAP;
    const inside = new Set<string>();
    let count = 0;
    for (let next = at; next < marks.length; next++) {
      const other = marks[next];
      if (!other || other.start > limit) break;
      if (other.end > limit) continue;
      inside.add(text.slice(other.start, other.end));
      count++;
    }
    const score = inside.size * 1000 + count;
    if (score > bestScore) {
      best = mark;
      bestScore = score;
    }
  });
  return best;
}

function phraseStart(source: Source, mark: number): number {
  if (mark <= SNAP) return 0;
  const { text } = source;
  for (const pattern of [SENTENCE_END, CLAUSE_END]) {
    for (let at = mark - SNAP; at < mark; at++) {
      if (pattern.includes(text.charAt(at)) && isEnd(text, at))
        return behindMarks(text, at + 1, mark);
    }
  }
  const word = stretchAt(source, mark - SNAP);
  return word.end <= mark && word.start < mark - SNAP ? word.end : word.start;
}

/** No passage begins with what ends another: 》，. */
function behindMarks(text: string, from: number, mark: number): number {
  let at = from;
  while (at < mark && CLAUSE_END.includes(text.charAt(at))) at++;
  return at;
}

/** Never before `needed`, where the mark ends that the excerpt is about. */
function phraseEnd(source: Source, wanted: number, needed: number): number {
  const { text } = source;
  if (wanted >= text.length - SNAP) return text.length;
  for (let at = wanted; at > Math.max(wanted - SNAP, needed); at--) {
    const before = text[at - 1] ?? '';
    if (!CLAUSE_END.includes(before) || !isEnd(text, at - 1)) continue;
    return PAUSE.includes(before) ? at - 1 : at;
  }
  const word = stretchAt(source, wanted);
  if (word.start === wanted) return wanted;
  return word.start >= needed ? word.start : word.end;
}

function isEnd(text: string, at: number): boolean {
  return !INSIDE_NUMBER.test(text.slice(Math.max(0, at - 1), at + 2));
}

/** The word, number or day that covers a place, or that place alone. */
function stretchAt({ text, wordAt }: Source, at: number): Span {
  const { start, end } = wordAt(at);
  for (const { 0: stretch, index } of text.matchAll(UNCUT)) {
    if (index > at) break;
    if (index + stretch.length <= at) continue;
    return {
      start: Math.min(start, wordAt(index).start),
      end: Math.max(end, wordAt(index + stretch.length - 1).end),
    };
  }
  return { start, end };
}
