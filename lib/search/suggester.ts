import type { PlacedEntity } from '@/lib/index/texts-artefact';
import type { Fold } from '@/lib/text/fold';
import { type Span, sourceSpan } from '@/lib/text/folded-text';
import type { Vocabulary } from '@/lib/text/vocabulary';
import { highlight } from './highlight';
import { matchLiterally } from './match-literally';
import { mergeSpans } from './merge-spans';
import { parseQuery } from './parse-query';
import type { Suggestion } from './search-types';
import { FIELDS, type SearchableItem } from './searchable-item';
import { type Candidate, suggestCandidates } from './suggest-candidates';
import { splitLastClause, type UnfinishedQuery } from './suggest-clause';

/** Completions of what is being typed, best first, at most `limit`. Fast enough for every key. */
export type Suggester = (text: string, limit: number) => readonly Suggestion[];

/** Whether the pinyin of a name, or its initials, starts with what was typed in Latin letters. */
export type MatchesPinyin = (name: string, input: string) => boolean;

/** A candidate that fits, and the items that hold it with everything else of the query. */
interface Completion {
  readonly candidate: Candidate;
  /** Where the typed text stands in the candidate's folded text; -1 where it was typed in pinyin. */
  readonly at: number;
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
export function createSuggester(
  items: readonly SearchableItem[],
  entities: readonly PlacedEntity[],
  vocabulary: Vocabulary,
  fold: Fold,
  matchesPinyin: MatchesPinyin = () => false,
): Suggester {
  let prepared: readonly Candidate[] | null = null;

  /** Where the candidate completes the folded input, or null where it does not. */
  function placeIn({ source, text, rank }: Candidate, input: string): number | null {
    // What has been typed already is no completion.
    if (text === input) return null;
    const at = text.indexOf(input);
    if (at >= 0) return at;
    return rank === 0 && PINYIN.test(input) && matchesPinyin(source, input) ? -1 : null;
  }

  /** All that can complete a clause; a title is a query of its own. */
  function candidatesFor({ head }: UnfinishedQuery): readonly Candidate[] {
    prepared ??= suggestCandidates(items, entities, vocabulary, fold);
    return head.trim() === '' ? prepared : prepared.filter(({ rank }) => rank < 2);
  }

  return (text, limit) => {
    const query = splitLastClause(text);
    const input = query === null ? '' : fold(query.last).text;
    if (query === null || input === '') return [];
    const holders = holdersOf(query.head, items, fold);
    // A text that contains the input stands only where the input stands.
    const narrowed = holders.filter((item) => holds(item, input));
    const found: Completion[] = [];
    for (const candidate of candidatesFor(query)) {
      const at = placeIn(candidate, input);
      if (at === null) continue;
      const among = at < 0 ? holders : narrowed;
      const count = among.filter((item) => holds(item, candidate.text)).length;
      const isSlip = candidate.rank === 1 && count > SLIP * candidate.documents;
      if (count > 0 && !isSlip) found.push({ candidate, at, count });
    }
    return found
      .sort(byWorth)
      .slice(0, limit)
      .map((completion) => present(query, input, completion, fold));
  };
}

function holdersOf(
  head: string,
  items: readonly SearchableItem[],
  fold: Fold,
): readonly SearchableItem[] {
  if (head.trim() === '') return items;
  return matchLiterally(parseQuery(head, fold), items, 1).map(({ entry }) => entry);
}

function holds({ texts }: SearchableItem, text: string): boolean {
  return FIELDS.some((field) => texts[field].text.includes(text));
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
