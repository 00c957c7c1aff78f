import { dateExpressions, leadingDate } from '@/lib/ingest/dates/date-expression';
import { type DateContext, resolveDate } from '@/lib/ingest/dates/resolve-date';
import {
  closingDate,
  dateInTitle,
  documentDate,
  leadDate,
  newsDate,
} from '@/lib/ingest/forms/document/document-date';
import { openingNumber } from '@/lib/ingest/forms/document/opening-number';
import type { ReadItem } from '@/lib/ingest/forms/form';
import { joinTitle } from '@/lib/ingest/forms/titles/join-title';
import { isByline } from '@/lib/ingest/roles/byline';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine, lengthOf } from '@/lib/ingest/roles/line-shape';
import { beginsWithReporter } from '@/lib/ingest/roles/press-lead';
import { separatedTitle } from '@/lib/ingest/roles/separator-line';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import type { Head } from './find-heads';
import { reportedTitle, trailingDay } from './said-day';
import { readSeparatedTitle } from './separated-title';

/**
 * An item from its head and the lines below.
 *
 * @param issued the day of the newspaper, surer than what a report, 【新华社十四日电】…, tells of
 */
export function readTitledItem(
  head: Head,
  lines: readonly TextLine[],
  text: readonly TextLine[],
  context: DateContext,
  issued: ReadItem['date'],
): ReadItem {
  const titleLines = head.titles.flatMap((at) => lines[at] ?? []);
  const dateLines = head.dates.flatMap((at) => lines[at] ?? []);
  const [only] = titleLines;
  const inSigns = only ? separatedTitle(only.text) : null;
  const roles: RoledLine[] = [
    ...titleLines.map((line): RoledLine => ({ line, role: 'title' })),
    ...dateLines.map((line): RoledLine => ({ line, role: 'date' })),
  ];
  if (inSigns !== null) return underSigns(inSigns, roles, text, context);
  const opening = text.find((line) => !isByline(line.text))?.text ?? '';
  const isReported = issued !== null && beginsWithReporter(opening);
  const lead = (isReported ? leadDate : newsDate)(opening, context);
  const behind = titleLines.flatMap((line) => trailingDay(line.text) ?? [])[0];
  const reported = titleLines.flatMap((line) => reportedTitle(line.text) ?? [])[0];
  const inLines = [
    reported?.source ?? '',
    ...dateLines.map((line) => line.text),
    behind?.day ?? '',
  ];
  const said = inLines.flatMap((one) => dateExpressions(one));
  const date = said.find(({ year }) => year !== null && reported === undefined) ?? said[0];
  return {
    title: joinTitle(
      titleLines.map(({ text: printed }) =>
        withoutCount(reportedTitle(printed)?.title ?? trailingDay(printed)?.title ?? printed),
      ),
    ),
    date: date
      ? resolveDate(date, context)
      : (dayAtHead(titleLines, context) ??
        lead ??
        issued ??
        closingDate(text, context) ??
        dayBehind(text.at(-1)?.text ?? '', context) ??
        dayInTitle(titleLines)),
    path: [],
    fields: reported === undefined ? [] : [{ name: '来源', value: reported.source }],
    head: roles,
    text,
  };
}

/** The first day that a line says, or null. */
export function dayOfLine(text: string, context: DateContext): ReadItem['date'] {
  const [date] = dateExpressions(text);
  return date ? resolveDate(date, context) : null;
}

/** 1日，老兵光荣返乡, in a month that the whole says: what follows tells of that day. */
function dayAtHead([first]: readonly TextLine[], context: DateContext): ReadItem['date'] {
  const day = first && leadingDate(first.text);
  if (day?.day == null || !/^\s*[，,：:、\s]/u.test(first?.text.slice(day.end) ?? '')) return null;
  return resolveDate(day, context);
}

/** The day in a bracket behind the last sentence of a text: …聆听。（4月3日） */
function dayBehind(text: string, context: DateContext): ReadItem['date'] {
  const inBracket = /[。！？”][（(]([^（）()]{4,24})[）)]$/u.exec(text)?.[1];
  const day = inBracket !== undefined && isDateLine(inBracket) ? leadingDate(inBracket) : null;
  return day?.month != null && day.day !== null ? resolveDate(day, context) : null;
}

/** 2022年4月11日花溪县疫情通报 */
function dayInTitle(lines: readonly TextLine[]): ReadItem['date'] {
  const date = dateInTitle(lines.map(({ text }) => text).join(''));
  return date?.precision === 'day' ? date : null;
}

/** Below a title between signs stands a whole document, which has the title again, a number, a day. */
function underSigns(
  inSigns: string,
  roles: readonly RoledLine[],
  text: readonly TextLine[],
  context: DateContext,
): ReadItem {
  const { title, fields } = readSeparatedTitle(inSigns);
  const number = openingNumber(text[0]?.text ?? '', title);
  if (number !== null) fields.unshift({ name: '文号', value: number });
  const sources = { text, notes: [], subtitles: [], dates: [], stated: [] };
  return { title, date: documentDate(sources, context), path: [], fields, head: roles, text };
}

/** A title without the sign or the count before it, unless it is little else. */
export function withoutCount(printed: string): string {
  const text = printed.replace(/^[■●◆◎▲◇○□★☆▪·•]+\s*/u, '');
  const mark = headingMark(text)?.mark ?? '';
  const rest = text.slice(mark.length).trim();
  return lengthOf(rest) > 3 ? rest : text;
}
