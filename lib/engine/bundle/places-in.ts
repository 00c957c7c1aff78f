import { FIELDS, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { FoldedText } from '@/lib/text/folded-text';

/** Every text of the items, with its place in all texts one behind another, in UTF-16 units. */
interface Placed {
  readonly entry: SearchableItem;
  readonly folded: FoldedText;
  readonly from: number;
}

/** All texts of a collection, and where in them each UTF-16 unit stands, in order. */
interface Places {
  readonly texts: readonly Placed[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<readonly SearchableItem[], Places>();

/**
 * Where everything stands in the texts of a collection. Found once and remembered: a scan of all
 * texts takes longer than what begins at a few places.
 */
export function placesIn(entries: readonly SearchableItem[]): Places {
  const places = known.get(entries) ?? findPlaces(entries);
  known.set(entries, places);
  return places;
}

function findPlaces(entries: readonly SearchableItem[]): Places {
  const texts: Placed[] = [];
  const places = new Map<string, number[]>();
  let from = 0;
  for (const entry of entries) {
    for (const field of FIELDS) {
      const folded = entry.texts[field];
      texts.push({ entry, folded, from });
      for (let at = 0; at < folded.text.length; at++) {
        const unit = folded.text[at] ?? '';
        const standing = places.get(unit);
        if (standing) standing.push(from + at);
        else places.set(unit, [from + at]);
      }
      from += folded.text.length;
    }
  }
  return { texts, places };
}
