import { dateExpressions, leadingDate } from '@/lib/ingest/dates/date-expression';
import type { ReadItem } from '@/lib/ingest/forms/form';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { isDateLine } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** A symbol that stands before what it points at: ●, ➤, ★; quotes and brackets are none. */
const SIGN = /^(?:\p{So}|\p{Sm}|\p{Co}|[•·※＊*§])/u;
const BRACKET =
  /^(?:【[^】]{1,30}】|〖[^〗]{1,30}〗|［[^］]{1,30}］|\[[^\]]{1,30}\]|〔[^〕]{1,30}〕)/u;
const YEAR = /^(?:公元)?(?:19|20)\d{2}\s*年?(?=[\s\p{Script=Han}，,])/u;

/**
 * How a line is dressed up as the beginning of something: `●`, `【】`, `一、` (as `#、`), `5月7日，`
 * and `8日，` (as `日`); null for a line that looks like any other.
 */
export function lineDress(text: string): string | null {
  const sign = SIGN.exec(text)?.[0];
  if (sign !== undefined) return sign;
  const bracket = BRACKET.exec(text)?.[0];
  if (bracket !== undefined) return isDateLine(bracket) ? '日' : `${bracket[0]}${bracket.at(-1)}`;
  const mark = headingMark(text)?.mark;
  if (mark !== undefined)
    return mark.replace(/[\d０-９一二三四五六七八九十百]+|[①-⑳⑴-⒇]/gu, '#').trim();
  const date =
    leadingDate(text) ?? dateExpressions(text.slice(0, 24)).find(({ start }) => start === 0);
  if (date != null && (date.day !== null || date.month !== null)) return '日';
  return YEAR.test(text) ? '年' : null;
}

/** The lines of an item's text, whether they have roles yet or not. */
export function textOf({ text }: ReadItem): readonly TextLine[] {
  return text.map((line) => ('line' in line ? line.line : line));
}
