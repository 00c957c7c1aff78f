import type MiniSearch from 'minisearch';
import type { IndexedItem } from '@/lib/index/index-options';
import type { Span } from '@/lib/text/folded-text';
import type { Vocabulary } from '@/lib/text/vocabulary';
import type { QueryWord, QueryWords } from './analyse-words';
import { findOccurrences } from './find-occurrences';
import { inverseDocumentFrequency } from './inverse-document-frequency';
import {
  PARTIAL_SHARE,
  PROXIMITY_LENGTH,
  PROXIMITY_WEIGHT,
  RUN_WINDOW,
  SENTENCE_SHARE,
  TITLE_WEIGHT,
  TOPIC_SHARE,
} from './ranking';
import type { SearchableItem } from './searchable-item';
import { smallestWindow } from './smallest-window';
import type { WordFinder } from './word-boundaries';

/** How well the words of a query are held: all of them, most, or too few to be a match. */
export type WordTier = 'words' | 'most' | 'partial';

export interface WordMatch {
  readonly entry: SearchableItem;
  readonly tier: WordTier;
  readonly score: number;
}

/** What the words are looked up in. */
export interface WordIndex {
  readonly index: MiniSearch<IndexedItem>;
  readonly vocabulary: Vocabulary;
  readonly finder: WordFinder;
}

interface Holding {
  /** Holds any at all: by the index's postings or where the word literally stands. */
  readonly held: boolean;
  readonly inTitle: boolean;
  readonly inBody: readonly Span[];
}

/**
 * The items among `entries` that hold all, most or some of the words, weighed by how much each
 * word tells. BM25+ over the postings gives the order; words near one another raise it.
 */
export function matchWords(
  { words, isSentence }: QueryWords,
  entries: readonly SearchableItem[],
  { index, vocabulary, finder }: WordIndex,
): WordMatch[] {
  if (words.length === 0) return [];
  const postings = searchPostings(index, words);
  const rows = entries.map((entry) => ({
    entry,
    posting: postings.get(entry.place),
    holdings: words.map((word) =>
      holdingOf(word, entry, postings.get(entry.place)?.terms.has(word.text) ?? false, finder),
    ),
  }));
  const weights = words.map((_, at) =>
    inverseDocumentFrequency(
      vocabulary.documents,
      rows.filter((row) => row.holdings[at]?.held).length,
    ),
  );
  const isOneRun = !isSentence && words.every((word) => word.clause === words[0]?.clause);
  const clauses = new Set(words.map((word) => word.clause));

  const matches: WordMatch[] = [];
  for (const { entry, posting, holdings } of rows) {
    const share = heldShare(holdings, weights);
    if (share < PARTIAL_SHARE) continue;
    const window = windowOf(holdings);
    const clausesHeld = new Set(
      words.filter((_, at) => holdings[at]?.held).map((word) => word.clause),
    );
    const isWhole = clausesHeld.size === clauses.size && !(isOneRun && window > RUN_WINDOW);
    const tier = isWhole ? tierOf(share, isSentence ? SENTENCE_SHARE : TOPIC_SHARE) : 'partial';
    const proximity = 1 + PROXIMITY_WEIGHT * Math.exp(-window / PROXIMITY_LENGTH);
    matches.push({ entry, tier, score: share * (1 + (posting?.score ?? 0) * proximity) });
  }
  return matches;
}

function tierOf(share: number, enough: number): WordTier {
  if (share >= 1) return 'words';
  return share >= enough ? 'most' : 'partial';
}

function searchPostings(
  index: MiniSearch<IndexedItem>,
  words: readonly QueryWord[],
): Map<number, { score: number; terms: ReadonlySet<string> }> {
  const terms = words.filter((word) => word.kind === 'term').map((word) => word.text);
  if (terms.length === 0) return new Map();
  const results = index.search(terms.join(' '), {
    combineWith: 'OR',
    boost: { title: TITLE_WEIGHT },
    tokenize: (text) => text.split(' '),
  });
  return new Map(
    results.map(({ id, score, match }) => [id, { score, terms: new Set(Object.keys(match)) }]),
  );
}

function holdingOf(
  word: QueryWord,
  { texts }: SearchableItem,
  isPosted: boolean,
  finder: WordFinder,
): Holding {
  const find = (field: 'title' | 'tocTitle' | 'body') =>
    word.kind === 'term' && !isPosted
      ? finder.find(texts[field], word.text)
      : findOccurrences(texts[field].text, word.text);
  const inBody = find('body');
  const inTitle = find('title').length + find('tocTitle').length > 0;
  return { held: isPosted || inTitle || inBody.length > 0, inTitle, inBody };
}

/** Guards against a sum of shares that should be 1 and is a hair less. */
const ROUNDING = 1e-9;

function heldShare(holdings: readonly Holding[], weights: readonly number[]): number {
  let held = 0;
  let all = 0;
  holdings.forEach((holding, at) => {
    const weight = weights[at] ?? 0;
    all += weight;
    if (holding.held) held += weight;
  });
  return all === 0 ? 0 : held / all + ROUNDING;
}

/** A word in the title is near everything: it is what the item is about. */
function windowOf(holdings: readonly Holding[]): number {
  return smallestWindow(
    holdings.filter((one) => one.held && !one.inTitle).map((one) => one.inBody),
  );
}
