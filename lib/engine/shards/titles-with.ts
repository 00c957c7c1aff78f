import { isTitleScore } from '@/lib/corpus/shards/impact';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { findHolders } from './find-holders';
import type { ShardTexts } from './shard-texts';

/** A title with the place where a text stands in it, folded. */
export interface HeldTitle {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly at: number;
}

/** Texts read for their titles: the results of the same query begin with them. */
const MOST_READ = 6;
/** More would be a second list of results. */
const MOST_TITLES = 2;

/**
 * The first titles that hold a text, those that begin with it before others, as far as the lists
 * know of any: what they rank first holds it in its title.
 *
 * @param typed folded, not empty
 */
export async function titlesWith(
  typed: string,
  { lists, texts }: { readonly lists: GramLists; readonly texts: ShardTexts },
  signal?: AbortSignal,
): Promise<readonly HeldTitle[]> {
  const { places, scores } = await findHolders(typed, lists, false, signal);
  const ranked = Array.from(places, (place, at) => ({ place, score: scores[at] ?? 0 }))
    // A short list knows no scores.
    .filter(({ score }) => score === 0 || isTitleScore(score))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const first = ranked.slice(0, MOST_READ).map(({ place }) => place);
  const titles = new Map<string, HeldTitle>();
  for (const entry of await texts.read(first, signal)) {
    const { source, text } = entry.texts.title;
    const at = text.indexOf(typed);
    if (at >= 0 && text !== typed && !titles.has(text)) {
      titles.set(text, { id: entry.item.id, source, text, at });
    }
  }
  return [...titles.values()]
    .sort((a, b) => Number(a.at > 0) - Number(b.at > 0))
    .slice(0, MOST_TITLES);
}
