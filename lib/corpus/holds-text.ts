import { FIELDS, type SearchableItem } from './searchable-item';

/** Whether a folded text stands in the title or body of an item. */
export function holdsText({ texts }: Pick<SearchableItem, 'texts'>, text: string): boolean {
  return FIELDS.some((field) => texts[field].text.includes(text));
}

/** Whether it stands in any of the items. */
export function standsAnywhere(
  text: string,
  entries: readonly Pick<SearchableItem, 'texts'>[],
): boolean {
  return entries.some((entry) => holdsText(entry, text));
}
