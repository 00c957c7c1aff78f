import { IMPACT_LEVELS, scoreOf } from '@/lib/corpus/shards/impact';
import type { PostingList } from '@/lib/corpus/shards/posting-list';
import { intersection, type Places, union } from './place-sets';

/** Items that hold a text, as far as lists of grams can tell. */
export interface Holders {
  readonly places: Places;
  /** About what each of the places scores for the text, without its weight; 0 where lists are short. */
  readonly scores: Float32Array;
  /** How many items hold the text, or at most so many. */
  readonly count: number;
  /** The count is exact, and every one of the items holds the text. */
  readonly isExact: boolean;
  /** These are all; else only the best of them. */
  readonly isWhole: boolean;
}

export const NO_HOLDERS: Holders = {
  places: new Uint32Array(),
  scores: new Float32Array(),
  count: 0,
  isExact: true,
  isWhole: true,
};

/** @param isExact every item of the list holds the text */
export function toHolders(list: PostingList, isExact: boolean): Holders {
  const placed = byPlace.get(list) ?? inOrderOfPlaces(list);
  byPlace.set(list, placed);
  return { ...placed, count: list.frequency, isExact, isWhole: list.rest === null };
}

/** What is put in order once is kept with its list. */
const byPlace = new WeakMap<PostingList, Pick<Holders, 'places' | 'scores'>>();

const SCORES = Float32Array.from({ length: IMPACT_LEVELS }, (_, level) => scoreOf(level));

function inOrderOfPlaces({ items, impacts }: PostingList): Pick<Holders, 'places' | 'scores'> {
  // Items are numbers of three bytes: with its impact each is still a whole number of four.
  const packed = items.map((item, at) => item * IMPACT_LEVELS + (impacts[at] ?? 0)).sort();
  const places = packed.map((one) => Math.floor(one / IMPACT_LEVELS));
  const scores = new Float32Array(items.length);
  if (impacts.length > 0) {
    packed.forEach((one, at) => {
      scores[at] = SCORES[one % IMPACT_LEVELS] ?? 0;
    });
  }
  return { places, scores };
}

/** Items in both, with the lower score: a text stands no more often than its rarest part. */
export function inBoth(one: Holders, other: Holders): Holders {
  const places = intersection(one.places, other.places);
  const [own, others] = [scoresAt(places, one), scoresAt(places, other)];
  const scores = own.map((score, at) => lowerKnown(score, others[at] ?? 0));
  return {
    places,
    scores,
    count: places.length,
    isExact: false,
    isWhole: one.isWhole && other.isWhole,
  };
}

/** A short list knows no scores. */
function lowerKnown(score: number, other: number): number {
  return score === 0 || other === 0 ? Math.max(score, other) : Math.min(score, other);
}

/** What holds any of several texts. */
export function inAny(all: readonly Holders[]): Holders {
  const [only] = all;
  if (all.length === 1 && only) return only;
  const places = union(all.map((one) => one.places));
  const scores = new Float32Array(places.length);
  for (const one of all) {
    scoresAt(places, one).forEach((score, at) => {
      scores[at] = Math.max(score, scores[at] ?? 0);
    });
  }
  const isWhole = all.every((one) => one.isWhole);
  const atMost = all.reduce((sum, { count }) => sum + count, 0);
  return {
    places,
    scores,
    count: isWhole ? places.length : atMost,
    isExact: isWhole && all.every((one) => one.isExact),
    isWhole,
  };
}

/** What each of some places scores; 0 for one that is not among the holders. */
export function scoresAt(
  places: Places,
  holders: Pick<Holders, 'places' | 'scores'>,
): Float32Array {
  const scores = new Float32Array(places.length);
  let at = 0;
  places.forEach((place, here) => {
    while ((holders.places[at] ?? Number.POSITIVE_INFINITY) < place) at++;
    if (holders.places[at] === place) scores[here] = holders.scores[at] ?? 0;
  });
  return scores;
}
