import type { TermTable } from '@/lib/ingest/analysis/term-table';

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
/** Sums of the same numbers in another order differ by less. */
const SUM_SLACK = 1 - 1e-9;
/** Numbers and ordinals (第四次, 十六届) link by chance; single characters are no words. */
const NO_SUBJECT = /^(?:.|[^\p{L}]+|第?[〇零一二两三四五六七八九十百千]+[\p{L}]?)$/u;

/**
 * For each item the places of the items most like it, best first, at most four, often none. Likeness
 * is the cosine over rare terms weighed by inverse document frequency; one shared term at least has
 * to stand in one of the two titles. Equal input gives equal output; ties go to the earlier item.
 */
export function relateItems(table: TermTable): readonly (readonly number[])[] {
  const { vocabulary } = table;
  const items = subjectsOf(table);
  const holders = holdersOf(items, vocabulary.length);
  const { rarity } = holders;
  const lengths = items.map(({ terms, weights }) => {
    let sum = 0;
    for (let at = 0; at < terms.length; at++) {
      sum += ((weights[at] as number) * (rarity[terms[at] as number] as number)) ** 2;
    }
    return Math.sqrt(sum);
  });
  const limit = Math.min(
    NEVER_RARE,
    Math.max(ALWAYS_RARE, Math.floor(items.length * COMMON_SHARE)),
  );
  // Of the item at hand, with each other one: what they share, as sum of products and as number, and
  // whether any of it stands in one of their titles.
  const products = new Float64Array(items.length);
  const shared = new Uint32Array(items.length);
  const isNamed = new Uint8Array(items.length);
  const others = new Uint32Array(items.length);

  /** Of each term that counts what it weighs in the item at hand; 0 where that does not hold it. */
  const ownWeights = new Uint8Array(vocabulary.length);

  /** Their likeness over whole words: leaving out the words inside others only takes away. */
  function likeness(one: number, other: number): number {
    const { terms, weights } = items[other] as Subjects;
    const places: number[] = [];
    for (let at = 0; at < terms.length; at++) {
      if (ownWeights[terms[at] as number] !== 0) places.push(at);
    }
    const words = places.map((at) => vocabulary[terms[at] as number] as string);
    const whole = places.filter(
      (_, at) => !words.some((word, place) => place !== at && word.includes(words[at] as string)),
    );
    if (whole.length < LEAST_SHARED) return 0;
    let sum = 0;
    for (const at of whole) {
      const term = terms[at] as number;
      const own = (ownWeights[term] as number) * (rarity[term] as number);
      sum += own * ((weights[at] as number) * (rarity[term] as number));
    }
    return sum / ((lengths[one] as number) * (lengths[other] as number) || 1);
  }

  /** Of each term, where the items behind the one at hand begin among its holders. */
  const behind = holders.starts.slice();

  /** How many items behind it share something, which then stand in `others`. */
  function share({ terms, weights }: Subjects): number {
    let count = 0;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] as number;
      (behind[term] as number)++;
      if (holders.count(term) > limit) continue;
      const weight = rarity[term] as number;
      const isTitle = weights[at] === TITLE_WEIGHT;
      const own = (weights[at] as number) * weight;
      const end = holders.starts[term + 1] as number;
      for (let from = behind[term] as number; from < end; from++) {
        const other = holders.items[from] as number;
        if (shared[other] === 0) others[count++] = other;
        (shared[other] as number)++;
        (products[other] as number) += own * ((holders.weights[from] as number) * weight);
        if (isTitle || holders.weights[from] === TITLE_WEIGHT) isNamed[other] = 1;
      }
    }
    return count;
  }

  /** The most that the likeness of two items may be. */
  function mostLikeness(one: number, other: number): number {
    if ((shared[other] as number) < LEAST_SHARED || isNamed[other] === 0) return 0;
    return (products[other] as number) / ((lengths[one] as number) * (lengths[other] as number));
  }

  const best = items.map((): Related[] => []);
  /** What is less alike is none of the best of a place. */
  const least = (place: number) =>
    Math.max(LEAST_LIKENESS, SUM_SLACK * (best[place]?.[MOST_RELATED - 1]?.alike ?? 0));
  const add = (place: number, other: number, alike: number) => {
    const own = best[place] as Related[];
    own.push({ other, alike });
    own.sort((a, b) => b.alike - a.alike || a.other - b.other).splice(MOST_RELATED);
  };
  // Two items are as alike one way as the other, so each pair is looked at once, from the first.
  for (const [place, subjects] of items.entries()) {
    subjects.terms.forEach((term, at) => {
      if (holders.count(term) <= limit) ownWeights[term] = subjects.weights[at] as number;
    });
    const count = share(subjects);
    for (let at = 0; at < count; at++) {
      const other = others[at] as number;
      const most = mostLikeness(place, other);
      // Most pairs fall here: what cannot be among the best is not looked at word by word.
      if (most >= LEAST_LIKENESS && (most >= least(place) || most >= least(other))) {
        const alike = likeness(place, other);
        if (alike >= LEAST_LIKENESS) {
          add(place, other, alike);
          add(other, place, alike);
        }
      }
      shared[other] = 0;
      products[other] = 0;
      isNamed[other] = 0;
    }
    for (const term of subjects.terms) ownWeights[term] = 0;
  }
  return best.map((own) => own.map(({ other }) => other));
}

/** Another item, and how much it is like the one that it is one of the best of. */
interface Related {
  readonly other: number;
  readonly alike: number;
}

/** The terms of an item that may tell its subject, with their weights. */
interface Subjects {
  readonly terms: Uint32Array;
  readonly weights: Uint8Array;
}

function subjectsOf({ vocabulary, items }: TermTable): Subjects[] {
  const isSubject = Uint8Array.from(vocabulary, (term) => (NO_SUBJECT.test(term) ? 0 : 1));
  return items.map((item) => {
    const terms = item.terms.filter((term) => isSubject[term] === 1);
    const weights = new Uint8Array(terms.length);
    for (let at = 0, kept = 0; kept < terms.length; at++) {
      if (item.terms[at] !== terms[kept]) continue;
      weights[kept++] = (item.inTitle[at] as number) > 0 ? TITLE_WEIGHT : 1;
    }
    return { terms, weights };
  });
}

/** The items that hold each term, one list behind the other. */
function holdersOf(items: readonly Subjects[], vocabulary: number) {
  const starts = new Uint32Array(vocabulary + 1);
  for (const { terms } of items) {
    for (const term of terms) (starts[term + 1] as number)++;
  }
  for (let at = 1; at < starts.length; at++) (starts[at] as number) += starts[at - 1] as number;
  const total = starts[vocabulary] as number;
  const held = { items: new Uint32Array(total), weights: new Uint8Array(total) };
  const places = starts.slice();
  items.forEach(({ terms, weights }, item) => {
    for (let at = 0; at < terms.length; at++) {
      const place = places[terms[at] as number] as number;
      (places[terms[at] as number] as number)++;
      held.items[place] = item;
      held.weights[place] = weights[at] as number;
    }
  });
  const count = (term: number) => (starts[term + 1] as number) - (starts[term] as number);
  const rarity = Float64Array.from({ length: vocabulary }, (_, term) =>
    Math.log(items.length / (count(term) || 1)),
  );
  return { ...held, starts, count, rarity };
}
