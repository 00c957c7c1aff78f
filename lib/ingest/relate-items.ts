/** The terms of an item, each as often as it stands there; repetition does not count. */
export interface ItemTerms {
  readonly title: readonly string[];
  readonly body: readonly string[];
}

/** More would be a list to read instead of a hint. */
const MOST_RELATED = 4;
/** A word of more than 6 % of the items (会议, 领导, 进一步) says nothing about their subject. */
const COMMON_SHARE = 0.06;
/** In any collection a word may stand in this many items and still tie them together. */
const ALWAYS_RARE = 3;
/** What a word of the title weighs against one of the text: the title names the subject. */
const TITLE_WEIGHT = 2;
/** Compounds count with the words inside them, so fewer than three terms is one chance word. */
const LEAST_SHARED = 3;
/**
 * Cosine below which likeness is that of officials' prose. Read off the gazette of May 2023: the
 * pairs above 0.08 are on one subject, those below share 功能, 完善 or 观摩.
 */
const LEAST_LIKENESS = 0.08;
/** Numbers and ordinals (第四次, 十六届) link by chance; single characters are no words. */
const NO_SUBJECT = /^(?:.|[^\p{L}]+|第?[〇零一二两三四五六七八九十百千]+[\p{L}]?)$/u;

interface Likeness {
  cosine: number;
  shared: number;
  inTitle: boolean;
}

/**
 * For each item the places of the items most like it, best first, at most four, often none. Likeness
 * is the cosine over rare terms weighed by inverse document frequency; one shared term at least has
 * to stand in one of the two titles. Equal input gives equal output; ties go to the earlier item.
 */
export function relateItems(items: readonly ItemTerms[]): readonly (readonly number[])[] {
  const weights = items.map(weighTitleTerms);
  const holders = holdersOf(weights);
  const rarity = (term: string) => Math.log(items.length / (holders.get(term)?.length ?? 1));
  const lengths = weights.map((terms) =>
    Math.hypot(...[...terms].map(([term, weight]) => weight * rarity(term))),
  );
  const limit = Math.max(ALWAYS_RARE, Math.floor(items.length * COMMON_SHARE));
  return weights.map((terms, place) => {
    const likenesses = new Map<number, Likeness>();
    for (const [term, weight] of terms) {
      const others = holders.get(term) ?? [];
      if (others.length > limit) continue;
      for (const other of others) {
        if (other === place) continue;
        const likeness = likenesses.get(other) ?? { cosine: 0, shared: 0, inTitle: false };
        const otherWeight = weights[other]?.get(term) ?? 0;
        const product = weight * otherWeight * rarity(term) ** 2;
        likeness.cosine += product / ((lengths[place] ?? 1) * (lengths[other] ?? 1));
        likeness.shared += 1;
        likeness.inTitle ||= Math.max(weight, otherWeight) === TITLE_WEIGHT;
        likenesses.set(other, likeness);
      }
    }
    return [...likenesses]
      .filter(([, { shared, inTitle }]) => inTitle && shared >= LEAST_SHARED)
      .filter(([, { cosine }]) => cosine >= LEAST_LIKENESS)
      .sort(([a, one], [b, two]) => two.cosine - one.cosine || a - b)
      .slice(0, MOST_RELATED)
      .map(([other]) => other);
  });
}

function weighTitleTerms({ title, body }: ItemTerms): ReadonlyMap<string, number> {
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
