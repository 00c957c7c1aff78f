import type { Entity, NamedEntity } from './entity';

/** A name with in how many items it stands beside another. */
export interface Companion {
  readonly entity: NamedEntity;
  readonly count: number;
}

/**
 * The names that stand in the same items as one, those of most such items first; of as many the
 * one that stands in fewer items in all, because that tells more.
 *
 * @param names all that may be named; the one itself may be among them
 * @param namesOf of an item, by its id, the names that it holds: going through the items of every
 * name instead would take time for names and items multiplied
 */
export function companionsOf(
  one: Entity,
  names: readonly NamedEntity[],
  namesOf: (item: string) => readonly Entity[],
  most: number,
): readonly Companion[] {
  const counts = new Map<Entity, number>();
  for (const item of one.items) {
    for (const entity of namesOf(item)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return names
    .filter(({ kind, name }) => kind !== one.kind || name !== one.name)
    .map((entity) => ({ entity, count: counts.get(entity) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.entity.items.length - b.entity.items.length)
    .slice(0, most);
}
