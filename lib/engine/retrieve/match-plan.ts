import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { Clause, QueryPlan, QueryWord, Tier } from '@/lib/search/query-plan';
import { callingOf } from './calling-of';
import { expandPlan } from './expand-plan';
import { synonymsOf } from './find-word';
import { holdsNumbers, matchLiterally, strictClausesOf } from './match-literally';
import { matchWords } from './match-words';
import type { Postings, Wanted } from './postings';
import { holdsToTheLetter } from './stands-to-the-letter';

/** An item that a plan found. What it is to be shown with, `present` says. */
export interface Match {
  readonly entry: SearchableItem;
  readonly tier: Tier;
  /** How closely a literal match follows the query as typed; comparable within one answer. */
  readonly closeness: number;
  /**
   * Among literal matches that follow it as closely, those of a lower group come first; left out
   * where scores alone tell.
   */
  readonly group?: number;
  readonly score: number;
}

export interface Matches {
  readonly hits: readonly Match[];
  /** Further hits that there may be. */
  readonly more: number;
  /** All of these are hits. */
  readonly isMoreSure: boolean;
  /** So many others do not pass the filters, at least. */
  readonly elsewhere: number;
  readonly partial: readonly Match[];
}

/** Closer than any text can follow a query: its own number is the item. */
const NAMED = Number.POSITIVE_INFINITY;

/** The items that match a plan, tier by tier, in no order; filters are not applied. */
export async function matchPlan(
  plan: QueryPlan,
  postings: Postings,
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<Matches> {
  const { literal, ...others } = await literalMatches(plan, postings, wanted, signal);
  if (plan.records.length > 0) {
    return { ...(await withRecords(plan, literal, postings)), ...others };
  }
  const literally = literal.length + others.more + others.elsewhere;
  if (literally >= postings.enoughLiteral) {
    return asCorrected({ hits: literal, ...others, partial: [] }, plan);
  }
  const answered = new Set(literal.map(({ entry }) => entry));
  const calling = callingOf(plan);
  // Where the texts say the name and the office apart, another person holds the office.
  const isMisnamed = (entry: SearchableItem) => (calling(entry) ?? 'office') !== 'office';
  const variant: Match[] = [];
  if (plan.tiers.includes('variant') && plan.variants.length > 0) {
    const expanded = { ...expandPlan(plan), tiers: ['literal'] } satisfies QueryPlan;
    for (const match of (await literalMatches(expanded, postings, wanted, signal)).literal) {
      if (answered.has(match.entry) || calling(match.entry) === 'other') continue;
      variant.push({ ...match, tier: 'variant', closeness: 0 });
    }
    for (const { entry } of variant) answered.add(entry);
  }
  const worded: Match[] = [];
  const partial: Match[] = [];
  if (plan.tiers.includes('words')) {
    const meetsStrictClauses = strictClausesOf(plan);
    const ranked = await postings.rank(withSynonyms(plan), literally, signal);
    const entries = await postings.read(
      [...ranked.scores.keys()].sort((a, b) => a - b),
      signal,
    );
    for (const { entry, tier, score } of matchWords(plan, entries, answered, postings, ranked)) {
      if (!meetsStrictClauses(entry)) continue;
      if (plan.words.length === 0 && !holdsNumbers(entry, plan)) continue;
      if (tier === 'partial' || !holdsNumbers(entry, plan) || isMisnamed(entry))
        partial.push({ entry, tier: 'most', closeness: 0, score });
      // What holds all words as typed texts do comes before what holds them apart.
      else worded.push({ entry, tier, closeness: tier === 'variant' ? -1 : 0, score });
    }
  }
  // Beside what holds all of it, what holds most of a name or topic is another one.
  const isHeld = literal.length + variant.length > 0 || worded.some(({ tier }) => tier === 'words');
  const isEnough = ({ tier }: Match) => tier !== 'most' || plan.isSentence || !isHeld;
  partial.push(...worded.filter((match) => !isEnough(match)));
  const hits = [...literal, ...variant, ...worded.filter(isEnough)];
  return asCorrected({ hits, ...others, partial }, plan);
}

/** What another query finds is all of one tier, and what holds a part of it is too far away. */
function asCorrected(matches: Matches, { correction }: QueryPlan): Matches {
  if (!correction) return matches;
  const hits = matches.hits.map((hit) => ({ ...hit, tier: correction.tier }));
  return { ...matches, hits, partial: [] };
}

/** How many of the matches hold all that was asked for, in whatever words. */
export function wholeMatches(matches: readonly Match[]): number {
  return matches.filter(({ tier }) => tier !== 'most').length;
}

/** How many of the matches literally hold it. */
export function literalMatchCount(matches: readonly Match[]): number {
  return matches.filter(({ tier }) => tier === 'literal').length;
}

/** The plan with the confirmed synonyms of its words as further words and texts to rank by. */
function withSynonyms(plan: QueryPlan): QueryPlan {
  const synonyms = plan.words.flatMap((word) =>
    synonymsOf(word).map((text) => ({ text, source: text, part: word.part })),
  );
  if (synonyms.length === 0) return plan;
  return {
    ...plan,
    words: [...plan.words, ...synonyms.map((one): QueryWord => ({ ...one, kind: 'term' }))],
    clauses: [
      ...plan.clauses,
      ...synonyms.map(({ part, ...folded }): Clause => ({ kind: 'plain', folded, part })),
    ],
  };
}

async function literalMatches(
  plan: QueryPlan,
  postings: Postings,
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<Pick<Matches, 'more' | 'isMoreSure' | 'elsewhere'> & { literal: Match[] }> {
  const { places, holders, groups, ...others } = await postings.candidates(plan, wanted, signal);
  const entries = await postings.read(places, signal);
  const found = matchLiterally(plan, entries, holders, postings);
  const literal = plan.isToTheLetter
    ? found.filter(({ entry }) => holdsToTheLetter(entry, plan))
    : found;
  const matches = literal.map(({ entry, score, closeness }) => {
    const group = groups?.get(entry.place);
    return {
      entry,
      tier: 'literal' as const,
      score,
      closeness,
      ...(group !== undefined && { group }),
    };
  });
  return { literal: matches, ...others };
}

/** The items that the query names, then what holds it literally. */
async function withRecords(
  { records }: QueryPlan,
  literal: readonly Match[],
  postings: Postings,
): Promise<Pick<Matches, 'hits' | 'partial'>> {
  const named = await postings.named(records);
  const others = literal.filter(({ entry }) => !named.includes(entry));
  const first = named.map(
    (entry): Match => ({ entry, tier: 'literal', closeness: NAMED, score: 0 }),
  );
  return { hits: [...first, ...others], partial: [] };
}
