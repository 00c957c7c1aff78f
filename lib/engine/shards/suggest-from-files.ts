import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { markTyped } from '@/lib/engine/suggest/mark-typed';
import { soundsFrom } from '@/lib/engine/suggest/sounds-from';
import { splitLastClause } from '@/lib/engine/suggest/suggest-clause';
import type { Suggestion } from '@/lib/search/contract';
import type { Fold } from '@/lib/text/fold';
import { countTogether } from './count-together';
import { readingsOf, type ShardNames } from './shard-names';
import type { ShardTexts } from './shard-texts';
import type { ShardWords } from './shard-words';
import { titlesWith } from './titles-with';

export interface SuggestFiles {
  readonly fold: Fold;
  readonly words: ShardWords;
  readonly names: ShardNames;
  readonly lists: GramLists;
  readonly texts: ShardTexts;
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
 * of most items first. Where they leave room, titles that hold a query of one clause. Each key costs
 * two files and a list for what is suggested; the titles are those of the results.
 */
export async function suggestFromFiles(
  text: string,
  limit: number,
  files: SuggestFiles,
  signal?: AbortSignal,
): Promise<readonly Suggestion[]> {
  const { fold } = files;
  const query = splitLastClause(text);
  const typed = query ? fold(query.last).text : '';
  if (!query || typed === '') return [];
  const { head } = query;
  const [names, terms] = await Promise.all([
    namesFrom(typed, files, signal),
    termsFrom(typed, files, signal),
  ]);
  const known = new Set(names.map((name) => name.text));
  const best = [...names, ...terms.filter((term) => !known.has(term.text))].slice(0, limit);
  const suggest = (kind: Suggestion['kind'], source: string, at: number): Suggestion => ({
    kind,
    text: head + source,
    parts: markTyped(head, source, at, typed, fold),
    count: null,
    id: null,
  });
  const counted = await Promise.all(
    best.map(async ({ kind, source, text: found, isSound }) => ({
      ...suggest(kind, source, isSound ? -1 : 0),
      count: await countTogether(head, found, files, signal),
    })),
  );
  const all = counted.filter(({ count }) => count !== 0);
  if (head.trim() !== '' || all.length >= limit) return all;
  const titles = await titlesWith(typed, files, signal);
  return [
    ...all,
    ...titles.map(({ id, source, at }) => ({ ...suggest('title', source, at), id })),
  ].slice(0, limit);
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
