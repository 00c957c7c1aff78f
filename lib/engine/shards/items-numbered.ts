import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { termGram } from '@/lib/corpus/shards/gram-key';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import type { Fold } from '@/lib/text/fold';
import type { ShardTexts } from './shard-texts';

/** The items whose ids are this one, however its letters are written; mostly one or none. */
export async function itemsNumbered(
  id: string,
  lists: GramLists,
  texts: ShardTexts,
  fold: Fold,
  signal?: AbortSignal,
): Promise<readonly SearchableItem[]> {
  const folded = fold(id).text;
  const { items } = await lists.whole(termGram('id', folded), signal);
  const entries = await texts.read([...items], signal);
  // A list of another term, which an absent one may be given, holds none of them.
  return entries.filter(({ item }) => fold(item.id).text === folded);
}
