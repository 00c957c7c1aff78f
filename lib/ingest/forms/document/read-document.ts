import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import type { DateContext } from '@/lib/ingest/dates/resolve-date';
import type { Form, FormReading, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { closed } from '@/lib/ingest/forms/titles/join-title';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { readField, type StatedField } from '@/lib/ingest/roles/field-line';
import { DATED_HEAD } from '@/lib/ingest/roles/furniture/page-ends';
import { PAGE_INFORMATION } from '@/lib/ingest/roles/furniture/reasons';
import { headingLevel, headingMark } from '@/lib/ingest/roles/heading-mark';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isProse, isTitleShaped } from '@/lib/ingest/roles/line-shape';
import { sectionName } from '@/lib/ingest/roles/section-line';
import { isAnnouncement, isQuestion, isSpeech } from '@/lib/ingest/roles/speech';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { dateInTitle, documentDate } from './document-date';
import { documentTitle } from './document-title';
import { openingNumber } from './opening-number';
import { captionOf, isGroupName, nameOfEntry, titleBelow } from './other-titles';
import { partHeads } from './part-heads';
import { type DocumentHead, keptFields, readHead } from './read-head';
import { documentStarts, isLabel } from './split-documents';

/** Signs of a document: that many of its lines are explained by being one. */
const SURE = 0.6;
const UNSURE = 0.35;
const PART = /^第\s*[一二三四五六七八九十百\d]+\s*[编編篇部卷章节節](?=\s|$)/u;
const MANY = 0.8;
/** 市城管委2025年度政府信息公开工作报告; a plan tells of years to come. */
const REPORTED =
  /((?:19|20)\d{2})\s*年度?\s*(?!.*(?:计划|规划|方案|预算|安排|草案)).*(?:报告|总结|公报|年报|决算|统计|情况)/u;

/** A whole file as one item: a document, or a text without any structure. */
export const document: Form = { name: '单篇文件', read: readDocument };

function readDocument(document: TextDocument): FormReading | null {
  const { furniture, context } = document;
  if (document.lines.length === 0) return null;
  const lines = partHeads(document.lines);
  const { item, isSure } = readOneDocument(lines, context, onLine(furniture));
  const share = isSure ? SURE : UNSURE;
  return {
    items: [item],
    others: [],
    masthead: null,
    explained: document.lines.length * share,
    contradictions: 0,
  };
}

/** What web pages set about a text, and printed ones above it, say of the day of the whole. */
function onLine(furniture: readonly RoledLine[]): StatedField[] {
  return furniture.flatMap(({ line, reason }): StatedField[] =>
    reason === PAGE_INFORMATION || DATED_HEAD.test(line.text)
      ? [{ name: reason ?? '', value: line.text, kind: 'webDate' }]
      : [],
  );
}

/** Documents one after the other, as a gazette without a contents page has them. */
export const documents: Form = { name: '多篇文件', read: readDocuments };

function readDocuments({ lines: printed, context }: TextDocument): FormReading | null {
  const lines = partHeads(printed);
  const starts = documentStarts(lines);
  if (starts.length < 2) return null;
  const first = starts[0] ?? 0;
  const masthead = readMasthead(lines.slice(0, first));
  const known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month,
  };
  const others: RoledLine[] = [];
  let path: readonly string[] = [];
  const openSection = (index: number) => {
    const line = lines[index];
    const label = line && isLabel(lines, index) ? closed(line.text) : null;
    const name = line && (sectionName(line.text) ?? label);
    if (!line || name == null) return 0;
    others.push({ line, role: 'section' });
    path = [name];
    return 1;
  };
  const above = masthead.roles.slice(0, masthead.roles.length - openSection(first - 1));
  const items = starts.map((start, at): ReadItem => {
    const end = starts[at + 1] ?? lines.length;
    const own = path;
    const isNamed = at + 1 < starts.length ? openSection(end - 1) : 0;
    const { item } = readOneDocument(lines.slice(start, end - isNamed), known);
    return { ...item, path: own.length > 0 ? own : item.path };
  });
  return {
    items: [...masthead.lead, ...items],
    others: [...above, ...others],
    masthead: masthead.name,
    explained: printed.length * MANY,
    contradictions: items.filter(
      ({ text, title, fields }) => text.length === 0 || (title === null && fields.length === 0),
    ).length,
  };
}

/**
 * The lines of one document as an item, and whether they have what only documents have.
 * @param beside what is stated of it outside of these lines; none of it becomes a field
 */
