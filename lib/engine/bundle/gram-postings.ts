import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { countGrams, isGramAt } from './grams';
import { placesIn } from './places-in';

/** So many times an occurrence in a title counts among the grams. */
const TITLE_COUNT = 2;

/**
 * A gram that more than this share of the documents holds tells next to nothing and has the longest
 * list of all; in a handful of documents every gram counts.
 */
const TELLING_SHARE = 0.25;
const FEW = 8;

/** The grams of titles and bodies, in which items they stand. */
export interface GramPostings {
  /** Of each item, by place: how many grams it has. */
  readonly lengths: readonly number[];
  readonly averageLength: number;
  /** The items that hold a gram, rising, with how often each does; none where it tells nothing. */
  readonly postingsOf: (gram: string) => readonly GramPosting[];
}

interface GramPosting {
  readonly place: number;
  readonly count: number;
}

/**
 * What a gram gives is found in the texts when somebody asks for it: listing them all takes longer
 * than all the rest of an opening.
 */
export function gramPostings(entries: readonly Pick<SearchableItem, 'texts'>[]): GramPostings {
  const places = placesIn(entries);
  const most = Math.max(FEW, entries.length * TELLING_SHARE);
  const lengths = entries.map(
    ({ texts: { title, body } }) => TITLE_COUNT * countGrams(title.text) + countGrams(body.text),
  );
  return {
    lengths,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / (entries.length || 1),
    postingsOf(gram) {
      const held: { place: number; count: number }[] = [];
      for (const start of places.occurrences(gram)) {
        const { entry, field } = places.textAt(start);
        if (field === 'tocTitle' || !isGramAt(gram, places.text, start)) continue;
        const count = field === 'title' ? TITLE_COUNT : 1;
        const last = held.at(-1);
        if (last?.place === entry) last.count += count;
        else held.push({ place: entry, count });
      }
      return held.length > most ? [] : held;
    },
  };
}
