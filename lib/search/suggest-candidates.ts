import type { PlacedEntity } from '@/lib/index/texts-artefact';
import type { Fold } from '@/lib/text/fold';
import type { FoldedText } from '@/lib/text/folded-text';
import { FUNCTION_WORDS } from '@/lib/text/function-words';
import type { Vocabulary } from '@/lib/text/vocabulary';
import type { Suggestion } from './search-types';
import type { SearchableItem } from './searchable-item';

/** A text that may be suggested, with its place among the kinds: names, terms, titles. */
export interface Candidate {
  readonly kind: Suggestion['kind'];
  readonly rank: 0 | 1 | 2;
  readonly folded: FoldedText;
  readonly id: string | null;
}

/** A single character completes nothing, and Latin terms are kept in folded form only. */
const WORD = /^\p{Script=Han}{2,}$/u;
const NUMERAL = /^[〇零一二两三四五六七八九十百千万亿]+$/u;

/** All that may be suggested, each text once: as a name rather than a term or a title. */
export function suggestCandidates(
  items: readonly SearchableItem[],
  entities: readonly PlacedEntity[],
  vocabulary: Vocabulary,
  fold: Fold,
): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const add = (candidate: Candidate) => {
    const { text } = candidate.folded;
    if (text !== '' && !candidates.has(text)) candidates.set(text, candidate);
  };
  for (const { kind, name } of entities) add({ kind, rank: 0, folded: fold(name), id: null });
  for (const term of vocabulary.terms.keys()) {
    if (isWord(term)) add({ kind: 'term', rank: 1, folded: fold(term), id: null });
  }
  for (const { item, texts } of items) {
    add({ kind: 'title', rank: 2, folded: texts.title, id: item.id });
  }
  return [...candidates.values()];
}

function isWord(term: string): boolean {
  return WORD.test(term) && !NUMERAL.test(term) && !FUNCTION_WORDS.has(term);
}
