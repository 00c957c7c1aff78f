import { type FoldedText, sourceSpan } from '@/lib/text/folded-text';
import { type HanCutter, type Token, tokenize } from '@/lib/text/tokenize';
import type { TagOf } from './create-jieba-tagger';

/** A word of a text, cut once: words do not overlap. */
export interface TaggedWord {
  /** As folded. */
  readonly term: string;
  /** As printed, without layout spaces. */
  readonly printed: string;
  readonly tag: string;
  /** What stands between the word before and this one: marks and spaces; empty where they touch. */
  readonly gap: string;
}

/** The first word touches none. */
const START = '\n';

/** The words of a text with their parts of speech, in order; what stands inside a word is left out. */
export function tagWords(folded: FoldedText, cutHan: HanCutter, tagOf: TagOf): TaggedWord[] {
  return tagTokens(folded, tokenize(folded, cutHan), tagOf);
}

/** The same, of a text that has been cut already. */
export function tagTokens(
  folded: FoldedText,
  tokens: readonly Token[],
  tagOf: TagOf,
): TaggedWord[] {
  const words = longest(tokens);
  return words.map((word, at) => {
    const { start, end } = sourceSpan(folded, word);
    const before = words[at - 1];
    const last = before === undefined ? 0 : sourceSpan(folded, before).end;
    return {
      term: word.term,
      printed: folded.source.slice(start, end).replace(/\s+/g, ''),
      tag: tagOf(word.term),
      gap: at === 0 ? START : folded.source.slice(last, start),
    };
  });
}

/** Tokens come by place, but the words inside a long word stand before it or after it. */
function longest(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  const byPlace = [...tokens].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const token of byPlace) {
    if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  }
  return kept;
}
