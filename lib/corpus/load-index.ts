import type { AsPlainObject } from 'minisearch';
import type { FoldedText } from '@/lib/text/folded-text';
import { type HanCutter, tokenize } from '@/lib/text/tokenize';
import { createVocabulary, type TermStatistics, type Vocabulary } from '@/lib/text/vocabulary';
import { atOnce, type Pieces } from './pieces';
import { decodeCuts } from './word-cuts';

/** Fields of the index. A title is indexed with the contents page's wording where that differs. */
export const INDEX_FIELDS = ['title', 'body'] as const;

/** The texts of an item. */
export interface IndexedTexts {
  readonly title: FoldedText;
  readonly tocTitle: FoldedText;
  readonly body: FoldedText;
}

export interface LoadedIndex {
  /** What MiniSearch loads. */
  readonly plain: AsPlainObject;
  readonly vocabulary: Vocabulary;
}

/** The texts of all items in the order in which they are cut. */
export function* textsInOrder(items: Iterable<IndexedTexts>): Generator<FoldedText> {
  for (const item of items) for (const texts of textsOf(item)) yield* texts;
}

/** The texts of each field. */
function textsOf({ title, tocTitle, body }: IndexedTexts): readonly (readonly FoldedText[])[] {
  return [[title, tocTitle], [body]];
}

/**
 * Indexes the items again as they were cut at build, with the vocabulary that queries are cut over,
 * item by item.
 *
 * @param cuts of `encodeCuts` over the same texts
 */
export function loadIndex(cuts: string, items: readonly IndexedTexts[]): Pieces<LoadedIndex> {
  return indexing(items, decodeCuts(cuts));
}

/** The index that MiniSearch makes when it is given the items, an item's place being its id. */
export function indexTexts(items: readonly IndexedTexts[], cutHan: HanCutter): LoadedIndex {
  return atOnce(indexing(items, cutHan));
}

function* indexing(items: readonly IndexedTexts[], cutHan: HanCutter): Pieces<LoadedIndex> {
  const postings = new Map<string, Record<string, Record<string, number>>>();
  const statistics = new Map<string, Statistics>();
  const averages = INDEX_FIELDS.map(() => 0);
  const lengths: number[][] = [];
  for (const [id, item] of items.entries()) {
    const own = textsOf(item).map((texts, field) => {
      const terms = texts.flatMap((text) => tokenize(text, cutHan).map(({ term }) => term));
      for (const term of terms) {
        const byField = postings.get(term) ?? {};
        postings.set(term, byField);
        byField[field] ??= {};
        const byItem = byField[field];
        byItem[id] = (byItem[id] ?? 0) + 1;
        count(statistics, term, id);
      }
      return new Set(terms).size;
    });
    lengths.push(own);
    for (const [field, length] of own.entries()) {
      averages[field] = ((averages[field] ?? 0) * id + length) / (id + 1);
    }
    yield;
  }
  const ids = items.map((_, id) => [id, id] as const);
  return {
    plain: {
      documentCount: items.length,
      nextId: items.length,
      documentIds: Object.fromEntries(ids),
      fieldIds: Object.fromEntries(INDEX_FIELDS.map((name, field) => [name, field])),
      fieldLength: Object.fromEntries(lengths.entries()),
      averageFieldLength: averages,
      storedFields: {},
      dirtCount: 0,
      index: [...postings],
      serializationVersion: 2,
    },
    vocabulary: createVocabulary(statistics, items.length),
  };
}

interface Statistics extends TermStatistics {
  frequency: number;
  documents: number;
  last: number;
}

function count(statistics: Map<string, Statistics>, term: string, id: number): void {
  const known = statistics.get(term);
  if (!known) {
    statistics.set(term, { frequency: 1, documents: 1, last: id });
    return;
  }
  known.frequency += 1;
  if (known.last !== id) known.documents += 1;
  known.last = id;
}
