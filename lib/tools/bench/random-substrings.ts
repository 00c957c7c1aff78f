import type { Item } from '@/lib/domain/item';
import { BREAK, searchTextOf } from '@/lib/text/search-text';
import { randomNumbers } from '@/lib/tools/random-numbers';

/** A piece of an item's text, and the item it is from. */
export interface Substring {
  readonly text: string;
  readonly item: Item;
}

/**
 * Random substrings of 1 to `longest` characters (code points) of titles and texts, not aligned
 * to words or paragraphs, never only white space nor over cells. The same seed gives the same list.
 */
export function randomSubstrings(
  items: readonly Item[],
  count: number,
  seed: number,
  longest = 8,
): Substring[] {
  const random = randomNumbers(seed);
  const found: Substring[] = [];
  while (found.length < count) {
    const item = items[Math.floor(random() * items.length)];
    if (!item) break;
    const source = [...(random() < 0.15 ? item.title : searchTextOf(item).text)];
    const start = Math.floor(random() * source.length);
    const text = source.slice(start, start + 1 + Math.floor(random() * longest)).join('');
    if (text.trim() !== '' && !text.includes(BREAK)) found.push({ text, item });
  }
  return found;
}
