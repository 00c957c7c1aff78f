import type { Item } from '@/lib/gazette/item';
import type { Fold } from '@/lib/text/fold';

/** Whether a text stands in an item's title or text, compared in folded form. */
export function itemHolds({ title, tocTitle = '', body }: Item, text: string, fold: Fold): boolean {
  const wanted = fold(text).text;
  return [title, tocTitle, body].some((source) => fold(source).text.includes(wanted));
}
