import type { Entity, EntityKind } from './entity';

/** A name to begin a search with, and in how many items it stands. */
export interface StartingName {
  readonly kind: EntityKind;
  readonly name: string;
  readonly count: number;
}

/** A few names of each kind that readers begin with, out of entities with the most mentioned first. */
export function startingNames(
  entities: readonly Entity[],
  kinds: readonly EntityKind[],
  ofEach: number,
): readonly StartingName[] {
  return kinds.flatMap((kind) =>
    entities
      .filter((entity) => entity.kind === kind)
      .map(({ name, items }) => ({ kind, name, count: items.length }))
      .slice(0, ofEach),
  );
}
