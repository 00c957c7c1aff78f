import { LEAST_SIMILARITY } from '@/lib/ingest/forms/titles/match-title';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { similarityBound, titleSimilarity } from '@/lib/ingest/forms/titles/title-similarity';
import { groupBy } from './group-by';
import type { ItemEntry } from './registry';
import type { KnownId } from './resolve-entries';
import type { Identity } from './unnamed-item';

export type KnownItem = KnownId<ItemEntry>;

/** Items of one day that are compared with a title at most: more would take time squared. */
const MOST_COMPARED = 300;

/**
 * Whether an item is the one that was published under an id: the title is the same (whatever the
 * date), or the date is and the title nearly so. A mended character or day leaves an item what it
 * was; another event on another day is never taken for it.
 */
export function isSameItem(known: KnownItem, { title, date }: Identity): boolean {
  const key = titleKey(title);
  return titlesOf(known).some((one) => titleKey(one) === key) || likeness(known, key, date) > 0;
}

/**
 * Which of the items are those of the ids. The same title and date come first, then, at the id that
 * an item would be given by its place, whatever still is the same item, then so anywhere.
 *
 * @param placeIds the id of each item by its place in print
 * @returns the known id by index of the item
 */
export function matchEntries(
  items: readonly Identity[],
  placeIds: readonly string[],
  known: readonly KnownItem[],
): Map<number, KnownItem> {
  const found = new Map<number, KnownItem>();
  const free = new Map(known.map((one) => [one.id, one]));
  const take = (index: number, one: KnownItem | undefined) => {
    if (one === undefined || found.has(index) || !free.delete(one.id)) return;
    found.set(index, one);
  };
  const atPlace = (index: number) => free.get(placeIds[index] ?? '');

  const wholes = groupBy(known, (one) =>
    one.entries.flatMap(({ date }) => titlesOf(one).map((title) => whole({ title, date }))),
  );
  const isWhole = (one: KnownItem, item: Identity) => wholes.get(whole(item))?.includes(one);
  items.forEach((item, index) => {
    const one = atPlace(index);
    if (one && isWhole(one, item)) take(index, one);
  });
  items.forEach((item, index) => {
    take(
      index,
      wholes.get(whole(item))?.find(({ id }) => free.has(id)),
    );
  });
  items.forEach((item, index) => {
    const one = atPlace(index);
    if (one && isSameItem(one, item)) take(index, one);
  });
  const titles = groupBy([...free.values()], (one) => titlesOf(one).map(titleKey));
  const days = groupBy([...free.values()], ({ entries }) => entries.map(({ date }) => `${date}`));
  items.forEach((item, index) => {
    const key = titleKey(item.title);
    take(
      index,
      titles.get(key)?.find(({ id }) => free.has(id)),
    );
    if (found.has(index)) return;
    const ofDay = (days.get(`${item.date}`) ?? []).filter(({ id }) => free.has(id));
    const ranked = ofDay
      .slice(0, MOST_COMPARED)
      .map((one) => ({ one, alike: likeness(one, key, item.date) }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => b.alike - a.alike);
    take(index, ranked[0]?.one);
  });
  return found;
}

/** How like the titles of one day are, 0 to 1; 0 for other events and other days. */
function likeness(known: KnownItem, key: string, date: string | null): number {
  if (!known.entries.some((entry) => entry.date === date)) return 0;
  const likenesses = titlesOf(known)
    .map(titleKey)
    .filter((other) => similarityBound(other, key) >= LEAST_SIMILARITY)
    .map((other) => titleSimilarity(other, key));
  const best = Math.max(0, ...likenesses);
  return best >= LEAST_SIMILARITY ? best : 0;
}

function titlesOf({ entries, renamedTo }: KnownItem): readonly string[] {
  return [...entries.map(({ title }) => title), ...renamedTo];
}

function whole({ title, date }: Identity): string {
  return `${date}\n${titleKey(title)}`;
}
