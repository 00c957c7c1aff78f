import { leadingDate } from '@/lib/ingest/dates/date-expression';

/** What an item's text begins with: `5月12日，`, `5 月 1 日`, `5月，`, `2023年5月1日起`. */
export const DATE_LEAD = /^(?:\d{4}\s*年\s*)?\d{1,2}\s*月(?:\s*\d{1,2}(?:\s*[日号]|$)|\s*[，,]|$)/u;

/**
 * As `DATE_LEAD`, in other forms of a day, or the beginning of one that a page break cuts:
 * `5月31`/`日，`, `5`/`月，`.
 */
export function startsWithDate(text: string, next = ''): boolean {
  const lead = (text.slice(0, 40) + (text.length < 40 ? next.slice(0, 40) : '')).normalize('NFKC');
  if (DATE_LEAD.test(lead) || DATE_LEAD.test(lead.replace(/(?<=\d)\s+(?=\d)/gu, ''))) return true;
  if (!/^(?:\d{4}|[〇○零一二三四五六七八九十])/u.test(lead)) return false;
  const found = leadingDate(lead);
  return found !== null && found.month !== null && found.day !== null;
}
