import { FIELDS, type SearchableItem } from '@/lib/corpus/searchable-item';
import { findOccurrences } from '@/lib/text/find-occurrences';

/**
 * Whether a term stands nowhere but inside one longer term or name: 天津 where the texts have 天津桥
 * alone, 博物 of 博物馆.
 *
 * @param longer the terms and names that hold it
 */
export function isFragment(
  term: string,
  longer: readonly string[],
  items: readonly SearchableItem[],
): boolean {
  if (longer.length === 0) return false;
  const texts = items.flatMap((item) => FIELDS.map((field) => item.texts[field].text));
  const holding = texts.filter((text) => text.includes(term));
  const count = (text: string) =>
    holding.reduce((sum, one) => sum + findOccurrences(one, text).length, 0);
  const all = count(term);
  return longer.some((one) => count(one) * findOccurrences(one, term).length >= all);
}
