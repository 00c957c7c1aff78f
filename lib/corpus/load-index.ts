import type { FoldedText } from '@/lib/text/folded-text';
import { type HanCutter, tokenize } from '@/lib/text/tokenize';
import { createVocabulary, type TermStatistics, type Vocabulary } from '@/lib/text/vocabulary';
import { atOnce, type Pieces } from './pieces';
import { decodeCuts } from './word-cuts';

/** The texts of an item. */
export interface IndexedTexts {
  readonly title: FoldedText;
  readonly tocTitle: FoldedText;
  readonly body: FoldedText;
}

/** Which items hold each term in one field. */
export interface IndexedField {
  /** Of each term: the places of the items that hold it, rising, each followed by how often it does. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Of each item, by place: how many different terms it holds. */
  readonly lengths: readonly number[];
  readonly averageLength: number;
}

export interface LoadedIndex {
  /** Titles, each with the contents page's wording where that differs, and bodies. */
  readonly fields: readonly [IndexedField, IndexedField];
  readonly vocabulary: Vocabulary;
}

/** The texts of all items in the order in which they are cut. */
export function* textsInOrder(items: Iterable<IndexedTexts>): Generator<FoldedText> {
  for (const item of items) for (const texts of textsOf(item)) yield* texts;
}

/** The texts of each field. */
function textsOf({
  title,
  tocTitle,
  body,
}: IndexedTexts): readonly [readonly FoldedText[], readonly FoldedText[]] {
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

/** Indexes the items, with the Han runs of their texts cut so. */
export function indexTexts(items: readonly IndexedTexts[], cutHan: HanCutter): LoadedIndex {
  return atOnce(indexing(items, cutHan));
}

function* indexing(items: readonly IndexedTexts[], cutHan: HanCutter): Pieces<LoadedIndex> {
  const statistics = new Map<string, Statistics>();
  const title = { postings: new Map<string, number[]>(), lengths: [] as number[] };
  const body = { postings: new Map<string, number[]>(), lengths: [] as number[] };
  for (const [id, item] of items.entries()) {
    const [titles, bodies] = textsOf(item);
    for (const [{ postings, lengths }, texts] of [
      [title, titles],
      [body, bodies],
    ] as const) {
      let length = 0;
      for (const text of texts) {
        for (const { term } of tokenize(text, cutHan)) {
          const held = postings.get(term) ?? [];
          if (held.length === 0) postings.set(term, held);
          if (held.at(-2) === id) {
            (held[held.length - 1] as number) += 1;
          } else {
            held.push(id, 1);
            length += 1;
          }
          count(statistics, term, id);
        }
      }
      lengths.push(length);
    }
    yield;
  }
  const average = (lengths: readonly number[]) =>
    lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  return {
    fields: [
      { ...title, averageLength: average(title.lengths) },
      { ...body, averageLength: average(body.lengths) },
    ],
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
