import type { LoadedIndex } from '@/lib/index/load-index';
import type { TextsArtefact } from '@/lib/index/texts-artefact';
import type { Fold } from '@/lib/text/fold';
import { analyseWords } from './analyse-words';
import { countFacets } from './count-facets';
import { passesFilters } from './filter-matches';
import { literalRule, MARK_NOTHING, type MarkRule, wordRule } from './find-marks';
import { matchLiterally, meetsStrictClauses } from './match-literally';
import { matchWords, type WordIndex } from './match-words';
import { type ParsedQuery, parseQuery } from './parse-query';
import { presentHit, presentItem } from './present';
import { PARTIAL_LIMIT } from './ranking';
import {
  type Collection,
  type MarkedItem,
  NO_FILTERS,
  type SearchAnswer,
  type SearchRequest,
  type Suggestion,
  TIERS,
  type Tier,
} from './search-types';
import { type SearchableItem, searchableItems } from './searchable-item';
import { createSuggester } from './suggester';
import { createWordFinder } from './word-boundaries';

export interface SearchEngine {
  readonly collection: Collection;
  /** Blank text answers with the whole collection in its own order. Unknown slugs hold nothing. */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Completions of what is being typed, best first; none for blank text. */
  suggest(text: string, limit: number): Promise<readonly Suggestion[]>;
  /** The full text of an item with the marks that the query gives it, or null for no such item. */
  mark(id: string, text: string): Promise<MarkedItem | null>;
}

/** A match before it is made ready to be shown. */
interface Match {
  readonly entry: SearchableItem;
  readonly tier: Tier;
  /** The query stands there whole, as typed. */
  readonly contiguous: boolean;
  readonly score: number;
  readonly rule: MarkRule;
}

interface Matches {
  readonly hits: Match[];
  readonly partial: Match[];
}

/** Puts texts and index together; the same in the browser and in Node. */
export function createEngine(texts: TextsArtefact, loaded: LoadedIndex, fold: Fold): SearchEngine {
  const entries = searchableItems(texts.items, texts.sections, texts.entities, fold);
  const averageLength =
    entries.reduce((sum, { texts: { body } }) => sum + body.text.length, 1) / (entries.length || 1);
  const words: WordIndex = { ...loaded, finder: createWordFinder(loaded.vocabulary) };
  const collection: Collection = {
    sections: texts.sections,
    facets: countFacets(entries, NO_FILTERS),
    total: entries.length,
  };

  const suggest = createSuggester(entries, texts.entities, loaded.vocabulary, fold);

  function match(query: ParsedQuery): Matches {
    const literal = matchLiterally(query, entries, averageLength);
    const hits: Match[] = literal.map(({ entry, score, contiguous }) => ({
      entry,
      tier: 'literal',
      contiguous,
      score,
      rule: literalRule(query, contiguous),
    }));
    const found = new Set(literal.map(({ entry }) => entry));
    const partial: Match[] = [];
    const wanted = analyseWords(query, words.vocabulary);
    const rule = wordRule(query, wanted.words);
    for (const { entry, tier, score } of matchWords(wanted, entries, found, words)) {
      if (!meetsStrictClauses(entry, query)) continue;
      const list = tier === 'partial' ? partial : hits;
      list.push({
        entry,
        tier: tier === 'words' ? 'words' : 'most',
        contiguous: false,
        score,
        rule,
      });
    }
    return { hits, partial };
  }

  return {
    collection,
    async search(request) {
      const query = parseQuery(request.text, fold);
      const isBlank = query.whole === '';
      const { hits, partial } = isBlank ? browse(entries) : match(query);
      const passes = ({ entry }: Match) => passesFilters(entry, request);
      const order = request.sort === 'date' ? byDate : isBlank ? byPlace : byRelevance;
      const show = (one: Match) => presentHit(one, words.finder);
      return {
        request,
        hits: hits.filter(passes).sort(order).map(show),
        partial: partial.filter(passes).sort(byRelevance).slice(0, PARTIAL_LIMIT).map(show),
        facets: countFacets(
          hits.map(({ entry }) => entry),
          request,
        ),
        total: hits.filter(({ entry }) => passesFilters(entry, request, 'section')).length,
        chips: [],
        correction: null,
      };
    },
    async suggest(text, limit) {
      return suggest(text, limit);
    },
    async mark(id, text) {
      const entry = entries.find(({ item }) => item.id === id);
      if (!entry) return null;
      const { hits, partial } = match(parseQuery(text, fold));
      const own = [...hits, ...partial].find((one) => one.entry === entry);
      return presentItem(entry, own?.rule ?? MARK_NOTHING, words.finder);
    },
  };
}

function browse(entries: readonly SearchableItem[]): Matches {
  const hits = entries.map(
    (entry): Match => ({
      entry,
      tier: 'literal',
      contiguous: false,
      score: 0,
      rule: MARK_NOTHING,
    }),
  );
  return { hits, partial: [] };
}

function byPlace(a: Match, b: Match): number {
  return a.entry.place - b.entry.place;
}

function byRelevance(a: Match, b: Match): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    Number(b.contiguous) - Number(a.contiguous) ||
    b.score - a.score ||
    byDate(a, b)
  );
}

/** Newest first; within a day the order of the collection. */
function byDate(a: Match, b: Match): number {
  const [left, right] = [a.entry.item.date, b.entry.item.date];
  return left === right ? byPlace(a, b) : left < right ? 1 : -1;
}
