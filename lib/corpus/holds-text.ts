import { FIELDS, type SearchableItem } from './searchable-item';

/** Whether a folded text stands in the title or body of an item. */
export function holdsText({ texts }: Pick<SearchableItem, 'texts'>, text: string): boolean {
  return FIELDS.some((field) => texts[field].text.includes(text));
}
