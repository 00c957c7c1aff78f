import { holdsText } from '@/lib/corpus/holds-text';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { parseQuery } from '@/lib/engine/interpret/parse-query';
import { highlight } from '@/lib/engine/present/highlight';
import { literalMatcher } from '@/lib/engine/retrieve/match-literally';
import type { Suggestion } from '@/lib/search/contract';
import type { Fold } from '@/lib/text/fold';
import { type Span, sourceSpan } from '@/lib/text/folded-text';
import { mergeSpans } from '@/lib/text/merge-spans';
import type { Readings } from '@/lib/text/readings';
import { soundsFrom } from './sounds-from';
import { type Candidate, suggestCandidates } from './suggest-candidates';
import { splitLastClause, type UnfinishedQuery } from './suggest-clause';
import type { SuggestSources } from './suggest-sources';

/** Completions of what is being typed, best first, at most `limit`. Fast enough for every key. */
export type Suggester = (
  text: string,
  limit: number,
  signal?: AbortSignal,
) => Promise<readonly Suggestion[]>;

/** A candidate that fits, and the items that hold it with everything else of the query. */
interface Completion {
  readonly candidate: Candidate;
  /** Where the typed text stands in the candidate's folded text; -1 where it was typed in pinyin. */
  readonly at: number;
  /** Items that hold it literally. */
  readonly count: number;
}

/**
 * A term that stands in more than this many times the items that hold it as a word is a slip of the
 * cutting: 会主, cut once, stands in every 会主持.
 */
const SLIP = 2;

/** One letter is the beginning of too many names to say anything. */
const PINYIN = /^[a-z']{2,}$/;

/**
 * Makes a suggester over the names, terms and titles of a collection. It completes the last clause
 * of a query; what was typed before it must stand in the same items, so that no suggestion leads to
 * an empty list.
 */
export function createSuggester(sources: SuggestSources): Suggester {
  const { fold } = sources.lexicon;
  let prepared: readonly Candidate[] | null = null;

  /** All that can complete a clause; a title is a query of its own. */
  function candidatesFor({ head }: UnfinishedQuery): readonly Candidate[] {
    prepared ??= suggestCandidates(sources);
    return head.trim() === '' ? prepared : prepared.filter(({ rank }) => rank < 2);
  }

  return async (text, limit, signal) => {
    const query = splitLastClause(text);
    const input = query === null ? '' : fold(query.last).text;
    if (query === null || input === '') return [];
    const readings = PINYIN.test(input) ? await sources.readings(signal) : null;
    const holders = await holdersOf(query.head, sources, signal);
    // A text that contains the input stands only where the input stands.
    const narrowed = holders.filter((item) => holdsText(item, input));
    const found: Completion[] = [];
    for (const candidate of candidatesFor(query)) {
      const at = placeIn(candidate, input, readings);
      if (at === null) continue;
      const among = at < 0 ? holders : narrowed;
      const count = among.filter((item) => holdsText(item, candidate.text)).length;
      const isSlip = candidate.rank === 1 && count > SLIP * candidate.documents;
      if (count > 0 && !isSlip) found.push({ candidate, at, count });
    }
    const best = found.sort(byWorth).slice(0, limit);
    // An estimate is enough to choose by; what is shown is what the search then finds.
    return Promise.all(
      best.map(async (completion) => {
        const count = await sources.countHits(query.head + completion.candidate.source, signal);
        return present(query, input, { ...completion, count }, fold);
      }),
    );
  };
}

/** Where the candidate completes the folded input, or null where it does not. */
function placeIn(candidate: Candidate, input: string, readings: Readings | null): number | null {
  const { text, rank } = candidate;
  // What has been typed already is no completion.
  if (text === input) return null;
  const at = text.indexOf(input);
  if (at >= 0) return at;
  return rank === 0 && readings && soundsFrom(text, input, readings) ? -1 : null;
}

async function holdersOf(
  head: string,
  { items, lexicon }: SuggestSources,
  signal?: AbortSignal,
): Promise<readonly SearchableItem[]> {
  if (head.trim() === '') return items;
  const { gather, held } = literalMatcher(await parseQuery(head, lexicon.fold, lexicon, signal));
  return items.filter((item) => held(item, gather(item)) !== null);
}

/** What begins as typed, then names, terms, titles, then what most items hold, then the shorter. */
function byWorth(a: Completion, b: Completion): number {
  return (
    Number(a.at > 0) - Number(b.at > 0) ||
    a.candidate.rank - b.candidate.rank ||
    b.count - a.count ||
    a.candidate.text.length - b.candidate.text.length ||
    (a.candidate.text < b.candidate.text ? -1 : 1)
  );
}

function present(
  { head }: UnfinishedQuery,
  input: string,
  { candidate, at, count }: Completion,
  fold: Fold,
): Suggestion {
  const { source, kind, id } = candidate;
  const text = head + source;
  const typed: Span[] = [];
  if (at >= 0) {
    const { start, end } = sourceSpan(fold(source), { start: at, end: at + input.length });
    typed.push({ start: 0, end: head.length });
    typed.push({ start: head.length + start, end: head.length + end });
  }
  return { kind, text, parts: highlight(text, mergeSpans(typed)), count, id };
}
