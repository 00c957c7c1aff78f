import type {
  HighlightPart,
  Hit,
  SearchBackend,
  SearchPage,
  SearchRequest,
} from '@/lib/search/contract';
import type { Correction, QueryChip, Rewriting, Tier } from '@/lib/search/query-plan';
import { searchRequest } from '@/lib/search/search-request';

/** Hits whose tiers and marks are recorded: what a reader sees first. */
const SHOWN = 10;

/** A query of the comparison. */
export interface AskedQuery {
  /** Where it is from: `judged`, `filtered`, `substring`, `hostile` or `generated`. */
  readonly set: string;
  readonly text: string;
  /** What of the request is not at its default. */
  readonly filters: Partial<Omit<SearchRequest, 'text'>>;
}

/** Runs of a text, alternately plain and marked, the first one plain and maybe empty. */
export type MarkedRuns = readonly string[];

/** Without the reasons of its rewritings. */
interface RecordedCorrection extends Omit<Correction, 'rewritings'> {
  readonly rewritings: readonly Pick<Rewriting, 'from' | 'to'>[];
}

export interface RecordedHit {
  readonly id: string;
  readonly tier: Tier;
  readonly title: MarkedRuns;
  readonly excerpt: MarkedRuns;
  readonly tocTitle: MarkedRuns | null;
}

/** What of an answer has to stay the same. Independent of the engine's types for one answer. */
export interface RecordedResult {
  /** The first ten hits. */
  readonly hits: readonly RecordedHit[];
  /** All hits. */
  readonly count: number;
  /** Matches as if no section filter were set. */
  readonly total: number;
  /** Ids of the part matches. */
  readonly partial: readonly string[];
  readonly chips: readonly QueryChip[];
  readonly correction: RecordedCorrection | null;
}

export interface RecordedAnswer extends AskedQuery {
  /** A string where the engine failed: its error's message. */
  readonly result: RecordedResult | string;
}

/** Asks the engine. Its failure is an answer too. */
export async function recordAnswer(
  engine: SearchBackend,
  { set, text, filters }: AskedQuery,
): Promise<RecordedAnswer> {
  try {
    const request = searchRequest(text, filters);
    const page = await engine.search(request, { offset: 0, limit: SHOWN });
    const { inAllSections } = await engine.facets(request);
    return { set, text, filters, result: resultOf(page, inAllSections) };
  } catch (error) {
    return { set, text, filters, result: error instanceof Error ? error.message : String(error) };
  }
}

function resultOf(
  { hits, total, partial, chips, correction }: SearchPage,
  inAllSections: number,
): RecordedResult {
  return {
    hits: hits.map(hitOf),
    count: total.count,
    total: inAllSections,
    partial: partial.map(({ id }) => id),
    chips,
    correction: correction && {
      ...correction,
      rewritings: correction.rewritings.map(({ from, to }) => ({ from, to })),
    },
  };
}

function hitOf({ id, tier, title, excerpt, tocTitle }: Hit): RecordedHit {
  return {
    id,
    tier,
    title: runsOf(title),
    excerpt: runsOf(excerpt),
    tocTitle: tocTitle ? runsOf(tocTitle) : null,
  };
}

function runsOf(parts: readonly HighlightPart[]): MarkedRuns {
  const runs = [''];
  for (const { text, marked } of parts) {
    const isLastMarked = runs.length % 2 === 0;
    if (marked === isLastMarked) runs.push(`${runs.pop()}${text}`);
    else runs.push(text);
  }
  return runs;
}
