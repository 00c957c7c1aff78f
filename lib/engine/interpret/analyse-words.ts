import type { QueryPlan, QueryWord } from '@/lib/search/query-plan';
import { cutByVocabulary } from '@/lib/text/cut-by-vocabulary';
import { type FoldedText, type Span, sourceSpan } from '@/lib/text/folded-text';
import { CLOSING_VERBS, FUNCTION_WORDS, PARTICLES } from '@/lib/text/function-words';
import { tokenize } from '@/lib/text/tokenize';
import type { Vocabulary } from '@/lib/text/vocabulary';
import type { coreOf as coreOfWord } from './core-of';

/** What is cut into words, and the part of the query that it is of. */
export interface WordedText {
  readonly folded: FoldedText;
  readonly part: number;
}

/**
 * The words of a query, cut over the index's own vocabulary. Function words are left out unless
 * there is nothing else. Lone characters in a row, or one behind a word, belong to a word that the
 * gazette does not have (量子, 文化节, 会见): they are wanted together, so that an item is not taken
 * to match because each character stands somewhere.
 *
 * @param coreOf says what of each an answer must hold
 */
export function analyseWords(
  texts: readonly WordedText[],
  vocabulary: Vocabulary,
  coreOf?: typeof coreOfWord,
): Pick<QueryPlan, 'words' | 'isSentence'> {
  const words = new Map<string, QueryWord>();
  const before = new Map<string, string>();
  for (const { folded, part } of texts) {
    for (const token of tokenize(folded, (run) => cutQueryRun(run, vocabulary))) {
      const { term } = token;
      const { start, end } = sourceSpan(folded, token);
      const source = folded.source.slice(start, end);
      const kind = vocabulary.terms.has(term) ? 'term' : 'unknown';
      if (!words.has(term)) words.set(term, { text: term, source, part, kind });
      if (!before.has(term)) before.set(term, folded.text.slice(0, token.start));
    }
  }
  const all = [...words.values()];
  const telling = all.filter((word) => !FUNCTION_WORDS.has(word.text));
  const content = mostTelling(telling, vocabulary).map(
    (word): QueryWord => ({
      ...word,
      ...coreOf?.(word.text, before.get(word.text) ?? '', vocabulary),
    }),
  );
  return content.length > 0
    ? { words: content, isSentence: content.length < all.length }
    : { words: all, isSentence: false };
}

/** A pasted text has more words than are needed to find where it came from. */
const MOST_WORDS = 32;

/** The words that the fewest items hold, in their order. */
function mostTelling(words: QueryWord[], { terms }: Vocabulary): QueryWord[] {
  if (words.length <= MOST_WORDS) return words;
  const holders = ({ text }: QueryWord) => terms.get(text)?.documents ?? 0;
  const kept = new Set([...words].sort((a, b) => holders(a) - holders(b)).slice(0, MOST_WORDS));
  return words.filter((word) => kept.has(word));
}

function cutQueryRun(run: string, vocabulary: Vocabulary): Span[] {
  const spans: Span[] = [];
  let lone: Span[] = [];
  const flush = () => {
    const first = lone[0];
    const last = lone.at(-1);
    lone = [];
    if (!first || !last) return;
    const before = spans.at(-1);
    const touches = before?.end === first.start;
    const opens = touches && canOpenWord(run, before);
    const isVerb = CLOSING_VERBS.has(run.slice(first.start, last.end));
    const isSuffix = touches && first === last && !isVerb && !isFunctionWord(run, before);
    if (opens) spans.pop();
    spans.push({ start: opens || isSuffix ? before.start : first.start, end: last.end });
  };
  for (const span of cutByVocabulary(run, vocabulary)) {
    // 花会 and 庙会: at the end of a word that the gazette does not have 会 is no verb.
    const closes = lone.length > 0 && span.end === run.length && run.endsWith('会');
    if (isLone(run, span) && (closes || !isFunctionWord(run, span))) {
      lone.push(span);
    } else {
      flush();
      spans.push(span);
    }
  }
  flush();
  return spans;
}

/** 地 of 地铁 or 会 of 会见, which a cut over a vocabulary without the word takes for grammar. */
function canOpenWord(run: string, span: Span): boolean {
  return (
    isLone(run, span) &&
    isFunctionWord(run, span) &&
    !PARTICLES.has(run.slice(span.start, span.end))
  );
}

function isFunctionWord(run: string, { start, end }: Span): boolean {
  return FUNCTION_WORDS.has(run.slice(start, end));
}

function isLone(run: string, { start, end }: Span): boolean {
  return [...run.slice(start, end)].length === 1;
}
