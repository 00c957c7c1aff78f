import type { Changes, Entry } from './registry';

/** What is known of an id that is still published, changes included. */
export interface KnownId<T extends Entry> {
  /** After all changes of id. */
  readonly id: string;
  /** What it was first published as; several where ids were made one. */
  readonly entries: readonly T[];
  /** Titles or names that it was given since. */
  readonly renamedTo: readonly string[];
}

/** The ids of one kind as they stand after the recorded changes. */
export interface ResolvedEntries<T extends Entry> {
  readonly known: ReadonlyMap<string, KnownId<T>>;
  readonly withdrawn: readonly T[];
  /** In lower case, as some file systems compare: every id that was ever used. */
  readonly taken: ReadonlySet<string>;
  /** The id that stands for another one now; itself where nothing was changed. */
  idOf(id: string): string;
}

export function resolveEntries<T extends Entry>(
  entries: ReadonlyMap<string, T>,
  { withdrawn, renamed, moved }: Changes,
): ResolvedEntries<T> {
  const idOf = (id: string): string => {
    const seen = new Set<string>();
    let current = id;
    for (let next = moved.get(id); next !== undefined && !seen.has(next); ) {
      seen.add(next);
      current = next;
      next = moved.get(next);
    }
    return current;
  };
  const known = new Map<string, KnownId<T>>();
  for (const entry of entries.values()) {
    const id = idOf(entry.id);
    if (withdrawn.has(id)) continue;
    const others = known.get(id);
    known.set(id, {
      id,
      entries: [...(others?.entries ?? []), entry],
      renamedTo: [
        ...(others?.renamedTo ?? []),
        ...(renamed.get(entry.id) ?? []),
        ...(id === entry.id ? [] : (renamed.get(id) ?? [])),
      ],
    });
  }
  const ids = [...entries.keys(), ...withdrawn.keys(), ...[...moved].flat()];
  return {
    known,
    withdrawn: [...entries.values()].filter(({ id }) => withdrawn.has(idOf(id))),
    taken: new Set(ids.map((id) => id.toLowerCase())),
    idOf,
  };
}
