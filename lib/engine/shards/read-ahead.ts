import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { cutAtMarks, withoutOuterMarks } from '@/lib/engine/interpret/cut-at-marks';
import { headOf } from '@/lib/engine/interpret/head-of';
import type { SearchRequest } from '@/lib/search/contract';
import type { Fold } from '@/lib/text/fold';
import type { CollectionPlaces } from './collection-places';
import { findHolders } from './find-holders';
import { isLong } from './find-in-one-piece';
import { isOneText } from './find-places';
import type { ShardWords } from './shard-words';
import { mayWantWords } from './wants-words';

/** What is read before a query is understood. */
export interface AheadSources {
  readonly fold: Fold;
  readonly lists: GramLists;
  readonly words: ShardWords;
  readonly places: Pick<CollectionPlaces, 'passing'>;
}

/** Queries of more pieces hold marks or operators that may mean something else. */
const MOST_PIECES = 2;
/** May begin a field, quote, exclude or part alternatives. */
const OPERATOR = /["“”「『:：|｜]|(?:^|\s)[-－+]/u;

/**
 * Begins to read what a search is sure to need, all at once: reading the query, finding it and
 * narrowing it down would ask for one thing after another, and each would wait for the way to the
 * server and back. Nothing waits for it, and what fails is told to whoever needs it.
 */
export function readAhead(
  request: SearchRequest,
  { fold, lists, words, places }: AheadSources,
  signal?: AbortSignal,
): void {
  const head = headOf(request.q);
  const runs = head.split(/\s+/u).filter((run) => run !== '');
  const parts = runs.flatMap((part) => {
    const pieces = cutAtMarks(part).map(({ start, end }) => part.slice(start, end));
    return pieces.map((piece) => fold(piece).text).filter((text) => text !== '');
  });
  const reads: Promise<unknown>[] = [places.passing(request, signal)];
  const typed = { source: head, text: fold(head).text };
  if (parts.length > 1 && isLong(typed)) {
    const [longest = ''] = isOneText(typed) ? [] : [...parts].sort((a, b) => b.length - a.length);
    const texts = [typed.text, longest].filter((text) => text !== '');
    reads.push(...texts.map((text) => findHolders(text, lists, true, signal)));
  } else if (parts.length > 0 && parts.length <= MOST_PIECES && !OPERATOR.test(head)) {
    const wholes = [head, withoutOuterMarks(head)].map((whole) => fold(whole).text);
    const texts = new Set([...parts, ...wholes, parts.join('')]);
    reads.push(...[...texts].map((text) => findHolders(text, lists, false, signal)));
    // Of one text the lists tell first whether its words are wanted.
    const isPlain = request.mode === 'smart' && runs.length === parts.length && runs.length > 1;
    if (isPlain && mayWantWords(parts)) reads.push(words.beginningIn(parts.join(''), signal));
  }
  for (const read of reads) read.catch(() => {});
}
