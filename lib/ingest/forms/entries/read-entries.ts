import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { resolveDate } from '@/lib/ingest/dates/resolve-date';
import { EntryDates } from '@/lib/ingest/forms/chronicle/entry-dates';
import { entryMark } from '@/lib/ingest/forms/chronicle/find-entries';
import { leadDate } from '@/lib/ingest/forms/document/document-date';
import type { Form, FormReading, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { isCollectionName } from '@/lib/ingest/forms/titles/collection-name';
import { closed } from '@/lib/ingest/forms/titles/join-title';
import { findRows } from '@/lib/ingest/roles/find-rows';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import {
  isDateLine,
  isDateOnly,
  isProse,
  isTitleShaped,
  lengthOf,
} from '@/lib/ingest/roles/line-shape';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';
import { BRACKETED, BULLETED, beginsEntry, DATED, NAMED, nameAbove, PERSON } from './entry-marks';
import { CHAPTER, isDocumentOfParts, recurs, withoutChapter } from './parts-of-book';

/** `【概况】2023年，…`, as yearbooks set their entries; 〖〗, ［］, `■概况　…` and `概况　…` likewise. */
export const entries: Form = { name: '条目', read: readEntries };

const LEAST_ENTRIES = 2;
const LEAST_BULLETED = 3;
const LEAST_NAMED = 3;
const LEAST_LIVES = 2;
const LONGEST_SECTION = 24;
const CHRONICLE = /大\s*事|[纪记]事|要事/u;
const OF_DAY = 0.5;
/** 友好往来（2000年） names the whole. */
const OF_YEAR = /[（(](?:19|20)\d{2}年[^（）()]{0,8}[）)]$/u;
const CLOCK = /^\d{1,2}\s*(?:[:：]\s*\d{2}|[时時](?:\s*\d{1,2}分?)?)$/u;
/** 带班领导：方立　　值班员：罗青 */
const TWO_LABELS = /[:：]\S+\s+\S{1,8}[:：]/u;
/** A page's head: 花溪年鉴2021　　　　教　育. */
const OF_YEARBOOK = /年\s*[鉴鑑]\s*\d{0,4}(?:\s{2,}|\u3000)/u;

function readEntries(document: TextDocument): FormReading | null {
  return (
    readBy(document, BRACKETED, LEAST_ENTRIES) ??
    readBy(document, BULLETED, LEAST_BULLETED) ??
    readBy(document, PERSON, LEAST_LIVES) ??
    [DATED, NAMED]
      .filter((mark) => isNamed(document, mark))
      .map((mark) => readBy(document, mark, LEAST_NAMED))
      .find((reading) => reading !== null) ??
    null
  );
}

/** Entries are each about something else, and most of the text; who speaks, speaks again. */
function isNamed({ lines }: TextDocument, mark: RegExp): boolean {
  // A document closes with its day; its named parts are no entries.
  if (lines.some(({ text }) => CHAPTER.test(text)) || isDateOnly(lines.at(-1)?.text ?? ''))
    return false;
  const rows = findRows(lines);
  let section = 0;
  let last = 0;
  // Each town of a yearbook has its 概况.
  const names = lines.flatMap((line, index) => {
    if (!beginsEntry(lines, index, mark)) return [];
    if (sectionsBefore(lines, rows, index, last + 1).length > 0) section += 1;
    last = index;
    return `${section} ${mark.exec(line.text)?.[1] ?? ''}`;
  });
  const prose = lines.filter(({ text }) => isProse(text)).length;
  return new Set(names).size === names.length && names.length * 2 >= prose;
}

function readBy({ lines, context }: TextDocument, mark: RegExp, least: number): FormReading | null {
  const starts = lines.flatMap((_, index) => (beginsEntry(lines, index, mark) ? [index] : []));
  const [first] = starts;
  if (first === undefined || starts.length < least) return null;
  const names = starts.map((start) => {
    const text = lines[start]?.text ?? '';
    return mark.exec(text)?.slice(1).find(Boolean) ?? text;
  });
  if (recurs(names) || isDocumentOfParts(lines, starts, names)) return null;
  const above = lines.slice(0, first);
  const rows = findRows(lines);
  const name = lines[0]?.text ?? '';
  const named = isCollectionName(name) || OF_YEARBOOK.test(name) || OF_YEAR.test(name) ? 1 : 0;
  const ownSections = sectionsBefore(lines, rows, first, named);
  const masthead = readMasthead(above.slice(0, above.length - ownSections.length));
  const others: RoledLine[] = [...masthead.roles];
  const known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month,
  };
  const dates = CHRONICLE.test(masthead.name ?? '') ? new EntryDates(known) : null;
  const items: ReadItem[] = [];
  let path: readonly string[] = [];
  const persons = mark === PERSON ? namesAbove(lines, starts) : new Map<number, TextLine>();
  const ofNames = new Set(persons.values());
  const open = (above: readonly TextLine[]) => {
    const sections = above.filter((line) => !ofNames.has(line));
    if (sections.length === 0) return;
    others.push(...sections.map((line): RoledLine => ({ line, role: 'section' })));
    path = sections.slice(-2).map(({ text }) => text);
  };
  open(ownSections);
  starts.forEach((start, at) => {
    const next = starts[at + 1] ?? lines.length;
    const sections = at + 1 < starts.length ? sectionsBefore(lines, rows, next, start + 1) : [];
    const { own, chapter } = withoutChapter(
      lines.slice(start, next - sections.length).filter((line) => !ofNames.has(line)),
    );
    const person = persons.get(start);
    const item = person ? readPerson(person, own, path) : readEntry(own, mark, path, known);
    const date = dates === null ? (item.date ?? masthead.day) : dateOfEntry(item, dates);
    items.push({ ...item, date });
    if (chapter.length > 0) items.push(readChapter(chapter));
    open(sections);
  });
  const empty = items.filter(({ text }) => text.length === 0).length;
  // Days on lines of their own date what is below them, and entries have none.
  const days = items.flatMap(({ text }) =>
    (text as readonly TextLine[]).slice(1).filter((line) => isDateLine(line.text)),
  ).length;
  return {
    items: [...masthead.lead.map((lead) => namedLead(lead, known)), ...items],
    others,
    masthead: masthead.name,
    explained: lines.length - first + masthead.roles.length,
    contradictions: empty + days * OF_DAY,
  };
}

