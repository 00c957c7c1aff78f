import type { Suggestion } from '@/lib/search/contract';
import { FUNCTION_WORDS } from '@/lib/text/function-words';
import { isHanWord } from '@/lib/text/han';
import type { SuggestSources } from './suggest-sources';

/** A text that may be suggested, with its place among the kinds: names, terms, titles. */
export interface Candidate {
  readonly kind: Suggestion['kind'];
  readonly rank: 0 | 1 | 2;
  readonly source: string;
  /** The source folded. */
  readonly text: string;
  /** Items that hold it as a word; 0 where that is not known. */
  readonly documents: number;
  readonly id: string | null;
}

/** A single character completes nothing, and Latin terms are kept in folded form only. */
const NUMERAL = /^[〇零一二两三四五六七八九十百千万亿]+$/u;

/** All that may be suggested, each text once: as a name rather than a term or a title. */
export function suggestCandidates({
  items,
  entities,
  vocabulary,
  lexicon: { fold },
}: SuggestSources): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const add = (candidate: Candidate) => {
    const { text } = candidate;
    if (text !== '' && !candidates.has(text)) candidates.set(text, candidate);
  };
  for (const { kind, name } of entities) {
    add({ kind, rank: 0, source: name, text: fold(name).text, documents: 0, id: null });
  }
  for (const [term, { documents }] of vocabulary.terms) {
    if (isWord(term)) {
      add({ kind: 'term', rank: 1, source: term, text: term, documents, id: null });
    }
  }
  for (const { item, texts } of items) {
    const { source, text } = texts.title;
    add({ kind: 'title', rank: 2, source, text, documents: 0, id: item.id });
  }
  return [...candidates.values()];
}

function isWord(term: string): boolean {
  return isHanWord(term) && !NUMERAL.test(term) && !FUNCTION_WORDS.has(term);
}