export function readOneDocument(
  lines: readonly TextLine[],
  context: DateContext,
  beside: readonly StatedField[] = [],
): { item: ReadItem; isSure: boolean } {
  const head = headOf(lines);
  const { title: printed, tocTitle, lines: titleLines, subtitles, offices } = documentTitle(head);
  const { text: all, contents } = withoutOwnContents(head.rest);
  // A part of a book is called by its own heading.
  const [opening] = all;
  const part =
    printed === null && opening && PART.test(opening.text) && all.length > 1 ? opening : null;
  // A page that a yearbook's entry has to itself is called as the entry: 【政协工作会议】.
  const sections = head.roles.flatMap(({ line, role }) =>
    role === 'section' ? (sectionName(line.text) ?? closed(line.text)) : [],
  );
  const isUntitled = printed === null && part === null;
  const atEnd = isUntitled ? titleBelow(all) : null;
  const named = titleLines.every(isGroupName) ? nameOfEntry(all) : null;
  const entry = isUntitled && atEnd === null ? (sections.at(-1) ?? null) : null;
  const title = named?.name ?? printed ?? part?.text ?? atEnd?.text ?? entry ?? captionOf(all);
  const again = all.filter((line) => titleLines.includes(line));
  const text = part
    ? all.slice(1)
    : all.filter((line) => line !== atEnd && line !== named?.line && !again.includes(line));
  const ofTitle = new Set([...titleLines, ...offices]);
  const below = new Set(subtitles);
  const roles = head.roles.flatMap((roled): RoledLine[] => {
    if (roled.role !== 'title' || ofTitle.has(roled.line)) return [roled];
    return below.has(roled.line) ? [] : [{ ...roled, role: 'title' }];
  });
  const firstWords = text
    .slice(0, 3)
    .map((line) => line.text)
    .join('');
  const number = head.number?.value ?? openingNumber(firstWords, title);
  const fields = keptFields(head.stated, number);
  const office = offices
    .map((line) =>
      closed(line.text)
        .replace(/文\s*件\s*$/u, '')
        .trim(),
    )
    .filter((name) => name !== '')
    .join('、');
  if (office !== '' && !fields.some(({ name }) => name === '发文机关'))
    fields.push({ name: '发文机关', value: office });
  const stated = [...head.stated, ...beside];
  const told = yearTold(title);
  const dates = head.dates.filter(({ text: day }) =>
    dateExpressions(day).every(({ year }) => told === null || year === null || year >= told),
  );
  const date =
    documentDate({ ...head, dates, stated, text, subtitles, docno: number }, context) ??
    dateInTitle(title);
  const marks = text.filter(
    (line) => headingLevel(line.text) !== null || headingMark(line.text) !== null,
  );
  return {
    item: {
      title,
      ...(tocTitle === undefined ? {} : { tocTitle }),
      date,
      path: entry === null ? sections : sections.slice(0, -1),
      fields,
      head: [
        ...roles,
        ...[part, atEnd, named?.line, ...again].flatMap((line) =>
          line ? [{ line, role: 'title' as const }] : [],
        ),
        ...contents,
      ],
      text: [...subtitles, ...text],
    },
    isSure: number !== null || head.stated.length > 1 || marks.length >= 3 || head.notes.length > 0,
  };
}

/** The year of which a report tells: no day before it is the report's own, but the page's on which it stood. */
function yearTold(title: string | null): number | null {
  const year = REPORTED.exec(title ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

function isSpoken(text: string): boolean {
  return isQuestion(text) || isSpeech(text);
}

/** A part of a book that a library states things of has them below its heading, which is its title. */
function headOf(lines: readonly TextLine[]): DocumentHead {
  const [first, second] = lines;
  // 主席：第一項質詢。 above the title of what it announces belongs to the text.
  const announced = lines.slice(0, 2).findIndex(({ text }) => isAnnouncement(text));
  const announcement = lines[announced];
  const [below, text] = lines.slice(announced + 1);
  if (announcement && below && text && isTitleShaped(below.text) && isSpoken(text.text)) {
    const head = readHead(lines.filter((line) => line !== announcement));
    return { ...head, rest: [announcement, ...head.rest] };
  }
  const isStated = second !== undefined && readField(second.text)?.kind != null;
  const isPart = first && (PART.test(first.text) || headingMark(first.text) !== null);
  if (!first || !isStated || !isPart) return readHead(lines);
  const head = readHead(lines.slice(1));
  const title: RoledLine = { line: first, role: 'title' };
  return { ...head, groups: [[first], ...head.groups], roles: [title, ...head.roles] };
}

/** The table of chapters that a long document has of its own, apart from its text. */
function withoutOwnContents(lines: readonly TextLine[]): {
  text: readonly TextLine[];
  contents: readonly RoledLine[];
} {
  const start = lines.slice(0, 8).findIndex(({ text }) => /^目\s*[录錄次]$/u.test(text));
  const first = lines[start + 1];
  if (start < 0 || !first) return { text: lines, contents: [] };
  const key = titleKey(first.text);
  const again = lines.findIndex(
    ({ text }, index) => index > start + 1 && titleKey(text).startsWith(key),
  );
  const own = lines.slice(start, again);
  if (again < 0 || own.some(({ text }) => isProse(text))) return { text: lines, contents: [] };
  return {
    text: [...lines.slice(0, start), ...lines.slice(again)],
    contents: own.map((line): RoledLine => ({ line, role: 'contents' })),
  };
}
