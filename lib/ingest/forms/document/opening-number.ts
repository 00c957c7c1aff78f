import { titleKey } from '@/lib/ingest/forms/title-key';
import { numberWithin } from '@/lib/ingest/roles/document-number';

/** A document says its number in its first words, if at all. */
const OPENING = 240;

/** A number within the first words is the document's own where they open with it, or repeat its title. */
export function openingNumber(text: string, title: string | null): string | null {
  const opening = text.slice(0, OPENING);
  const number = numberWithin(opening);
  if (number === null) return null;
  const at = opening.indexOf(number);
  const before = opening.slice(0, at);
  if (/^[（(][^）)]*$/u.test(before)) return number;
  const isAfterTitle = title !== null && titleKey(before).startsWith(titleKey(title).slice(0, 8));
  return isAfterTitle && !/[（(〔“《]\s*$/u.test(before) && !/[。！？]/u.test(before)
    ? number
    : null;
}
