import type { PartialDate } from '@/lib/domain/partial-date';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { type DateContext, resolveDate } from '@/lib/ingest/dates/resolve-date';
import { EntryDates } from '@/lib/ingest/forms/chronicle/entry-dates';
import { entryMark } from '@/lib/ingest/forms/chronicle/find-entries';
import { newsDate } from '@/lib/ingest/forms/document/document-date';
import type { Form, FormReading, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { isLedByDate } from '@/lib/ingest/forms/titled/said-day';
import { isCollectionName } from '@/lib/ingest/forms/titles/collection-name';
import { closed } from '@/lib/ingest/forms/titles/join-title';
import { isByline } from '@/lib/ingest/roles/byline';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine, isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';

/** Short news without titles, a paragraph each: `■近日，…。`, or plain ones below the name of a digest. */
export const paragraphs: Form = { name: '一段一条', read: readParagraphs };

const LEAST_ITEMS = 3;
/** What is called a digest may bring two. */
const LEAST_OF_DIGEST = 2;
/** Of plain paragraphs so many begin with a day, or with 近日. */
const LED_SHARE = 0.75;
/** So many where sections part them, 各地动态, as they part no document. */
const LED_IN_SECTIONS = 0.5;
/** 国内, 国际: what sorts short news is called so. */
const LONGEST_SECTION = 6;
const SIGN = /^[■●◆◎▲◇○□★☆▪·•]\s*/u;
/** 1.4月28日，…: news may be counted. */
const COUNT = /^\d{1,2}\s*[.、．]\s*(?=\S)/u;
const GOES_ON =
  /^(?:[“"（(]|会议|大会|同时|其[中后]|该|这|此|上述|随后|之后|[一二三四五六七八九十]+[、是]|[（(]?\d+[）)、.])/u;

function readParagraphs({ lines, name, context }: TextDocument): FormReading | null {
  const first = lines.findIndex(isText);
  const above = lines.slice(0, Math.max(first, 0));
  const last = lines.findLastIndex(({ text }) => isProse(text));
  const below = lines.slice(last + 1);
  if (first < 0 || !below.every(({ text }) => isByline(text) || isNote(text))) return null;
  const texts = lines.slice(first, last + 1);
  const sections = new Set(
    [...above.slice(-1), ...texts].filter(({ text }) => isSectionName(text)),
  );
  // Where lines are broken at a width a paragraph goes on below each full one.
  const broken = new Set(texts.filter((_, at) => texts[at - 1]?.isFull === true));
  const names = above.filter((line) => !sections.has(line));
  const isCalled =
    isCollectionName(withoutNumber(name.stem)) || isCollectionName(names[0]?.text ?? '');
  // Points below a title of their own are a document's.
  if (!isCalled && names.length > 0) return null;
  const share = sections.size > 1 ? LED_IN_SECTIONS : LED_SHARE;
  const own = texts.filter((line) => !sections.has(line) && !broken.has(line));
  const areCounted = isCalled && own.every(({ text }) => COUNT.test(text));
  if (!areCounted && !areNews(own, isCalled ? share : null)) return null;
  const masthead = readMasthead(names);
  const known: DateContext = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month,
  };
  const dateOf = dating(known, masthead.day ?? daysCovered(names, known));
  const others: RoledLine[] = [...masthead.roles];
  const items: (ReadItem & { readonly text: TextLine[] })[] = [];
  let path: readonly string[] = [];
  for (const line of [...above.filter((one) => sections.has(one)), ...texts]) {
    const open = items.at(-1);
    if (sections.has(line)) {
      others.push({ line, role: 'section' });
      path = [closed(line.text)];
    } else if (open && (broken.has(line) || (!areCounted && GOES_ON.test(line.text)))) {
      open.text.push(line);
    } else {
      const [count, text = line] = areCounted ? withoutCount(line) : [];
      const head: RoledLine[] = count ? [{ line: count, role: 'date' }] : [];
      items.push({ title: null, ...dateOf(text), path, fields: [], head, text: [text] });
    }
  }
  // Who wrote it stands below the last of them.
  items.at(-1)?.text.push(...below);
  // Where each begins with its day it is a chronicle, if there are enough of them.
  const isChronicle = items.every(
    ({ text: [line] }) => entryMark(line?.text ?? '')?.mark.kind === 'date',
  );
  if (items.length < (isCalled ? LEAST_OF_DIGEST : LEAST_ITEMS)) return null;
  if (isChronicle && !areCounted && items.length >= LEAST_ITEMS) return null;
  return {
    items: [...masthead.lead, ...items],
    others,
    masthead: masthead.name,
    explained: lines.length,
    contradictions: masthead.lead.length,
  };
}

/**
 * Dates paragraphs one after the other: by the day that one begins with, in the year and month of those
 * above, or says in its first clause; else by the day of the whole.
 */
function dating(known: DateContext, ofWhole: PartialDate | null) {
  const dates = new EntryDates(known);
  return ({ text }: TextLine): Pick<ReadItem, 'date' | 'dateDoubt'> => {
    const mark = entryMark(text)?.mark;
    if (mark?.kind === 'date') {
      const { date, doubt } = dates.next(mark);
      return doubt === null ? { date } : { date, dateDoubt: doubt };
    }
    const said = newsDate(text.replace(SIGN, ''), { ...known, year: dates.year });
    return { date: said ?? ofWhole };
  };
}

function withoutCount(line: TextLine): TextLine[] {
  return splitLine(line, COUNT.exec(line.text)?.[0].length ?? 0);
}

/** A sentence, or a line that is as long as lines are. */
function isText({ text, isFull }: TextLine): boolean {
  return isProse(text) || isFull === true;
}

/** （5月20日—5月24日）, below the name of the whole: the days of which it brings the news. */
function daysCovered(names: readonly TextLine[], context: DateContext): PartialDate | null {
  // （2023年5月16日　总第1024期） says when it came out.
  const days = names.flatMap(({ text }) =>
    dateExpressions(text).filter(
      ({ year, day }) => isDateLine(text) || (year !== null && day !== null),
    ),
  );
  return days[0] ? resolveDate(days[0], context) : null;
}

/**
 * Whether paragraphs all begin with one sign, or are a digest's of which enough begin with their day.
 * @param share how many of them; null for what is called no digest
 */
function areNews(texts: readonly TextLine[], share: number | null): boolean {
  if (!texts.every((line) => line.heading === null && isText(line))) return false;
  const signs = new Set(texts.map(({ text }) => SIGN.exec(text)?.[0].trim()));
  if (signs.size === 1 && !signs.has(undefined)) return true;
  if (share === null) return false;
  const begun = texts.filter(({ text }) => !GOES_ON.test(text));
  return begun.filter(({ text }) => isLedByDate(text)).length >= begun.length * share;
}

/** 理工要闻426, 老年报简讯20250908: what an issue's file is called besides its number or day. */
function withoutNumber(stem: string): string {
  return stem.replace(/[\s_-]*\d[\d\s.年月日期_-]*$/u, '');
}

function isSectionName(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(closed(text)) && lengthOf(text) <= LONGEST_SECTION;
}

/** （郑　谐）, below the last of them. */
function isNote(text: string): boolean {
  return /^[（(][^（）()]{2,24}[）)]$/u.test(text);
}
