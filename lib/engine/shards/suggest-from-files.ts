import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { highlight } from '@/lib/engine/present/highlight';
import { soundsFrom } from '@/lib/engine/suggest/sounds-from';
import { splitLastClause } from '@/lib/engine/suggest/suggest-clause';
import type { Suggestion } from '@/lib/search/contract';
import type { Fold } from '@/lib/text/fold';
import { findHolders } from './find-holders';
import { readingsOf, type ShardNames } from './shard-names';
import type { ShardWords } from './shard-words';

export interface SuggestFiles {
  readonly fold: Fold;
  readonly words: ShardWords;
  readonly names: ShardNames;
  readonly lists: GramLists;
}

/** What may complete a clause. */
interface Completion {
  readonly kind: Suggestion['kind'];
  /** As it stands in the texts. */
  readonly source: string;
  readonly text: string;
  /** Typed in pinyin: nothing of it is marked. */
  readonly isSound: boolean;
  readonly documents: number;
}

/** One letter is the beginning of too many names to say anything. */
const PINYIN = /^[a-z']{2,}$/;

/**
 * Names, then terms, that begin as the last clause of a query does, names also by their sound; those
 * of most items first. Each key costs two files and a list for what is suggested.
 */
export async function suggestFromFiles(
  text: string,
  limit: number,
  files: SuggestFiles,
  signal?: AbortSignal,
): Promise<readonly Suggestion[]> {
  const { fold, lists } = files;
  const query = splitLastClause(text);
  const typed = query ? fold(query.last).text : '';
  if (!query || typed === '') return [];
  const [names, terms] = await Promise.all([
    namesFrom(typed, files, signal),
    termsFrom(typed, files, signal),
  ]);
  const known = new Set(names.map((name) => name.text));
  const best = [...names, ...terms.filter((term) => !known.has(term.text))].slice(0, limit);
  const suggested = best.map(async ({ kind, source, text: found, isSound }) => {
    const whole = query.head + source;
    const end = query.head.length + (isSound ? 0 : query.last.length);
    const { count } = await findHolders(found, lists, false, signal);
    const parts = highlight(whole, isSound ? [] : [{ start: 0, end }]);
    return { kind, text: whole, parts, count, id: null };
  });
  return (await Promise.all(suggested)).filter(({ count }) => count > 0);
}

async function namesFrom(
  typed: string,
  { fold, names }: SuggestFiles,
  signal?: AbortSignal,
): Promise<Completion[]> {
  const isSound = PINYIN.test(typed);
  const found = (await names.near(typed, signal)).flatMap((one) => {
    const text = fold(one.name).text;
    const begins = text.startsWith(typed) && text !== typed;
    const sounds =
      isSound && one.syllables.length > 0 && soundsFrom(one.name, typed, readingsOf(one));
    if (!begins && !sounds) return [];
    return [{ kind: one.kind, source: one.name, text, isSound: !begins, documents: one.items }];
  });
  return found.sort(byFrequency);
}

async function termsFrom(
  typed: string,
  { words }: SuggestFiles,
  signal?: AbortSignal,
): Promise<Completion[]> {
  const [first = ''] = typed;
  const { terms } = await words.beginningIn(first, signal);
  return [...terms]
    .filter(([term]) => term.startsWith(typed) && term !== typed)
    .map(
      ([term, { documents }]): Completion => ({
        kind: 'term',
        source: term,
        text: term,
        isSound: false,
        documents,
      }),
    )
    .sort(byFrequency);
}

function byFrequency(a: Completion, b: Completion): number {
  return b.documents - a.documents || (a.text < b.text ? -1 : 1);
}
