import type { PartialDate } from '@/lib/domain/partial-date';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { type DateContext, resolveDate } from '@/lib/ingest/dates/resolve-date';
import { isCollectionName } from '@/lib/ingest/forms/collection-name';
import {
  closingDate,
  documentDate,
  leadDate,
  newsDate,
} from '@/lib/ingest/forms/document/document-date';
import { openingNumber } from '@/lib/ingest/forms/document/opening-number';
import type { Form, FormReading, Note, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { joinTitle } from '@/lib/ingest/forms/join-title';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { documentNumber, splitNumber } from '@/lib/ingest/roles/document-number';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine, isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import {
  endsWithByline,
  findHeads,
  type Head,
  isByline,
  isCounted,
  isSeparator,
  sectionName,
  separatedTitle,
} from './find-heads';
import { partRunIn } from './part-run-in';
import { PASSED, trailingDay } from './said-day';
import { readSeparatedTitle } from './separated-title';
import { trimHeads } from './trim-heads';

/** One title with its day is a document; two make a collection. */
const LEAST_ITEMS = 2;
const LEAST_PLAIN = 3;
/** So many of the titles have to have a date beside them, or signs between them. */
const LEAST_SHARE = 0.6;

/** News under titles, with a date line beside the title or a date at the head of the text. */
export const titled: Form = { name: '标题与日期', read: readTitled };

function readTitled({ lines: printed, furniture, context }: TextDocument): FormReading | null {
  const lines = partRunIn(printed);
  const all = findHeads(lines);
  const separated = all.filter(({ separator }) => separator !== null);
  const [opening] = all;
  // The first item has no line of signs before it.
  const isOpen = opening?.separator === null && (opening.dates.length > 0 || opening.isLed);
  const supported =
    separated.length >= LEAST_ITEMS
      ? [...(isOpen ? [opening] : []), ...separated]
      : all.filter((head) => isSupported(head, lines));
  // What is counted, or named between marks, as the others are is one of them: 【案例3】….
  const dresses = supported.map((head) => dressOf(head, lines)).filter((one) => one !== null);
  const usual = dresses.find(
    (one) => dresses.filter((other) => other === one).length >= LEAST_ITEMS,
  );
  if (usual !== undefined && dresses.length === supported.length) {
    const alike = all.filter((head) => supported.includes(head) || dressOf(head, lines) === usual);
    supported.splice(0, supported.length, ...alike);
  }
  if (supported.length < LEAST_ITEMS && isPlainCollection(all, lines))
    supported.splice(0, supported.length, ...all);
  if (supported.length < LEAST_ITEMS) return null;
  const heads = trimHeads(supported, lines);
  const [first] = heads;
  const masthead = readMasthead(
    lines.slice(0, first?.start ?? 0).filter(({ text }) => !isSeparator(text)),
  );
  const known: DateContext = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month,
  };
  const others: RoledLine[] = [...masthead.roles];
  lines.forEach((line) => {
    if (isSeparator(line.text) && separatedTitle(line.text) === null) {
      others.push({ line, role: 'furniture', reason: '分隔线' });
    }
  });
  const ofIssue = dayOfNewspaper(lines.slice(0, first?.end), furniture);
  let path: readonly string[] = [];
  const items = heads.map((head, at): ReadItem => {
    const own = head.sections
      .filter((place) => place >= head.start)
      .flatMap((place) => lines[place] ?? []);
    others.push(...own.map((line): RoledLine => ({ line, role: 'section' })));
    const name = own.at(-1);
    if (name) path = [sectionName(name.text) ?? withoutCount(name.text)];
    const end = heads[at + 1]?.start ?? lines.length;
    const body = lines.slice(head.end, end).filter(({ text }) => !isSeparator(text));
    const item = readItem(head, lines, body, known);
    return { ...item, date: item.date ?? (isReport(body) ? ofIssue : null), path };
  });
  const unsupported = separated.length >= LEAST_ITEMS ? 0 : all.length - supported.length;
  if (supported.length < (supported.length + unsupported) * LEAST_SHARE) return null;
  const empty = items.filter(({ text }) => text.length === 0).length;
  // Below a document's title stands its number, or who passed it, and its day at the end.
  const numbered = heads.filter(
    ({ end, dates, titles, separator }) =>
      separator === null &&
      (documentNumber(lines[end]?.text ?? '') !== null ||
        titles.some((at) => splitNumber(lines[at]?.text ?? '').number !== null) ||
        dates.some((at) => PASSED.test(lines[at]?.text ?? ''))),
  ).length;
  return {
    items: [...masthead.lead, ...items],
    others,
    masthead: masthead.name,
    explained:
      ((lines.length - (first?.start ?? 0) + others.length) * printed.length) / lines.length,
    contradictions: (unsupported + numbered) * 0.5 + empty + masthead.lead.length * 0.5,
    notes:
      unsupported === 0
        ? []
        : all.filter((one) => !supported.includes(one)).map((one) => undated(one, lines)),
  };
}

