import type { Entity, EntityKind } from '@/lib/gazette/entity';

/** A name to begin a search with, and in how many items it stands. */
export interface StartingName {
  readonly kind: EntityKind;
  readonly name: string;
  readonly count: number;
}

/** The most mentioned names of the kinds that readers begin with, a few of each. */
export function startingNames(
  entities: readonly Entity[],
  kinds: readonly EntityKind[],
  ofEach: number,
): readonly StartingName[] {
  return kinds.flatMap((kind) =>
    entities
      .filter((entity) => entity.kind === kind)
      .map(({ name, items }) => ({ kind, name, count: items.length }))
      .sort((a, b) => b.count - a.count)
      .slice(0, ofEach),
  );
}
