import { plainDigits } from '@/lib/ingest/dates/plain-digits';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { numberWithin } from '@/lib/ingest/roles/document-number';

/** A document says its number in its first words, if at all. */
const OPENING = 240;

/** A number within the first words is the document's own where they open with it, or repeat its title. */
export function openingNumber(text: string, title: string | null): string | null {
  const opening = plainDigits(text.slice(0, OPENING));
  const number = numberWithin(opening);
  if (number === null) return null;
  const at = opening.indexOf(number);
  const before = opening.slice(0, at);
  if (/^[（(][^）)]*$/u.test(before)) return number;
  if (/[。！？]/u.test(before) || /[（(〔“《]\s*$/u.test(before)) return null;
  const isAfterTitle = title !== null && titleKey(before).startsWith(titleKey(title).slice(0, 8));
  // A text on one line has title, number and those whom it is sent to one after the other.
  const isBetween =
    /\s$/u.test(before) &&
    /^\s+(?:各|致|\p{Script=Han}{2,20}[：:])/u.test(opening.slice(at + number.length));
  return isAfterTitle || isBetween ? number : null;
}
