import { holdsText } from '@/lib/corpus/holds-text';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { analyseWords } from '@/lib/engine/interpret/analyse-words';
import { type ExpansionSources, expandClauses } from '@/lib/engine/interpret/expand-clauses';
import type { Clause, ParsedQuery } from '@/lib/engine/interpret/parse-query';
import type { SearchMode } from '@/lib/search/query-plan';
import type { FoldedText } from '@/lib/text/folded-text';
import { literalRule, wordRule } from './mark-rule';
import { matchLiterally, meetsStrictClauses } from './match-literally';
import { matchWords, type WordIndex } from './match-words';
import type { Match, Matches } from './matches';
import type { TermRanker } from './rank-terms';
import { standsToTheLetter } from './stands-to-the-letter';

/** What queries are matched against. */
export interface MatchSources {
  readonly entries: readonly SearchableItem[];
  /** Of a body, in folded UTF-16 units. */
  readonly averageLength: number;
  readonly words: WordIndex;
  readonly rankTerms: TermRanker;
  readonly synonyms: ExpansionSources['synonyms'];
}

/** Items that match a query as typed: the tiers from `literal` to `most`, and part matches. */
export function matchQuery(query: ParsedQuery, sources: MatchSources, mode: SearchMode): Matches {
  if (mode === 'exact') return { hits: exactMatches(query, sources), partial: [] };
  const literal = literalMatches(query, sources);
  const taken = new Set(literal.map(({ entry }) => entry));
  const variant = variantMatches(query, sources).filter(({ entry }) => !taken.has(entry));
  const partial: Match[] = [];
  const worded: Match[] = [];
  const answered = new Set([...taken, ...variant.map(({ entry }) => entry)]);
  const wanted = analyseWords(query.clauses, sources.words.vocabulary);
  const rule = wordRule(query, wanted.words);
  const ranked = sources.rankTerms(query.clauses, wanted.words);
  for (const found of matchWords(wanted, sources.entries, answered, sources.words, ranked)) {
    const { entry, score, missing } = found;
    if (!meetsStrictClauses(entry, query)) continue;
    const isPartial = found.tier === 'partial';
    const tier = found.tier === 'words' ? 'words' : 'most';
    const match: Match = { entry, tier, closeness: 0, score, rule, rewritings: [], missing };
    (isPartial ? partial : worded).push(match);
  }
  return { hits: [...literal, ...variant, ...worded], partial };
}

function literalMatches(query: ParsedQuery, { entries, averageLength }: MatchSources): Match[] {
  const [typed] = query.wholes;
  const [only, ...others] = query.clauses;
  const isDay = only?.kind === 'date' && others.length === 0;
  // A day's own items come first, whether they spell it out or not, but not before a text that
  // holds it with the very marks that were typed.
  const counts = (whole: FoldedText | null) =>
    !isDay || (whole === typed && whole?.text !== only.folded.text);
  return matchLiterally(query, entries, averageLength).map(
    ({ entry, score, whole, closeness }) => ({
      entry,
      tier: 'literal',
      closeness: counts(whole) ? closeness : 0,
      score,
      rule: literalRule(query, whole),
      rewritings: [],
      missing: [],
    }),
  );
}

/** Items that hold the query, or every part of it, with its marks and in its very letters. */
function exactMatches(query: ParsedQuery, sources: MatchSources): Match[] {
  const [typed] = query.wholes;
  const marked = query.typedParts.map((folded): Clause => ({ kind: 'exact', folded, part: 0 }));
  const clauses = [...query.clauses, ...marked];
  const strict = { ...query, wholes: query.wholes.slice(0, 1), clauses };
  return literalMatches(strict, sources).filter(
    ({ entry }) =>
      (typed && standsToTheLetter(entry, typed)) ||
      clauses.every(({ kind, folded }) => kind === 'date' || standsToTheLetter(entry, folded)),
  );
}

/** Items that hold every clause or what it abbreviates or is another word for. */
function variantMatches(query: ParsedQuery, sources: MatchSources): Match[] {
  const { query: expanded, expansions } = expandClauses(query, {
    ...sources,
    finder: sources.words.finder,
  });
  if (expansions.length === 0) return [];
  return matchLiterally(expanded, sources.entries, sources.averageLength).map(
    ({ entry, score }) => ({
      entry,
      tier: 'variant',
      closeness: 0,
      score,
      rule: literalRule(expanded, null),
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
