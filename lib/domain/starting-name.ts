import type { Entity, EntityKind } from './entity';

/** A name to begin with, and in how many items it stands. */
export interface StartingName {
  /** Of its page, where it has one. */
  readonly id?: string;
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
      .map(({ id, name, items }) => ({
        ...(id === undefined ? {} : { id }),
        kind,
        name,
        count: items.length,
      }))
      .slice(0, ofEach),
  );
}
