import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { holdsOffice } from '@/lib/engine/bundle/holds-office';
import { findHolders } from './find-holders';
import type { ShardTexts } from './shard-texts';

/** Texts that tell whom an office introduces. */
const MOST_READ = 8;

/**
 * Persons whose name is or begins with a name and whom the texts introduce by an office, as far as
 * the best few tell in which the one stands right behind the other; those of most of these first.
 *
 * @param office folded, as is the name
 */
export async function officeHolders(
  office: string,
  name: string,
  { lists, texts }: { readonly lists: GramLists; readonly texts: ShardTexts },
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const { places, scores } = await findHolders(office + name, lists, false, signal);
  const ranked = Array.from(places, (place, at) => ({ place, score: scores[at] ?? 0 }));
  ranked.sort((a, b) => b.score - a.score || a.place - b.place);
  const first = ranked.slice(0, MOST_READ).map(({ place }) => place);
  const items = new Map<string, number>();
  for (const entry of await texts.read(first, signal)) {
    for (const person of entry.names.person) {
      if (!person.startsWith(name) || !holdsOffice(person, office, entry)) continue;
      items.set(person, (items.get(person) ?? 0) + 1);
    }
  }
  return [...items].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([person]) => person);
}
