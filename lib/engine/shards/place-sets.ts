/** Numbers of items, rising, each once. */
export type Places = Uint32Array;

/** Those in both. */
export function intersection(one: Places, other: Places): Places {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  return short.filter((place) => {
    while ((long[at] ?? Number.POSITIVE_INFINITY) < place) at++;
    return long[at] === place;
  });
}

/** Those in any. */
export function union(sets: readonly Places[]): Places {
  const [only] = sets;
  if (sets.length === 1 && only) return only;
  const all = new Set(sets.flatMap((set) => [...set]));
  return Uint32Array.from(all).sort();
}

/** Those of the first that are not in the other. */
export function difference(one: Places, other: Places): Places {
  const gone = new Set(other);
  return one.filter((place) => !gone.has(place));
}

/** From `first` to `last`, both included. */
export function stretch(first: number, last: number): Places {
  return Uint32Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
