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
 */
export function companionsOf(
  one: Entity,
  names: readonly NamedEntity[],
  most: number,
): readonly Companion[] {
  const held = new Set(one.items);
  return names
    .filter(({ kind, name }) => kind !== one.kind || name !== one.name)
    .map((entity) => ({ entity, count: entity.items.filter((id) => held.has(id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.entity.items.length - b.entity.items.length)
    .slice(0, most);
}
