import type { Hit, PageRange, SearchPage } from '@/lib/search/contract';

/** Only what the browser needs of an item to lead to it. */
export interface Neighbour {
  readonly id: string;
  readonly title: string;
}

/** An item's place among the results of a search. */
export interface ResultPlace {
  /** From 1. */
  readonly place: number;
  readonly total: number;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** Results that are asked for at a time. */
export const STRETCH = 100;
/** Farther down nobody gets by a list that grows by 25. */
export const FARTHEST = 2000;

export interface ResultList {
  /** Null where the item is not among the results, or farther down than anybody goes. */
  placeOf(id: string): Promise<ResultPlace | null>;
}

/** The results of one search, read as far as somebody walks. What was read is asked for once. */
export function createResultList(search: (range: PageRange) => Promise<SearchPage>): ResultList {
  const known: Neighbour[] = [];
  let total = Number.POSITIVE_INFINITY;
  let isComplete = false;
  let reading: Promise<void> | null = null;

  async function readNext(): Promise<void> {
    const page = await search({ offset: known.length, limit: STRETCH });
    known.push(...page.hits.map(neighbourOf));
    total = page.total.count;
    isComplete = page.hits.length === 0 || known.length >= total;
  }

  /** Makes the result at a place known, where there is one. */
  async function reach(at: number): Promise<void> {
    while (known.length <= at && !isComplete && known.length < FARTHEST) {
      reading ??= readNext().finally(() => {
        reading = null;
      });
      await reading;
    }
  }

  return {
    async placeOf(id) {
      for (let at = 0; ; at++) {
        await reach(at);
        const one = known[at];
        if (one === undefined) return null;
        if (one.id !== id) continue;
        await reach(at + 1);
        const [previous = null, next = null] = [known[at - 1], known[at + 1]];
        return { place: at + 1, total, previous, next };
      }
    },
  };
}

function neighbourOf({ id, title }: Hit): Neighbour {
  return { id, title: title.map(({ text }) => text).join('') };
}
