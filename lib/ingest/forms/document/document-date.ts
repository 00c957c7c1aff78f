import { type PartialDate, parseDate } from '@/lib/domain/partial-date';
import {
  type DateExpression,
  dateExpressions,
  leadingDate,
} from '@/lib/ingest/dates/date-expression';
import { type DateContext, resolveDate } from '@/lib/ingest/dates/resolve-date';
import { countedDay, type StatedField } from '@/lib/ingest/roles/field-line';
import { findSignatures } from '@/lib/ingest/roles/find-signatures';
import { isDateLine, isTitleShaped } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { simplifiedName } from '@/lib/ingest/sources/simplified-name';

const OPENING_LINES = 20;

/** Where the day of a document may be read, surest first. */
export interface DateSources {
  readonly text: readonly TextLine[];
  readonly notes: readonly TextLine[];
  readonly subtitles: readonly TextLine[];
  readonly dates: readonly TextLine[];
  readonly stated: readonly StatedField[];
  /** 文号 of the document, which says its year. */
  readonly docno?: string | null;
}

/** `洛阳市人民政府 2023年5月6日`, `国　务　院　二○一一年十月十七日` within a text that was put on one line. */
const INLINE_SIGNATURE =
  /[。！]\s*(?:\p{Script=Han}{2,24}|\p{Script=Han}(?:\s+\p{Script=Han}){1,9})(?:\s+|(?<=[府厅局委会部院室]))((?:(?:19|20)\d{2}|[〇○零ＯO一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)(?=\s|$|[（(])/u;
/** What stands below tells of days before the document's own. */
const PAST_PART = /^(?:基本)?(?:案情|案由|案件事实)(?:简介|介绍)?$/u;
/** Portals drop 年月日 of a signature: 20171116 below the office. */
const DIGITS = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)$/u;
const OFFICE = /^\p{Script=Han}{3,24}(?:府|厅|局|委|会|办公室|部|院|处|中心)$/u;
/** A bracket at the head of the text may tell day and number: (1985年5月4日皖政〔1985〕38号). */
const OPENING_NOTE = /^[（(][^（）()]{6,80}[）)]/u;
const CLOSING_FIELD =
  /^(?:成文|公示|公告|公布|发布|印发|签发|填报|填表|制表|公开)(?:日期|时间)\s*[:：]\s*(.{6,30})$/u;
/** Minutes count what they state: 一、時間：中華民國111年4月27日; （一）会议时间：…. */
const COUNTED_TIME =
  /^[（(]?(?:[一二三四五六七八九十]{1,2}|\d{1,2})\s*[)）、.．]\s*(?:[开開]?[会會][议議]?|召[开開])?\s*(?:[时時]\s*[间間]|日\s*期)\s*[:：]\s*(.{6,40})/u;
/** Below a document stands who printed it when: 市政府办公室　2023年6月19日印发. */
const PRINTED = /(?:^|\s)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s*印(?:发|制)?$/u;
/** （县自然资源局政策法规股，2022年8月15日） */
const CLOSING_NOTE =
  /^[（(][^（）()]{0,30}?((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)[^（）()，。]{0,4}[）)]$/u;
/** 来源：河川网 2025.10.23 20:15 */
const SOURCE_DAY = /\s((?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u;
const NEWS =
  /^(?:(?:本报|本台|本网|本刊)[讯訊]\s*(?:[（(][^）)]{0,30}[）)])?\s*(?=\d)|(?:新华社|本报|中新社|中新网|人民网|.{2,6}网)[^，。]{0,16}?)(?=\d{1,2}月\d{1,2}日[^，。]{0,4}[电讯訊電])/u;

/**
 * The day of a document: of its signature, of the bracket below its title, as a field states it, of
 * a line of its own, as the text begins; last the day on which it went on line. Days inside the
 * text are days of what it tells.
 */
export function documentDate(sources: DateSources, context: DateContext): PartialDate | null {
  const { text, notes, subtitles, dates, stated } = sources;
  const signatures = findSignatures(text);
  const signed = text.filter((_, index) => signatures.has(index)).map((line) => line.text);
  const opening = text.find((line) => !notes.includes(line))?.text ?? '';
  const bracket = text[0]?.text ?? '';
  // 日期:90-09-05 counts the years of the Republic in a text in traditional characters.
  const isTraditional = text
    .slice(0, OPENING_LINES)
    .some((line) => simplifiedName(line.text) !== line.text);
  const values = (kind: string) =>
    stated.flatMap(({ kind: own, value }) =>
      own === kind ? [isTraditional ? countedDay(value) : value] : [],
    );
  const places: readonly (() => readonly string[])[] = [
    () => signed,
    () => text.map((line, at) => digitsBelow(line, text[at - 1])),
    () => [notes.map((line) => line.text).join('')],
    () => subtitles.map((line) => line.text).filter(saysItsDay),
    () => values('ownDate').map(dashed),
    () => dates.map((line) => line.text),
    () => text.slice(0, OPENING_LINES).map((line) => COUNTED_TIME.exec(line.text)?.[1] ?? ''),
    () => [OPENING_NOTE.exec(bracket)?.[0] ?? ''],
    () => text.slice(0, 40).map((line) => INLINE_SIGNATURE.exec(line.text)?.[1] ?? ''),
  ];
  for (const place of places) {
    const found = place().flatMap((one) => daysOf(one, context));
    if (found[0]) return found[0];
  }
  const atEnd = closingDate(text, context);
  if (atEnd) return atEnd;
  const within = dayAboveEnclosed(text, context);
  if (within) return within;
  const isOfPart = subtitles.some(({ text: name }) => PAST_PART.test(name));
  return (
    (isOfPart ? null : leadDate(opening, context)) ??
    postedDay(values('webDate'), sources.docno ?? '', context) ??
    stated
      .filter(({ name }) => name.endsWith('来源'))
      .flatMap(({ value }) => daysOf(SOURCE_DAY.exec(value)?.[1] ?? '', context))[0] ??
    stampedDay(text, context)
  );
}

/** A collection of others' texts says when it copied them: 作者:法律资料网 时间:2024-07-13. */
const COPIED =
  /(?:作者|来源)\s*[:：]\s*\p{Script=Han}*(?:资料|法律|律师|文库|论坛|百科|下载)\p{Script=Han}*[网站库]/u;
/** Offices put a document on line in the year of its number or in the next. */
const LATEST = 1;

/**
 * The day on which a document went on line; its number's year where that was years later or where others
 * copied it, and null where no number says one.
 */
function postedDay(
  stated: readonly string[],
  docno: string,
  context: DateContext,
): PartialDate | null {
  const from = stated.find((one) => daysOf(one, context).length > 0) ?? '';
  const [day] = daysOf(from, context);
  if (!day) return null;
  const year = /[〔[［(（【﹝]\s*((?:19|20)\d{2})\s*[〕\]］)）】﹞]/u.exec(docno)?.[1] ?? null;
  const isLate = year !== null && Number(day.from.slice(0, 4)) > Number(year) + LATEST;
  if (!isLate && !COPIED.test(from)) return day;
  return year === null ? null : parseDate(year);
}

/** The day on a line of its own below a notice, with what it encloses right below that. */
function dayAboveEnclosed(text: readonly TextLine[], context: DateContext): PartialDate | null {
  const line = text.find(
    (one, at) => at > 0 && isDateLine(one.text) && isTitleShaped(text[at + 1]?.text ?? ''),
  );
  const [day] = line ? daysOf(line.text, context) : [];
  return day?.precision === 'day' ? day : null;
}

function digitsBelow({ text }: TextLine, above: TextLine | undefined): string {
  return DIGITS.test(text) && OFFICE.test(above?.text ?? '') ? dashed(text) : '';
}

/** 20051221 as 2005-12-21. */
function dashed(text: string): string {
  return text.replace(DIGITS, '$1-$2-$3');
}

/** A day with its hour and minute behind a label, the only one of the text: 回复部门：… 2022-05-20 12:05:25. */
const STAMP =
  /^\p{Script=Han}{2,8}[:：].{0,30}\s((?:19|20)\d{2}-\d{1,2}-\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?$/u;

function stampedDay(text: readonly TextLine[], context: DateContext): PartialDate | null {
  const stamps = text.flatMap((line) => STAMP.exec(line.text)?.[1] ?? []);
  return stamps.length === 1 ? (daysOf(stamps[0] ?? '', context)[0] ?? null) : null;
}

/** A day at the beginning or the end of a line, or in a bracket of its own, dates what stands below. */
function saysItsDay(text: string): boolean {
  return dateExpressions(text).some(
    ({ start, end }) =>
      /^(?:.*[（(])?[—–―\s-]*$/u.test(text.slice(0, start)) || /^[）)\s]*$/u.test(text.slice(end)),
  );
}

/** The day with which a text begins: `5月7日，`, `新华社北京11月18日电`, `2023年5月6日上午，`. */
export function leadDate(text: string, context: DateContext): PartialDate | null {
  const news = NEWS.exec(text)?.[0].length ?? 0;
  const [first] = dateExpressions(text.slice(news, news + 60));
  const lead = first?.start === 0 ? first : news === 0 ? leadingDate(text) : null;
  if (!lead || lead.day === null) return null;
  return resolveDate(lead, context);
}

/** A day on a line of its own, or stated as the day of the whole, among the last lines. */
export function closingDate(text: readonly TextLine[], context: DateContext): PartialDate | null {
  const end = text.slice(-4).map((line) => line.text);
  const stated = end.map(
    (one) => (CLOSING_FIELD.exec(one) ?? PRINTED.exec(one) ?? CLOSING_NOTE.exec(one))?.[1] ?? '',
  );
  const last = [...end, ...stated].filter((one) => isDateLine(one));
  const found = last.flatMap((one) => daysOf(one, context))[0];
  return found?.precision === 'day' ? found : null;
}

/** As `leadDate`; news may say the day later in its first clause: 全市招商会议5月9日召开，…. */
export function newsDate(text: string, context: DateContext): PartialDate | null {
  const lead = leadDate(text, context);
  if (lead) return lead;
  const clause = /^[^，。；：]{0,40}/u.exec(text)?.[0] ?? '';
  const inClause = dateExpressions(clause).find(
    ({ day, yearShift, start }) =>
      day !== null && yearShift === null && !/[至到]\s*$/u.test(clause.slice(0, start)),
  );
  if (inClause) return resolveDate(inClause, context);
  const at = /(?<![\d月至自从止])\d{1,2}日/u.exec(clause)?.index;
  const bare = at === undefined ? null : leadingDate(clause.slice(at));
  return bare ? resolveDate(bare, context) : null;
}

function daysOf(text: string, context: DateContext): PartialDate[] {
  const all = dateExpressions(text).filter((one: DateExpression) => one.month !== null);
  const days = all.filter(({ day }) => day !== null);
  return (days.length > 0 ? days : all).flatMap((one) => resolveDate(one, context) ?? []);
}

/** What a title says of the time that its text covers: 2023年1—5月份全市经济运行情况. */
export function dateInTitle(title: string | null): PartialDate | null {
  const found = dateExpressions(title ?? '').find(
    ({ year, month }) => year !== null && month !== null,
  );
  return found ? resolveDate(found, { year: null, month: null }) : null;
}
