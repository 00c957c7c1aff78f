import { analyseWords } from './analyse-words';
import type { BigramScorer } from './bigram-index';
import { expandClauses } from './expand-clauses';
import { literalRule, wordRule } from './find-marks';
import { holdsText } from './holds-text';
import { matchLiterally, meetsStrictClauses } from './match-literally';
import { matchWords, type WordIndex } from './match-words';
import type { Match, Matches } from './matches';
import type { ParsedQuery } from './parse-query';
import type { SearchMode } from './search-types';
import type { SearchableItem } from './searchable-item';

/** What queries are matched against. */
export interface MatchSources {
  readonly entries: readonly SearchableItem[];
  /** Of a body, in folded UTF-16 units. */
  readonly averageLength: number;
  readonly words: WordIndex;
  readonly scoreBigrams: BigramScorer;
  /** Groups of folded texts that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
}

/** Items that match a query as typed: the tiers from `literal` to `most`, and part matches. */
export function matchQuery(query: ParsedQuery, sources: MatchSources, mode: SearchMode): Matches {
  const literal = literalMatches(query, sources);
  if (mode === 'exact') return { hits: literal, partial: [] };
  const taken = new Set(literal.map(({ entry }) => entry));
  const variant = variantMatches(query, sources).filter(({ entry }) => !taken.has(entry));
  const partial: Match[] = [];
  const worded: Match[] = [];
  const answered = new Set([...taken, ...variant.map(({ entry }) => entry)]);
  const wanted = analyseWords(query, sources.words.vocabulary);
  const rule = wordRule(query, wanted.words);
  const overlap = sources.scoreBigrams(query);
  for (const found of matchWords(wanted, sources.entries, answered, sources.words, overlap)) {
    const { entry, score, missing } = found;
    if (!meetsStrictClauses(entry, query)) continue;
    const isPartial = found.tier === 'partial';
    const tier = found.tier === 'words' ? 'words' : 'most';
    const match: Match = { entry, tier, contiguous: false, score, rule, rewritings: [], missing };
    (isPartial ? partial : worded).push(match);
  }
  return { hits: [...literal, ...variant, ...worded], partial };
}

function literalMatches(query: ParsedQuery, { entries, averageLength }: MatchSources): Match[] {
  // A day's own items come first, whether they spell it out or not.
  const hasDate = query.clauses.some(({ kind }) => kind === 'date');
  return matchLiterally(query, entries, averageLength).map(({ entry, score, contiguous }) => ({
    entry,
    tier: 'literal',
    contiguous: contiguous && !hasDate,
    score,
    rule: literalRule(query, contiguous),
    rewritings: [],
    missing: [],
  }));
}

/** Items that hold every clause or what it abbreviates or is another word for. */
function variantMatches(query: ParsedQuery, sources: MatchSources): Match[] {
  const { query: expanded, expansions } = expandClauses(query, sources);
  if (expansions.length === 0) return [];
  return matchLiterally(expanded, sources.entries, sources.averageLength).map(
    ({ entry, score }) => ({
      entry,
      tier: 'variant',
      contiguous: false,
      score,
      rule: literalRule(expanded, false),
      rewritings: expansions.flatMap(({ from, folded, texts }) => {
        const to = holdsText(entry, folded)
          ? undefined
          : texts.find((text) => holdsText(entry, text));
        return to === undefined ? [] : [{ from, to }];
      }),
      missing: [],
    }),
  );
}
