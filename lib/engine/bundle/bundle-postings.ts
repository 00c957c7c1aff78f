import type { LoadedIndex } from '@/lib/corpus/load-index';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { Postings } from '@/lib/engine/retrieve/postings';
import type { Clause, QueryPlan } from '@/lib/search/query-plan';
import type { WordFinder } from '@/lib/text/word-boundaries';
import { placesIn } from './places-in';
import { createTermRanker } from './rank-terms';

/** The postings of a collection that is held in memory. */
export function createBundlePostings(
  entries: readonly SearchableItem[],
  { plain }: LoadedIndex,
  finder: WordFinder,
): Postings {
  const places = entries.map(({ place }) => place);
  const length = entries.reduce((sum, { texts }) => sum + texts.body.text.length, 1);
  const rankTerms = createTermRanker(plain, entries);
  const nothingElse = { more: 0, isMoreSure: true, elsewhere: 0, holders: null, groups: null };
  const standing = (texts: readonly string[]) => {
    const held = new Uint8Array(entries.length);
    for (const text of texts) for (const place of placesIn(entries).holders(text)) held[place] = 1;
    return held;
  };
  return {
    documents: entries.length,
    averageLength: length / (entries.length || 1),
    finder,
    isFetching: false,
    browsing: 'contents',
    enoughLiteral: Number.POSITIVE_INFINITY,
    async candidates(plan) {
      const texts = textsIn(plan);
      if (texts === null) return { places, ...nothingElse };
      const held = standing(texts);
      return { places: places.filter((place) => held[place] === 1), ...nothingElse };
    },
    standing: (text) => standing([text]),
    rank: async (plan) => ({ scores: rankTerms(plan), holders: null }),
    named: async (ids) => entries.filter(({ item }) => ids.includes(item.id)),
    read: async (wanted) =>
      wanted === places ? entries : wanted.flatMap((place) => entries[place] ?? []),
  };
}

/**
 * The texts without which an item holds neither the whole query nor any clause of it; null where it
 * may without any: there is no clause, or one that asks for days or a mere number.
 */
function textsIn({ wholes, clauses }: QueryPlan): readonly string[] | null {
  const ofClauses = clauses.map(textsOf);
  if (ofClauses.length === 0 || ofClauses.includes(null)) return null;
  return [...wholes.map(({ text }) => text), ...ofClauses.flatMap((texts) => texts ?? [])];
}

function textsOf(clause: Clause): readonly string[] | null {
  if (clause.kind === 'date') return null;
  const { text } = clause.folded;
  if (clause.kind === 'exact') return [text];
  if (clause.kind === 'anyOf') {
    const ofEach = clause.clauses.map(textsOf);
    return ofEach.includes(null) ? null : ofEach.flatMap((texts) => texts ?? []);
  }
  // A number may be written in another way, what stands beside it may not.
  const numbers = clause.numbers ?? [];
  const beside = [0, ...numbers.map(({ end }) => end)].map((start, at) =>
    text.slice(start, numbers[at]?.start),
  );
  const longest = beside.reduce((one, other) => (other.length > one.length ? other : one));
  return longest === '' ? null : [longest];
}
