/** The values under each of their keys, in their order; a key that a value has twice counts once. */
export function groupBy<T>(
  values: readonly T[],
  keysOf: (value: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
