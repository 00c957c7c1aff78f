import type { Field } from '@/lib/domain/item';
import { type PartialDate, parseDate } from '@/lib/domain/partial-date';
import { NO_SECTION } from '@/lib/domain/section';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { type DateContext, resolveDate } from '@/lib/ingest/dates/resolve-date';
import { NO_YEAR } from '@/lib/ingest/forms/chronicle/entry-dates';
import { isCollectionName } from '@/lib/ingest/forms/collection-name';
import { documentDate, newsDate } from '@/lib/ingest/forms/document/document-date';
import type { Form, FormReading, Note, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { isListed, isSummaryName } from '@/lib/ingest/forms/summary-of-items';
import { titleKey } from '@/lib/ingest/forms/title-key';
import type { TextPart } from '@/lib/ingest/roles/assign-text-roles';
import { isDayName } from '@/lib/ingest/roles/field-line';
import { headingLevel } from '@/lib/ingest/roles/heading-mark';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import {
  isDateLine,
  isDateOnly,
  isProse,
  isTitleShaped,
  lengthOf,
} from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import { DERIVED, EXACT, NOTE, PATH_MARK, readExactLine } from './exact-lines';

export const DATE_NAME = '日期';
export const PAGE_NAME = '页码';
/** Name of the whole, above the first heading. */
export const ISSUE_NAME = '期名';
/** A contents page's wording of the title. */
export const CONTENTS_NAME = '目录标题';
/** More lines above the first mark are a text. */
const MOST_NAMES = 3;
/** 详细新闻: what groups items is called so, and no item is. */
const LONGEST_GROUP = 12;
/** 基本案情: a part of a document is called no longer. */
const LONGEST_PART = 8;
/** 时政 */
const LONGEST_LABEL = 6;
/** To see whether a text begins with a day that only lacks its year. */
const ANY_YEAR: DateContext = { year: 2000, month: 1 };
const FIELD = /^([^：:。，；\s]{1,12})[：:]\s*(\S.*)$/u;

/**
 * The editor's marks: `# 栏目`, `## 标题`, then `日期：` and other fields. What stands below is text,
 * read as in any other form unless the file says that each of its lines is marked (`EXACT`).
 */
export const marked: Form = { name: '标明', read: readMarked };

function readMarked(document: TextDocument): FormReading | null {
  return hasMarks(document) ? readByMarks(document) : null;
}

/** As `marked`, where no chronicle is seen: then marks before years are an editor's too. */
export function readMarkedYears(document: TextDocument): FormReading | null {
  return hasMarks(document, true) ? readByMarks(document) : null;
}

function readByMarks(document: TextDocument): FormReading {
  const { lines } = document;
  const isExact = lines[0]?.text === EXACT;
  const starts = lines.flatMap(({ heading }, index) => (heading === 2 ? [index] : []));
  const others: RoledLine[] = [];
  const items: ReadItem[] = [];
  const before = lines.slice(0, starts[0]);
  let path: string[] = [];
  let masthead: string | null = null;
  const lead: TextLine[] = [];
  for (const line of before) {
    if (line.heading === 1) {
      path = pathOf(line.text);
      others.push({ line, role: 'section' });
    } else if (isExact && line.text.startsWith(`${ISSUE_NAME}：`)) {
      masthead = line.text.slice(ISSUE_NAME.length + 1);
      others.push({ line, role: 'title' });
    } else if (line.text === EXACT) others.push({ line, role: 'furniture', reason: NOTE });
    else lead.push(line);
  }
  let context = isExact ? document.context : ofYear(document.context, before);
  if (!isExact && lead.length <= MOST_NAMES && lead.every(isOfWhole)) {
    // Nothing but the name of the whole, or its year.
    masthead ??= lead.find(({ text }) => isTitleShaped(text))?.text ?? null;
    others.push(...lead.map((line): RoledLine => ({ line, role: nameRole(line) })));
  } else if (lead.length > 0) {
    items.push({ title: null, date: null, path, fields: [], head: [], text: lead });
  }
  starts.forEach((start, at) => {
    const section = lines.slice(start, starts[at + 1]);
    const [title, ...rest] = section;
    if (!title) return;
    items.push(
      readItem(
        title,
        rest.filter(({ heading }) => heading !== 1),
        path,
        context,
        isExact,
      ),
    );
    for (const line of rest) {
      if (line.heading !== 1) continue;
      path = pathOf(line.text);
      others.push({ line, role: 'section' });
      if (!isExact) context = ofYear(document.context, [line], context);
    }
  });
  const notes = isExact || !areLabels(lines) ? [] : [labelled(items)];
  return { items, others, masthead, explained: Infinity, contradictions: 0, notes };
}

function labelled(items: readonly ReadItem[]): Note {
  const [first] = items;
  return {
    line: first?.head[0]?.line.number ?? null,
    expected: '“## ”后面是一条的标题',
    found: `${items.length} 条的标题像是栏目，例如${quote(first?.title ?? '')}，下面各有好几项`,
    remedy: '各项要分条的，把栏目前面的“## ”改作“# ”，在每项前面加“## ”；不分的，不必改',
  };
}

/** 2023年; 云台政务简讯（2023年11月）: the name of the whole, or its year. */
function isOfWhole({ text }: TextLine): boolean {
  if (isDateOnly(text) || isCollectionName(text)) return true;
  return isTitleShaped(text) && dateExpressions(text).some(({ year }) => year !== null);
}

function nameRole({ text }: TextLine): RoledLine['role'] {
  return isDateOnly(text) ? 'date' : 'title';
}

/** The year, and the month, that headings above items say, where the file's name says none. */
function ofYear(
  known: DateContext,
  lines: readonly TextLine[],
  before: DateContext = known,
): DateContext {
  if (known.year !== null) return known;
  const found = lines
    .flatMap(({ text }) => (isProse(text) ? [] : dateExpressions(text)))
    .find(({ year }) => year !== null);
  if (!found) return before;
  return { year: found.year, month: found.to === null ? found.month : null };
}

/**
 * Marks of an editor, and not the headings of a document that was written with marks: those go on
 * deeper, count their parts (第一章, 一、), or stand below the document's own title and lead.
 */
function hasMarks({ lines, name }: TextDocument, areYears = false): boolean {
  if (lines[0]?.text === EXACT) return true;
  if (isNamedByFile(lines, name.stem)) return false;
  const count = (level: number) => lines.filter(({ heading }) => heading === level).length;
  const titles = lines.filter(({ heading }) => heading === 2);
  if (titles.length === 0) return false;
  // Years and months are headings of a chronicle.
  if (!areYears && titles.filter(({ text }) => isDateOnly(text)).length * 2 > titles.length)
    return false;
  const deeper = lines.some(({ heading }) => heading !== null && heading > 2);
  if (deeper && !areYears && areGroups(lines)) return false;
  const isTyped = titles.every(({ source }) => source.heading === undefined);
  // An editor marks titles and nothing else; a document has a title above its parts.
  const areAlone = isTyped && count(1) === 0 && !deeper;
  const areParts = titles.length > 1 && titles.every(({ text }) => headingLevel(text) !== null);
  if (areParts && !areAlone) return false;
  if (titles.length === 1 && count(1) === 0 && deeper) return false;
  if (isTyped || lines.some(({ text }) => text.startsWith(`${DATE_NAME}：`))) return true;
  const [first, second] = lines;
  const isDocument = count(1) === 1 && first?.heading === 1 && second?.heading !== 2;
  return titles.length > 1 && !isDocument;
}

/**
 * A file that is called as its only document: 甲诉乙案.md / # 甲诉乙案 / ## 基本案情. A heading of the first
 * level that is a section's name is shorter, and what it has below it says days or longer titles.
 */
function isNamedByFile(lines: readonly TextLine[], stem: string): boolean {
  const [title, first] = lines;
  const marked = lines.filter(({ heading }) => heading !== null && heading <= 2);
  const parts = marked.slice(1);
  return (
    title?.heading === 1 &&
    first?.heading === 2 &&
    titleKey(title.text) === titleKey(stem) &&
    lengthOf(stem) > LONGEST_GROUP &&
    parts.length > 1 &&
    parts.every(({ heading, text }) => heading === 2 && lengthOf(text) <= LONGEST_PART) &&
    !lines.some(({ text }) => text.startsWith(`${DATE_NAME}：`))
  );
}

/**
 * Whether the second level only groups what the third one is of: 详细新闻 / ### 国际合作大会开幕, beside
 * no other parts than lists of what follows.
 */
function areGroups(lines: readonly TextLine[]): boolean {
  const places = lines.flatMap(({ heading }, at) => (heading === 2 ? [at] : []));
  const parts = places.map((place, at) => lines.slice(place, places[at + 1]));
  const isGroup = ([title, first, ...rest]: readonly TextLine[]) =>
    first?.heading === 3 &&
    lengthOf(title?.text ?? '') <= LONGEST_GROUP &&
    rest.some(({ heading }) => heading === 3);
  const isList = ([title, ...below]: readonly TextLine[]) =>
    below.length > 0 &&
    (below.every(isListed) ||
      (isSummaryName(title?.text ?? '') && below.every(({ heading }) => heading === null)));
  return parts.some(isGroup) && parts.every((part) => isGroup(part) || isList(part));
}

/** Whether the marked lines only sort what is counted below them: 时政 / 1. 甲部召开会议. */
function areLabels(lines: readonly TextLine[]): boolean {
  const titles = lines.filter(({ heading }) => heading === 2);
  const below = lines.filter(({ heading }) => heading === null);
  const entries = below.filter(isListed);
  const areShort = titles.every(({ text }) => lengthOf(text) <= LONGEST_LABEL);
  return (
    areShort &&
    titles.length > 1 &&
    entries.length > titles.length &&
    entries.length * 10 >= below.length * 9
  );
}

function readItem(
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
    date = documentDate(sources, context) ?? newsDate(opening, context);
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

function readDate(value: string, context: DateContext): PartialDate | null {
  const [expression] = dateExpressions(value);
  return expression ? resolveDate(expression, context) : null;
}

function pathOf(text: string): string[] {
  if (text === NO_SECTION) return [];
  return text.split(PATH_MARK).map((name) => name.trim());
}
