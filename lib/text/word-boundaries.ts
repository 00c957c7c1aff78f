import { cutByVocabulary } from './cut-by-vocabulary';
import { findOccurrences } from './find-occurrences';
import type { FoldedText, Span } from './folded-text';
import { tokenize } from './tokenize';
import type { Vocabulary } from './vocabulary';

/** For every folded unit, where the word that covers it starts and ends. */
export interface Boundaries {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export interface WordFinder {
  /**
   * Places where the word stands as a word or inside a longer one, and not where it only shares
   * characters with two neighbours (和服 in 永和服务). A single character must be a word of its
   * own: 见 in 意见 is none.
   */
  find(folded: FoldedText, word: string): Span[];
  /** Whether a span only shares characters with two neighbours: 工人 in 务工人员. */
  crosses(folded: FoldedText, span: Span): boolean;
  /**
   * Whether a span means there what it means alone: whole words, the head of a longer one (雨 last in
   * 强降雨), or a part of one whose rest behind is a word too (文物 in 文物保护); not 农民 in 农民工.
   */
  standsAlone(folded: FoldedText, span: Span): boolean;
  /** The words of a text, cut over the vocabulary. */
  boundaries(folded: FoldedText): Boundaries;
  /** Whether a text is a word of the collection by itself. */
  isTerm(text: string): boolean;
  /** Whether a span is a term, or begins where a word begins and ends where a word ends. */
  isWhole(folded: FoldedText, span: Span): boolean;
}

/** Texts are cut when a word is first looked for in them, and remembered. */
export function createWordFinder(vocabulary: Vocabulary): WordFinder {
  const cut = new WeakMap<FoldedText, Boundaries>();
  function boundaries(folded: FoldedText): Boundaries {
    const known = cut.get(folded);
    if (known) return known;
    const words = cutText(folded, vocabulary);
    cut.set(folded, words);
    return words;
  }
  return {
    boundaries,
    find(folded, word) {
      const found = findOccurrences(folded.text, word);
      if (found.length === 0) return found;
      const words = boundaries(folded);
      const isLone = isOneCharacter(word);
      return found.filter(
        (span) =>
          (isLone ? isWord(span, words) : !crossesWord(folded.text, span, words)) &&
          !isDeputy(folded.text, span.start),
      );
    },
    crosses: (folded, span) => crossesWord(folded.text, span, boundaries(folded)),
    standsAlone(folded, { start, end }) {
      const { starts, ends } = boundaries(folded);
      const [first = start, last = end] = [starts[start], ends[end - 1]];
      if (last === end) return first === start || first === starts[end - 1];
      const rest = folded.text.slice(end, last);
      return first === starts[end - 1] && rest.length > 1 && vocabulary.terms.has(rest);
    },
    isTerm: (text) => vocabulary.terms.has(text),
    isWhole(folded, span) {
      if (vocabulary.terms.has(folded.text.slice(span.start, span.end))) return true;
      const { starts, ends } = boundaries(folded);
      return starts[span.start] === span.start && ends[span.end - 1] === span.end;
    },
  };
}

function cutText(folded: FoldedText, vocabulary: Vocabulary): Boundaries {
  const starts = Uint32Array.from({ length: folded.text.length }, (_, at) => at);
  const ends = Uint32Array.from({ length: folded.text.length }, (_, at) => at + 1);
  for (const token of tokenize(folded, (run) => cutByVocabulary(run, vocabulary))) {
    const isPart = (ends[token.start] ?? 0) >= token.end;
    if (isPart) continue;
    starts.fill(token.start, token.start, token.end);
    ends.fill(token.end, token.start, token.end);
  }
  return { starts, ends };
}

/** Whether what begins there is the deputy of an office: 市长 of 副市长 is another person. */
export function isDeputy(text: string, start: number): boolean {
  return text[start - 1] === '副';
}

function isWord({ start, end }: Span, { starts, ends }: Boundaries): boolean {
  return starts[start] === start && ends[start] === end;
}

/** Whether a text is one code point. */
export function isOneCharacter(text: string): boolean {
  return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);
}

function crossesWord(text: string, { start, end }: Span, { starts, ends }: Boundaries): boolean {
  const first = { start: starts[start] ?? start, end: ends[start] ?? end };
  const last = { start: starts[end - 1] ?? start, end: ends[end - 1] ?? end };
  if (first.start < start && last.end > end) {
    if (first.start !== last.start) return true;
    // Inside a longer word, where no word is made of what is left on one side: 工人 in 务工人员.
    const [before, behind] = [text.slice(first.start, start), text.slice(end, last.end)];
    return isOneCharacter(before) || isOneCharacter(behind);
  }
  return (first.start < start && first.end < end) || (last.end > end && last.start > start);
}
