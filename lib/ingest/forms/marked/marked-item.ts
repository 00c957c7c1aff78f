import type { Field } from '@/lib/domain/item';
import { type PartialDate, parseDate } from '@/lib/domain/partial-date';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { type DateContext, resolveDate } from '@/lib/ingest/dates/resolve-date';
import { NO_YEAR } from '@/lib/ingest/forms/chronicle/entry-dates';
import { documentDate, newsDate } from '@/lib/ingest/forms/document/document-date';
import type { ReadItem } from '@/lib/ingest/forms/form';
import type { TextPart } from '@/lib/ingest/roles/assign-text-roles';
import { isDayName } from '@/lib/ingest/roles/field-line';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine, isProse } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { DERIVED, readExactLine } from './exact-lines';

export const DATE_NAME = '日期';
export const PAGE_NAME = '页码';
/** A contents page's wording of the title. */
export const CONTENTS_NAME = '目录标题';
/** To see whether a text begins with a day that only lacks its year. */
const ANY_YEAR: DateContext = { year: 2000, month: 1 };
const FIELD = /^([^：:。，；\s]{1,12})[：:]\s*(\S.*)$/u;

/**
 * An item below its marked title: the fields that stand right below it, its day, its text.
 * @param isExact whether each line is marked, so that nothing is guessed
 */
export function readItem(
  title: TextLine,
  lines: readonly TextLine[],
  path: readonly string[],
  context: DateContext,
  isExact: boolean,
): ReadItem {
  const head: RoledLine[] = [{ line: title, role: 'title' }];
  const fields: Field[] = [];
  let date: PartialDate | null = null;
  let dateDoubt: string | undefined;
  let page: number | null = null;
  let tocTitle: string | undefined;
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    const [, name = '', value = ''] = FIELD.exec(line?.text ?? '') ?? [];
    if (!line || name === '' || line.heading !== null) break;
    if (line.afterBlank && (at > 0 || isExact)) break;
    // A sentence may begin as a field does: 注：….
    if (!isExact && name !== DATE_NAME && isProse(value)) break;
    if (name === DATE_NAME) {
      date = parseDate(value) ?? readDate(value, context);
      if (date === null) dateDoubt = `日期“${value}”读不出来`;
    } else if (name === CONTENTS_NAME) tocTitle = value;
    else if (name === PAGE_NAME && /^\d+$/.test(value)) page = Number(value);
    else {
      fields.push({ name, value });
      if (!isExact && date === null && isDayName(name)) date = readDate(value, context);
    }
    head.push({ line, role: name === DATE_NAME ? 'date' : 'field' });
  }
  // A day on a line of its own below the title, else as any text says its day.
  const day = !isExact && date === null ? lines[at] : undefined;
  if (day && day.heading === null && isDateLine(day.text)) {
    date = readDate(day.text, context);
    head.push({ line: day, role: 'date' });
    at += 1;
  }
  const text = lines.slice(at);
  if (!isExact && date === null && dateDoubt === undefined) {
    const sources = { text, notes: [], subtitles: [], dates: [], stated: [] };
    const opening = text[0]?.text ?? '';
    date = documentDate(sources, context) ?? newsDate(opening, context) ?? dayIn(title, context);
    if (date === null && context.year === null && newsDate(opening, ANY_YEAR)) dateDoubt = NO_YEAR;
  }
  const isDerived = isExact && title.text.startsWith(DERIVED);
  return {
    title: isDerived ? title.text.slice(DERIVED.length) : title.text,
    ...(isDerived ? { isDerived } : {}),
    ...(tocTitle === undefined ? {} : { tocTitle }),
    date,
    ...(dateDoubt === undefined ? {} : { dateDoubt }),
    path,
    page,
    fields,
    head,
    text: isExact ? text.map((line): TextPart => readExactLine(line)) : text,
  };
}

/** ## 关于防火的通知　2024-03-15: the only day that a title says. */
function dayIn({ text }: TextLine, context: DateContext): PartialDate | null {
  const days = dateExpressions(text).filter(({ day }) => day !== null);
  return days[0] && days.length === 1 ? resolveDate(days[0], context) : null;
}

/** The first date of a line; null where it has none, or its year stays unknown. */
export function readDate(value: string, context: DateContext): PartialDate | null {
  const [expression] = dateExpressions(value);
  return expression ? resolveDate(expression, context) : null;
}
