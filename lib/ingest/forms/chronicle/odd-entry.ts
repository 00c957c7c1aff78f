import { statedDay } from '@/lib/ingest/forms/titled/said-day';
import { documentNumber } from '@/lib/ingest/roles/document-number';
import { readField } from '@/lib/ingest/roles/field-line';
import { headingLevel } from '@/lib/ingest/roles/heading-mark';
import { isTitleShaped } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** Running text, and no title, begins with a year or a month, maybe of several, and a pause, also where a blank line cuts it. */
const SENTENCE = /^[^，,]{0,20}[年月]\s*[，,]/u;

/**
 * What an entry of a chronicle would not have: nothing below its date, a title, chapters.
 * @param isLast whether none follows; to whom the whole was sent may stand below it
 */
export function isOdd(text: readonly TextLine[], isLast: boolean): boolean {
  const [first, second] = text;
  if (first === undefined || isField(first.text)) return true;
  const isTitle = !first.isFull && isTitleShaped(first.text) && !SENTENCE.test(first.text);
  if (second?.afterBlank && isTitle) return true;
  if (text.filter((line) => headingLevel(line.text) !== null).length > 1) return true;
  if (text.some((line) => documentNumber(line.text) !== null || statedDay(line.text))) return true;
  if (isLast) return false;
  // What stands behind the last blank line is the head of what follows, with its count: 02 / ….
  const from = text.findLastIndex(({ afterBlank }) => afterBlank);
  const last = from > 0 ? text.slice(from) : [];
  return (
    last.some((line) => isTitleShaped(line.text)) &&
    last.every((line) => isTitleShaped(line.text) || /^\d{1,3}$/u.test(line.text))
  );
}

/** 【反诈提醒】凡是… is running text under a label, and no field. */
function isField(text: string): boolean {
  return readField(text) !== null && !/^[【［[].*。/u.test(text);
}
