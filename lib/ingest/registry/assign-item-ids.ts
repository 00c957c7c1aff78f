import { itemId } from '@/lib/domain/item-id';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { firstOfEachKind } from '@/lib/ingest/sources/problem-limit';
import { groupBy } from './group-by';
import { changed, outOfPlace, sameId, stillThere, vanished } from './id-problems';
import { isSameItem, matchEntries } from './match-entries';
import type { ItemEntry, Registry } from './registry';
import { type ResolvedEntries, resolveEntries } from './resolve-entries';
import type { Identity, UnnamedItem } from './unnamed-item';

export interface AssignedIds {
  /** By index of the item; null where it cannot be published beside another one of its id. */
  readonly ids: readonly (string | null)[];
  /** Ids that the registry lacks. */
  readonly added: readonly Omit<ItemEntry, 'line'>[];
  readonly problems: readonly IngestProblem[];
}

/**
 * The ids of the items: those that were published stay with what they were published for, whatever
 * was put in before it or taken out. New items get the id of their place in print while it is free,
 * and a new number of their issue otherwise. An id that would vanish or stand for something else is
 * an error, which names the line that records it.
 *
 * @param leftOut ids of issues whose file could not be read: what they had is missed by nobody
 */
export function assignItemIds(
  items: readonly UnnamedItem[],
  registry: Registry,
  leftOut: ReadonlySet<string> = new Set(),
): AssignedIds {
  const resolved = resolveEntries(registry.items, registry.changes.item);
  const assigned = new Assigned(items);
  const problems = [
    ...keepGivenIds(items, registry, resolved, assigned),
    ...keepPlaces(items, registry, resolved, assigned, leftOut),
  ];
  const ids = items.map((_, index) => assigned.idOf(index));
  const added = items.flatMap(({ title, date }, index) => {
    const id = ids[index] ?? null;
    return id === null || registry.items.has(id) ? [] : [{ id, title, date }];
  });
  return { ids, added, problems: firstOfEachKind(problems) };
}

/** Which item has which id; ids that differ in case alone are one to some file systems. */
class Assigned {
  readonly #ids = new Map<number, string>();
  readonly #items = new Map<string, UnnamedItem>();

  constructor(readonly items: readonly UnnamedItem[]) {}

  give(index: number, id: string): void {
    const item = this.items[index];
    if (item === undefined) return;
    this.#ids.set(index, id);
    this.#items.set(id.toLowerCase(), item);
  }

  idOf(index: number): string | null {
    return this.#ids.get(index) ?? null;
  }

  itemOf(id: string): UnnamedItem | undefined {
    return this.#items.get(id.toLowerCase());
  }
}

type Resolved = ResolvedEntries<ItemEntry>;

/** Items with ids of their own keep them: only what they stand for has to be the same. */
function keepGivenIds(
  items: readonly UnnamedItem[],
  registry: Registry,
  resolved: Resolved,
  assigned: Assigned,
): IngestProblem[] {
  return items.flatMap((item, index): IngestProblem[] => {
    if (item.givenId === null) return [];
    const id = resolved.idOf(item.givenId);
    const other = assigned.itemOf(id);
    if (other) return [sameId(item, id, other)];
    assigned.give(index, id);
    if (registry.changes.item.withdrawn.has(id)) return [stillThere(registry, id, item)];
    const known = resolved.known.get(id);
    return known && !isSameItem(known, item) ? [changed(registry, known, item)] : [];
  });
}

/** All other items, issue by issue; then the ids that are left without an item. */
function keepPlaces(
  items: readonly UnnamedItem[],
  registry: Registry,
  resolved: Resolved,
  assigned: Assigned,
  leftOut: ReadonlySet<string>,
): IngestProblem[] {
  const problems: IngestProblem[] = [];
  const replaced = new Set<string>();
  const knownOfIssue = groupBy([...resolved.known.values()], ({ id }) => [numberedId(id).issue]);
  const highest = highestNumbers(resolved.taken);
  const unnamed = items.flatMap(({ givenId }, index) => (givenId === null ? [index] : []));
  for (const [issue, places] of groupBy(unnamed, (index) => [items[index]?.issue ?? ''])) {
    const own = places.flatMap((index) => items[index] ?? []);
    const placeIds = own.map(({ ordinal }) => itemId(issue, ordinal));
    const known = (knownOfIssue.get(issue) ?? []).filter(({ id }) => !assigned.itemOf(id));
    const found = matchEntries(own, placeIds, known);
    for (const [at, { id }] of found) assigned.give(places[at] ?? -1, id);

    let last = highest.get(issue.toLowerCase()) ?? 0;
    for (const [at, item] of own.entries()) {
      if (found.has(at)) continue;
      const placeId = placeIds[at] ?? '';
      const displaced = resolved.known.get(placeId);
      const gone = resolved.withdrawn.find((entry) => isSameIdentity(entry, item));
      const isReplacing = displaced !== undefined && !assigned.itemOf(placeId);
      if (gone) problems.push(stillThere(registry, gone.id, item));
      else if (isReplacing) {
        problems.push(changed(registry, displaced, item));
        replaced.add(placeId);
      }
      let id = placeId;
      while (resolved.taken.has(id.toLowerCase()) || assigned.itemOf(id)) {
        last += 1;
        id = itemId(issue, last);
      }
      assigned.give(places[at] ?? -1, id);
      if (id !== placeId && !gone && !isReplacing) problems.push(outOfPlace(item, placeId, id));
    }
  }
  for (const known of resolved.known.values()) {
    if (leftOut.has(numberedId(known.id).issue)) continue;
    if (!assigned.itemOf(known.id) && !replaced.has(known.id)) {
      problems.push(vanished(registry, known));
    }
  }
  return problems;
}

function isSameIdentity(a: Identity, b: Identity): boolean {
  return a.date === b.date && titleKey(a.title) === titleKey(b.title);
}

/** `2023-05-041` as the 41st of `2023-05`; other ids are of no issue. */
function numberedId(id: string): { issue: string; number: number } {
  const [, issue = '', digits = ''] = /^(.+)-(\d{3,})$/.exec(id) ?? [];
  return { issue, number: Number(digits) };
}

function highestNumbers(ids: ReadonlySet<string>): Map<string, number> {
  const highest = new Map<string, number>();
  for (const id of ids) {
    const { issue, number } = numberedId(id);
    highest.set(issue, Math.max(number, highest.get(issue) ?? 0));
  }
  return highest;
}
