import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { highlight } from '@/lib/engine/present/highlight';
import { splitLastClause } from '@/lib/engine/suggest/suggest-clause';
import type { Suggestion } from '@/lib/search/contract';
import type { Fold } from '@/lib/text/fold';
import { findHolders } from './find-holders';
import type { ShardWords } from './shard-words';

export interface TermSources {
  readonly fold: Fold;
  readonly words: ShardWords;
  readonly lists: GramLists;
}

/** Terms that begin as the last clause of a query does, those of most items first. */
export async function suggestTerms(
  text: string,
  limit: number,
  { fold, words, lists }: TermSources,
  signal?: AbortSignal,
): Promise<readonly Suggestion[]> {
  const query = splitLastClause(text);
  const typed = query ? fold(query.last).text : '';
  const [first = ''] = typed;
  if (!query || first === '') return [];
  const { terms } = await words.beginningIn(first, signal);
  const best = [...terms]
    .filter(([term]) => term.startsWith(typed) && term !== typed)
    .sort(([a, one], [b, other]) => other.documents - one.documents || (a < b ? -1 : 1))
    .slice(0, limit);
  return Promise.all(
    best.map(async ([term]): Promise<Suggestion> => {
      const whole = query.head + term;
      const marks = [{ start: 0, end: query.head.length + typed.length }];
      const { count } = await findHolders(term, lists, false, signal);
      return { kind: 'term', text: whole, parts: highlight(whole, marks), count, id: null };
    }),
  );
}
