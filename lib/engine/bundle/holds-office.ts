import { FIELDS, type SearchableItem } from '@/lib/corpus/searchable-item';
import { findOccurrences } from '@/lib/text/find-occurrences';
import { introducedBy } from '@/lib/text/offices';

/** Whether an item introduces the person by the office. @param person folded, as is the office */
export function holdsOffice(person: string, office: string, { texts }: SearchableItem): boolean {
  return FIELDS.some((field) =>
    findOccurrences(texts[field].text, person).some(
      ({ start }) => introducedBy(texts[field].text, start, office) === 'office',
    ),
  );
}