/** A life below a name set wide: 严　崇　德 / 严崇德（1871～1936），字峻明，…. */
function readPerson(name: TextLine, text: readonly TextLine[], path: readonly string[]): ReadItem {
  const head: RoledLine[] = [{ line: name, role: 'title' }];
  return { title: closed(name.text), date: null, path, fields: [], head, text };
}

/** The lines that say no more than the name with which a life begins, by where that is. */
function namesAbove(lines: readonly TextLine[], starts: readonly number[]): Map<number, TextLine> {
  return new Map(
    starts.flatMap((start) => {
      const name = nameAbove(lines, start);
      return name === null ? [] : [[start, name] as const];
    }),
  );
}

/** A chapter without entries: 第二章　人物表, and below it a table. */
function readChapter([title, ...text]: readonly TextLine[]): ReadItem {
  const head: RoledLine[] = title ? [{ line: title, role: 'title' }] : [];
  return { title: title?.text ?? null, date: null, path: [], fields: [], head, text };
}

/** In a chronicle whose entries have names, the day stands behind them: 【脱贫摘帽】　年底，…. */
function dateOfEntry({ text }: ReadItem, dates: EntryDates): ReadItem['date'] {
  const [first] = text as readonly TextLine[];
  const found = first ? entryMark(first.text) : null;
  return found === null ? null : dates.next(found.mark).date;
}

/** Short lines right above an entry are headings of what follows. */
function sectionsBefore(
  lines: readonly TextLine[],
  rows: ReadonlyMap<number, unknown>,
  index: number,
  least: number,
): TextLine[] {
  let from = index;
  while (
    from > least &&
    index - from < 3 &&
    !rows.has(from - 1) &&
    isSectionLine(lines[from - 1])
  ) {
    from -= 1;
  }
  return lines.slice(from, index);
}

function isSectionLine(line: TextLine | undefined): boolean {
  if (!line || /^[（(]/u.test(line.text) || TWO_LABELS.test(line.text)) return false;
  return isTitleShaped(line.text) && lengthOf(line.text) <= LONGEST_SECTION;
}

function firstDate(lines: readonly TextLine[], context: TextDocument['context']) {
  const [date, ...others] = lines.flatMap(({ text }) => dateExpressions(text));
  if (date?.start !== 0) return null;
  // 信函　1985年，…。2005年，…: an entry that tells of many years is of none of them.
  const isOfYears =
    date.month === null && others.some(({ year }) => year !== null && year !== date.year);
  return isOfYears ? null : resolveDate(date, context);
}

/** What stands above the first entry may be one that is set otherwise: 概况　2020年，…. */
function namedLead(lead: ReadItem, context: TextDocument['context']): ReadItem {
  const lines = lead.text as readonly TextLine[];
  if (!NAMED.test(lines[0]?.text ?? '')) return lead;
  const entry = readEntry(lines, NAMED, lead.path, context);
  return { ...entry, head: [...lead.head, ...entry.head] };
}

function readEntry(
  lines: readonly TextLine[],
  mark: RegExp,
  path: readonly string[],
  context: TextDocument['context'],
): ReadItem {
  const [opening, ...rest] = lines;
  const match = opening && mark.exec(opening.text);
  if (!opening || !match)
    return { title: null, date: null, path, fields: [], head: [], text: lines };
  const name = match.slice(1).find((part) => part !== undefined) ?? null;
  // A sentence begins with the name: 陈鹤亭（1872—1941），字松年.
  const isSentence = /^[，,]/u.test(opening.text.slice(match[0].length));
  const [title, text] = isSentence ? [null, opening] : splitLine(opening, match[0].length);
  const all = text ? [text, ...rest] : rest;
  // 【08:12】 only says the hour; the entry is called by what it tells.
  const hour = name !== null && CLOCK.test(name) ? name : null;
  return {
    title: hour === null ? name : null,
    date:
      leadDate(all[0]?.text ?? '', context) ?? (mark === DATED ? firstDate(all, context) : null),
    path,
    fields: hour === null ? [] : [{ name: '时间', value: hour }],
    head: title ? [{ line: title, role: hour === null ? 'title' : 'field' }] : [],
    text: all,
  };
}
