import { FIELDS, type Field, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { FoldedText } from '@/lib/text/folded-text';

type Texts = Pick<SearchableItem, 'texts'>;

/** A text of an item, with its place in all texts one behind another, in UTF-16 units. */
interface Placed {
  /** Which of the items it is of. */
  readonly entry: number;
  readonly field: Field;
  readonly folded: FoldedText;
  readonly from: number;
}

/** Stands between two texts: folding drops it from texts and queries alike. */
const BETWEEN = '\n';
/** So many different units there are. */
const UNITS = 2 ** 16;

const known = new WeakMap<readonly Texts[], Places>();

/**
 * Where everything stands in the texts of a collection. Found once and remembered: a scan of all
 * texts takes longer than what begins at a few places.
 */
export function placesIn(entries: readonly Texts[]): Places {
  let places = known.get(entries);
  if (!places) {
    places = new Places(entries);
    known.set(entries, places);
  }
  return places;
}

/** All texts of a collection one behind another, and where in them each UTF-16 unit stands. */
export class Places {
  readonly text: string;
  readonly texts: readonly Placed[];
  /** Where the texts of each entry begin, and where the last ones end. */
  readonly #starts: Uint32Array;
  /** Where the places of each slot begin, and where the last ones end. */
  readonly #slots: Uint32Array;
  /** Of the units of one slot, in order; behind them those of the next slot. */
  readonly #places: Uint32Array;
  /** A unit's slot: its own, or in a small collection one that it shares with others. */
  readonly #mask: number;

  constructor(entries: readonly Texts[]) {
    const texts: Placed[] = [];
    this.#starts = new Uint32Array(entries.length + 1);
    let from = 0;
    for (const [entry, { texts: own }] of entries.entries()) {
      this.#starts[entry] = from;
      for (const field of FIELDS) {
        const folded = own[field];
        texts.push({ entry, field, folded, from });
        from += folded.text.length + BETWEEN.length;
      }
    }
    this.#starts[entries.length] = from;
    this.texts = texts;
    const text = texts.map(({ folded }) => folded.text + BETWEEN).join('');
    this.text = text;
    const slots = Math.min(UNITS, 2 ** Math.ceil(Math.log2(text.length + 1)));
    this.#mask = slots - 1;
    // Counted, added up, and filled from the end, which leaves the first place of each slot.
    const ends = new Uint32Array(slots + 1);
    for (let at = 0; at < text.length; at++) (ends[text.charCodeAt(at) & this.#mask] as number)++;
    for (let slot = 1; slot <= slots; slot++) (ends[slot] as number) += ends[slot - 1] as number;
    this.#places = new Uint32Array(text.length);
    for (let at = text.length - 1; at >= 0; at--) {
      this.#places[--(ends[text.charCodeAt(at) & this.#mask] as number)] = at;
    }
    this.#slots = ends;
  }

  /** The places of a unit, in order. */
  of(unit: string): Uint32Array {
    const code = unit.charCodeAt(0);
    const slot = code & this.#mask;
    const places = this.#places.subarray(this.#slots[slot], this.#slots[slot + 1]);
    return this.#mask === UNITS - 1
      ? places
      : places.filter((place) => this.text.charCodeAt(place) === code);
  }

  /** The text that holds a place. */
  textAt(place: number): Placed {
    let low = 0;
    let high = this.texts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.texts[middle] as Placed).from <= place) low = middle;
      else high = middle - 1;
    }
    return this.texts[low] as Placed;
  }

  /** The entries that hold a folded text, in order, and no more than `most`; an empty text is in all. */
  holders(text: string, most = Number.POSITIVE_INFINITY): number[] {
    if (text === '') return Array.from(this.#starts.subarray(1), (_, entry) => entry);
    const holders: number[] = [];
    const { slot, offset } = this.#rarestOf(text);
    let entry = 0;
    let from = 0;
    const end = this.#slots[slot + 1] as number;
    for (let next = this.#slots[slot] as number; next < end && holders.length < most; next++) {
      const start = (this.#places[next] as number) - offset;
      if (start < from || !this.#standsAt(text, start)) continue;
      while ((this.#starts[entry + 1] as number) <= start) entry++;
      holders.push(entry);
      from = this.#starts[entry + 1] as number;
    }
    return holders;
  }

  /** Every place at which a folded text begins, in order, those that overlap too; of an empty one none. */
  *occurrences(text: string): Generator<number> {
    if (text === '') return;
    const { slot, offset } = this.#rarestOf(text);
    const end = this.#slots[slot + 1] as number;
    for (let next = this.#slots[slot] as number; next < end; next++) {
      const start = (this.#places[next] as number) - offset;
      if (start >= 0 && this.#standsAt(text, start)) yield start;
    }
  }

  /** A text stands nowhere but around its rarest unit: the unit's slot, and where in the text it is. */
  #rarestOf(text: string): { slot: number; offset: number } {
    let rarest = { slot: 0, offset: 0 };
    let fewest = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset < text.length; offset++) {
      const slot = text.charCodeAt(offset) & this.#mask;
      const count = (this.#slots[slot + 1] as number) - (this.#slots[slot] as number);
      if (count >= fewest) continue;
      fewest = count;
      rarest = { slot, offset };
    }
    return rarest;
  }

  #standsAt(text: string, start: number): boolean {
    for (let at = 0; at < text.length; at++) {
      if (text.charCodeAt(at) !== this.text.charCodeAt(start + at)) return false;
    }
    return true;
  }
}
