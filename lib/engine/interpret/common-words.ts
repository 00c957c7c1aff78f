import type { Vocabulary } from '@/lib/text/vocabulary';

/** A word that more than this share of the items hold says nothing beside others: 洛阳 in Luoyang. */
const COMMON_SHARE = 0.5;
/** 洛阳市 is 洛阳. */
const PLACE = /(?<=..)[省市县区]$/u;
/** In fewer items any word may be in half of them. */
const FEWEST_ITEMS = 20;

/** Whether nearly every item holds a word, so that it tells none from another. */
export function isCommon(text: string, { documents, terms }: Vocabulary): boolean {
  if (documents < FEWEST_ITEMS) return false;
  const holders = (word: string) => terms.get(word)?.documents ?? 0;
  return Math.max(holders(text), holders(text.replace(PLACE, ''))) > documents * COMMON_SHARE;
}
