import { beginsEntry, endsEntry, LISTED_LOSS } from '@/lib/corpus/count-listed';
import { literalStrength } from '@/lib/corpus/literal-strength';
import { BREAK } from '@/lib/text/search-text';
import {
  type GramKey,
  LONGEST_GRAM,
  shardOf,
  type TermKind,
  termGram,
  writeGramKey,
} from './gram-key';
import { impactOf } from './impact';

/** An item as it is cut into grams. */
export interface GramSource {
  /** Folded; that of the contents page too where it differs, parted by `BREAK`. */
  readonly title: string;
  /** Folded search text. */
  readonly body: string;
  /** The values that it is looked up by. */
  readonly terms: readonly (readonly [kind: TermKind, value: string])[];
}

/** Takes an entry: that an item holds a gram, and how well. */
export type TakeEntry = (high: number, low: number, item: number, impact: number) => void;

/** Counts are kept in bytes, places in two of them. */
const MOST_COUNTED = 255;
const FARTHEST = 0xffff;

/**
 * Of all the bodies, in folded UTF-16 units; never 0. Rounded to steps of some 10 %, which change
 * the strength of a hit by less than 2 %, so that items that are added seldom change how well all
 * others hold what they hold.
 */
export function averageLength(sources: readonly Pick<GramSource, 'body'>[]): number {
  const average = sources.reduce((sum, { body }) => sum + body.length, 1) / (sources.length || 1);
  const step = 2 ** (Math.floor(Math.log2(average)) - 3);
  return Math.round(average / step) * step;
}

/**
 * Cuts the texts into grams of one to four units and gives an entry for each item and gram of the
 * shards `from` to `to` (not included), items rising. Grams never reach over a `BREAK`.
 *
 * @param isCut whether an item is cut at all
 */
export function cutIntoGrams(
  sources: readonly GramSource[],
  isCut: (item: number) => boolean,
  shards: number,
  from: number,
  to: number,
  take: TakeEntry,
): void {
  const grams = new ItemGrams();
  const key: GramKey = [0, 0];
  const average = averageLength(sources);

  function cut(text: string, isTitle: boolean): void {
    let clearUntil = nextBreak(text, 0);
    for (let start = 0; start < text.length; start++) {
      if (start > clearUntil) clearUntil = nextBreak(text, start);
      const most = Math.min(LONGEST_GRAM, clearUntil - start);
      const isEntry = !isTitle && beginsEntry(text, start);
      for (let length = 1; length <= most; length++) {
        writeGramKey(text, start, length, key);
        const shard = shardOf(key[0], shards);
        if (shard < from || shard >= to) continue;
        const gram = grams.numberOf(key[0], key[1]);
        if (isTitle) grams.countInTitle(gram);
        else grams.countInBody(gram, start, isEntry && endsEntry(text, start + length));
      }
    }
  }

  sources.forEach(({ title, body, terms }, item) => {
    if (!isCut(item)) return;
    grams.begin(LONGEST_GRAM * (title.length + body.length) + terms.length);
    cut(title, true);
    cut(body, false);
    for (const [kind, value] of terms) {
      writeGramKey(termGram(kind, value), 0, LONGEST_GRAM, key);
      const shard = shardOf(key[0], shards);
      // A term says nothing of how well: its list has one impact, and takes no room for more.
      if (shard >= from && shard < to) grams.numberOf(key[0], key[1]);
    }
    grams.giveAll(item, body.length / average, take);
  });
}

function nextBreak(text: string, from: number): number {
  const at = text.indexOf(BREAK, from);
  return at < 0 ? text.length : at;
}

/** The different grams of one item after another, with where it holds them. */
class ItemGrams {
  #highs = new Uint32Array(0);
  #lows = new Uint32Array(0);
  #inTitle = new Uint8Array(0);
  #inBody = new Uint8Array(0);
  /** Of those in the body, entries of lists. */
  #listed = new Uint8Array(0);
  /** Place in the body, plus one; 0 where it is not there. */
  #first = new Uint16Array(0);
  #count = 0;
  /**
   * Hash table with open addressing: the number of a gram plus `#before`, so that what earlier items
   * left there, which is not above that, counts as empty and nothing need be cleared.
   */
  #slots = new Uint32Array(0);
  #mask = 0;
  #before = 0;

  /** @param most grams that the item may have */
  begin(most: number): void {
    this.#before += this.#count;
    this.#count = 0;
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = size - 1;
    if (size > this.#slots.length || this.#before + size > 0xffff_ffff) {
      this.#slots = new Uint32Array(Math.max(size, this.#slots.length));
      this.#before = 0;
    }
    if (most <= this.#highs.length) return;
    this.#highs = new Uint32Array(most);
    this.#lows = new Uint32Array(most);
    this.#inTitle = new Uint8Array(most);
    this.#inBody = new Uint8Array(most);
    this.#listed = new Uint8Array(most);
    this.#first = new Uint16Array(most);
  }

  numberOf(high: number, low: number): number {
    const slots = this.#slots;
    for (let slot = low & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const gram = (slots[slot] as number) - this.#before - 1;
      if (gram < 0) {
        const added = this.#count++;
        slots[slot] = this.#before + added + 1;
        this.#highs[added] = high;
        this.#lows[added] = low;
        this.#inTitle[added] = 0;
        this.#inBody[added] = 0;
        this.#listed[added] = 0;
        this.#first[added] = 0;
        return added;
      }
      if (this.#lows[gram] === low && this.#highs[gram] === high) return gram;
    }
  }

  countInTitle(gram: number): void {
    if ((this.#inTitle[gram] as number) < MOST_COUNTED) (this.#inTitle[gram] as number)++;
  }

  countInBody(gram: number, start: number, isListed: boolean): void {
    if ((this.#inBody[gram] as number) < MOST_COUNTED) (this.#inBody[gram] as number)++;
    if (isListed && (this.#listed[gram] as number) < MOST_COUNTED) (this.#listed[gram] as number)++;
    if (this.#first[gram] === 0) this.#first[gram] = Math.min(start + 1, FARTHEST);
  }

  giveAll(item: number, relativeLength: number, take: TakeEntry): void {
    for (let gram = 0; gram < this.#count; gram++) {
      const inTitle = this.#inTitle[gram] as number;
      const inBody = (this.#inBody[gram] as number) - LISTED_LOSS * (this.#listed[gram] as number);
      const first = (this.#first[gram] as number) - 1;
      const strength = literalStrength({ inTitle, inBody, first }, relativeLength);
      const impact = impactOf(inTitle > 0, strength);
      take(this.#highs[gram] as number, this.#lows[gram] as number, item, impact);
    }
  }
}