/** Who reports it, at the head of a newspaper's text. */
const REPORT =
  /^(?:\p{Script=Han}{0,4}[报网台刊]讯|本报记者|[（(]?(?:记者|通讯员)[\s:：])|^[□■]?\s*本报(?:首席|见习)?记者/u;

function isReport([first]: readonly TextLine[]): boolean {
  return first !== undefined && (REPORT.test(first.text) || isByline(first.text));
}

/** The day that a page of a newspaper states above its texts; what they report is of it or of the day before. */
function dayOfNewspaper(
  above: readonly TextLine[],
  furniture: readonly RoledLine[],
): PartialDate | null {
  const lines = [...furniture.map(({ line }) => line), ...above];
  const isPaper = lines.some(({ text }) =>
    /第?\s*[A-Z]?\d{1,2}\s*版|^[A-Z]\d{1,2}\s|日报|晚报|晨报|时报/u.test(text),
  );
  const days = lines.flatMap(({ text }) =>
    isDateLine(text) || (!isProse(text) && /版|星期|编辑/u.test(text))
      ? dateExpressions(text).filter(({ year, day }) => year !== null && day !== null)
      : [],
  );
  return isPaper && days[0] ? resolveDate(days[0], { year: null, month: null }) : null;
}

/** A title without a day may as well be a heading within the text above it. */
function undated({ titles }: Head, lines: readonly TextLine[]): Note {
  const line = lines[titles.at(-1) ?? 0];
  return {
    line: line?.number ?? null,
    expected: '一条的标题，或者文中的小标题',
    found: `${quote(line?.text ?? '')}旁边没有日期，作小标题收在上一条里`,
    remedy: '是单独一条的，请在每条标题前加“## ”；是小标题的，不必改',
  };
}

/** Whether more than its place says that a head begins an item. */
function isSupported(head: Head, lines: readonly TextLine[]): boolean {
  if (head.dates.length > 0 || head.sections.length > 0) return true;
  if (head.isLed) return !isPart(head, lines);
  if (isByline(lines[head.end]?.text ?? '')) return true;
  return head.start > 0 && endsWithByline(lines[head.start - 1]?.text ?? '');
}

/** In what a title's count or marks are set: 一、 or 【案例1】; null for one without. */
function dressOf({ titles }: Head, lines: readonly TextLine[]): string | null {
  const text = lines[titles.at(-1) ?? -1]?.text ?? '';
  const named = /^【([^】]{1,4}?)\s*[\d一二三四五六七八九十]{1,3}】/u.exec(text)?.[1];
  if (named !== undefined) return named;
  const mark = headingMark(text);
  return mark === null ? null : mark.mark.replace(/[\d一二三四五六七八九十\s]+/gu, '#');
}

/** Titles over texts below the name of a collection, with a blank line before each: no day is needed. */
function isPlainCollection(heads: readonly Head[], lines: readonly TextLine[]): boolean {
  const [first] = heads;
  if (!first || heads.length < LEAST_PLAIN || !isCollectionName(lines[0]?.text ?? '')) return false;
  return heads.every(({ titles }) => {
    const title = lines[titles.at(-1) ?? -1];
    return title?.afterBlank === true && !isCounted(title);
  });
}

/** The counted part of a document, whose text begins with a month: 一、工业 / 1—4月份，…. */
function isPart({ titles, end }: Head, lines: readonly TextLine[]): boolean {
  const title = lines[titles.at(-1) ?? -1];
  return isCounted(title) && leadDate(lines[end]?.text ?? '', { year: 2000, month: 1 }) === null;
}

function readItem(
  head: Head,
  lines: readonly TextLine[],
  text: readonly TextLine[],
  context: DateContext,
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
  const opening = text[0]?.text ?? '';
  const behind = titleLines.flatMap((line) => trailingDay(line.text) ?? [])[0];
  const inLines = [...dateLines.map((line) => line.text), behind?.day ?? ''];
  const date = inLines.flatMap((one) => dateExpressions(one))[0];
  return {
    title: joinTitle(
      titleLines.map((line) => withoutCount(trailingDay(line.text)?.title ?? line.text)),
    ),
    date: date
      ? resolveDate(date, context)
      : (newsDate(opening, context) ?? closingDate(text, context)),
    path: [],
    fields: [],
    head: roles,
    text,
  };
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

function withoutCount(printed: string): string {
  const text = printed.replace(/^[■●◆◎▲◇○□★☆▪·•]+\s*/u, '');
  const mark = headingMark(text)?.mark ?? '';
  const rest = text.slice(mark.length).trim();
  return lengthOf(rest) > 3 ? rest : text;
}
