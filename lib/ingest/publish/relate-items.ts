/** The terms of an item, each as often as it stands there; repetition does not count. */
export interface ItemTerms {
  readonly title: readonly string[];
  readonly body: readonly string[];
}

/** More would be a list to read instead of a hint. */
const MOST_RELATED = 4;
/** A word of more than 6 % of the items (会议, 领导, 进一步) says nothing about their subject. */
const COMMON_SHARE = 0.06;
/** In a small collection a word may stand in this many items and still tie them together. */
const ALWAYS_RARE = 3;
/** In a large one no more than this, or comparing the items would take time squared. */
const NEVER_RARE = 100;
/** What a word of the title weighs against one of the text: the title names the subject. */
const TITLE_WEIGHT = 2;
/** One word in common is chance: a hall in which both were held, a shared guest. */
const LEAST_SHARED = 2;
/**
 * Cosine below which likeness is that of officials' prose. Read off the gazette of May 2023: the
 * pairs above it are on one subject, those below share 功能, 完善 or 观摩.
 */
const LEAST_LIKENESS = 0.07;
/** Numbers and ordinals (第四次, 十六届) link by chance; single characters are no words. */
const NO_SUBJECT = /^(?:.|[^\p{L}]+|第?[〇零一二两三四五六七八九十百千]+[\p{L}]?)$/u;

/**
 * For each item the places of the items most like it, best first, at most four, often none. Likeness
 * is the cosine over rare terms weighed by inverse document frequency; one shared term at least has
 * to stand in one of the two titles. Equal input gives equal output; ties go to the earlier item.
 */
export function relateItems(items: readonly ItemTerms[]): readonly (readonly number[])[] {
  const weights = items.map(weighTerms);
  const holders = holdersOf(weights);
  const rarity = (term: string) => Math.log(items.length / (holders.get(term)?.length ?? 1));
  const weighed = weights.map(
    (terms) => new Map(Array.from(terms, ([term, weight]) => [term, weight * rarity(term)])),
  );
  const lengths = weighed.map((terms) => Math.sqrt(sumOf(terms.values(), (own) => own * own)));
  const limit = Math.min(
    NEVER_RARE,
    Math.max(ALWAYS_RARE, Math.floor(items.length * COMMON_SHARE)),
  );

  function likeness(one: number, two: number, shared: readonly string[]): number {
    const [own, others] = [weighed[one], weighed[two]];
    const cosineOver = (terms: readonly string[]) =>
      sumOf(terms, (term) => (own?.get(term) ?? 0) * (others?.get(term) ?? 0)) /
      ((lengths[one] ?? 1) * (lengths[two] ?? 1));
    // Most pairs fall here; leaving out the words inside others costs most and only takes away.
    if (shared.length < LEAST_SHARED || cosineOver(shared) < LEAST_LIKENESS) return 0;
    const whole = shared.filter((term) => !shared.some((o) => o !== term && o.includes(term)));
    const isNamed = (term: string) =>
      weights[one]?.get(term) === TITLE_WEIGHT || weights[two]?.get(term) === TITLE_WEIGHT;
    return whole.length < LEAST_SHARED || !shared.some(isNamed) ? 0 : cosineOver(whole);
  }

  return weights.map((terms, place) => {
    const sharedWith = new Map<number, string[]>();
    for (const term of terms.keys()) {
      const others = holders.get(term) ?? [];
      if (others.length > limit) continue;
      for (const other of others) {
        if (other === place) continue;
        const shared = sharedWith.get(other);
        if (shared) shared.push(term);
        else sharedWith.set(other, [term]);
      }
    }
    return [...sharedWith]
      .map(([other, shared]) => ({ other, alike: likeness(place, other, shared) }))
      .filter(({ alike }) => alike >= LEAST_LIKENESS)
      .sort((a, b) => b.alike - a.alike || a.other - b.other)
      .slice(0, MOST_RELATED)
      .map(({ other }) => other);
  });
}

function sumOf<T>(all: Iterable<T>, value: (one: T) => number): number {
  let sum = 0;
  for (const one of all) sum += value(one);
  return sum;
}

function weighTerms({ title, body }: ItemTerms): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const term of body) if (!NO_SUBJECT.test(term)) weights.set(term, 1);
  for (const term of title) if (!NO_SUBJECT.test(term)) weights.set(term, TITLE_WEIGHT);
  return weights;
}

function holdersOf(
  weights: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  weights.forEach((terms, place) => {
    for (const term of terms.keys()) {
      const places = holders.get(term);
      if (places) places.push(place);
      else holders.set(term, [place]);
    }
  });
  return holders;
}
