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
  return sets.reduce(inEither, NOWHERE);
}

const NOWHERE: Places = new Uint32Array();

function inEither(one: Places, other: Places): Places {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const all = new Uint32Array(one.length + other.length);
  let length = 0;
  let [at, otherAt] = [0, 0];
  while (at < one.length || otherAt < other.length) {
    const place = one[at] ?? Number.POSITIVE_INFINITY;
    const otherPlace = other[otherAt] ?? Number.POSITIVE_INFINITY;
    all[length++] = Math.min(place, otherPlace);
    if (place <= otherPlace) at++;
    if (otherPlace <= place) otherAt++;
  }
  return all.subarray(0, length);
}

/** Those of the first that are not in the other. */
export function difference(one: Places, other: Places): Places {
  let at = 0;
  return one.filter((place) => {
    while ((other[at] ?? Number.POSITIVE_INFINITY) < place) at++;
    return other[at] !== place;
  });
}

/** From `first` to `last`, both included. */
export function stretch(first: number, last: number): Places {
  const all = new Uint32Array(Math.max(0, last - first + 1));
  for (let at = 0; at < all.length; at++) all[at] = first + at;
  return all;
}
