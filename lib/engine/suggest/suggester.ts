import { holdsText } from '@/lib/corpus/holds-text';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { parseQuery } from '@/lib/engine/interpret/parse-query';
import { literalMatcher } from '@/lib/engine/retrieve/match-literally';
import type { Suggestion } from '@/lib/search/contract';
import type { Fold } from '@/lib/text/fold';
import type { Readings } from '@/lib/text/readings';
import { isFragment } from './is-fragment';
import { markTyped } from './mark-typed';
import { soundsFrom, spellsFrom, spellsOut } from './sounds-from';
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
  /** Nothing is left to be typed of it. */
  readonly isTyped: boolean;
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
  const pieces = new Map<string, boolean>();

  /** All that can complete a clause; a title is a query of its own. */
  function candidatesFor({ head }: UnfinishedQuery): readonly Candidate[] {
    prepared ??= suggestCandidates(sources);
    return head.trim() === '' ? prepared : prepared.filter(({ rank }) => rank < 2);
  }

  /** The first of them that are no mere pieces of longer terms. */
  function firstWhole(found: readonly Completion[], limit: number): Completion[] {
    const best: Completion[] = [];
    for (const completion of found) {
      if (best.length === limit) break;
      if (!isPiece(completion.candidate)) best.push(completion);
    }
    return best;
  }

  function isPiece({ rank, text }: Candidate): boolean {
    if (rank !== 1) return false;
    const known = pieces.get(text);
    if (known !== undefined) return known;
    const longer = (prepared ?? []).flatMap((one) =>
      one.rank < 2 && one.text.length > text.length && one.text.includes(text) ? [one.text] : [],
    );
    const found = isFragment(text, longer, sources.items);
    pieces.set(text, found);
    return found;
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
      const isTyped = candidate.text === input || isSpeltOut(candidate, input, readings);
      if (count > 0 && !isSlip) found.push({ candidate, at, isTyped, count });
    }
    const best = firstWhole(found.sort(byWorth), limit);
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
  const at = text.indexOf(input);
  if (at >= 0) return at;
  if (!readings || rank === 2) return null;
  // Initials are enough for names alone: of terms there are too many.
  const isSound = rank === 0 ? soundsFrom : spellsFrom;
  return isSound(text, input, readings) ? -1 : null;
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

function isSpeltOut({ text, rank }: Candidate, input: string, readings: Readings | null): boolean {
  return readings !== null && rank < 2 && spellsOut(text, input, readings);
}

/** Names are looked for more than words are: an item with the name counts as so many with a word. */
const NAME_WEIGHT = 3;

/**
 * What is typed already, then what begins as typed, then names and terms before titles, then what
 * most items hold, then the shorter.
 */
function byWorth(a: Completion, b: Completion): number {
  return (
    Number(b.isTyped) - Number(a.isTyped) ||
    Number(a.at > 0) - Number(b.at > 0) ||
    Number(a.candidate.rank === 2) - Number(b.candidate.rank === 2) ||
    worth(b) - worth(a) ||
    a.candidate.rank - b.candidate.rank ||
    a.candidate.text.length - b.candidate.text.length ||
    (a.candidate.text < b.candidate.text ? -1 : 1)
  );
}

function worth({ candidate, count }: Completion): number {
  return candidate.rank === 0 ? count * NAME_WEIGHT : count;
}

function present(
  { head }: UnfinishedQuery,
  input: string,
  { candidate, at, count }: Completion,
  fold: Fold,
): Suggestion {
  const { source, kind, id } = candidate;
  const parts = markTyped(head, source, at, input, fold);
  return { kind, text: head + source, parts, count, id };
}
