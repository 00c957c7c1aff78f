import { type DateExpression, leadingDate } from '@/lib/ingest/dates/date-expression';
import type { Form, FormReading, TextDocument } from '@/lib/ingest/forms/form';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { closed } from '@/lib/ingest/forms/titles/join-title';
import { findSignatures } from '@/lib/ingest/roles/find-signatures';
import { PAGE_INFORMATION } from '@/lib/ingest/roles/furniture/reasons';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine, isProse } from '@/lib/ingest/roles/line-shape';
import { isFull } from '@/lib/ingest/roles/setting';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';
import {
  findCaption,
  isDated,
  isHeadingOf,
  isInSentence,
  isPageDay,
  isSection,
} from './beside-entries';
import { betweenYears } from './between-years';
import { EntryDates, NO_YEAR } from './entry-dates';
import { type Open, partsOf, toItem } from './entry-item';
import {
  type EntryMark,
  entryMark,
  type FoundMark,
  isDynasty,
  monthHeading,
  partEntries,
  placesInside,
  yearHeading,
} from './find-entries';
import { marksOf } from './marks-of-text';
import { isOdd } from './odd-entry';
import { partPage, yearAbove } from './page-of-chronicle';
import { paragraphEntries } from './paragraph-entries';
import {
  isCalledChronicle,
  isChapter,
  isDocument,
  isNamedChronicle,
  isStatedWhole,
  lengthOfLead,
  namesChronicle,
} from './whole-text';

/** Fewer entries make no chronicle of a text that is not called one. */
const LEAST_ENTRIES = 3;
const COUNT = /^\d{1,3}\s*[、.．]\s*(?=\D)/u;
/** So many entries have others behind them in their lines, and as many as begin lines. */
const LEAST_INSIDE = 2;
const LINES_OF_THEIR_OWN = 0.8;
/** 1月18日　我县召开调度会: from the first line on, a day set apart by space begins what it tells. */
const DAY_APART = /^[●■◆▲△○□◇★☆]?\s*\d{1,2}月\d{1,2}日[ \u3000]+\p{Script=Han}/u;
const DOUBTFUL = 0.5;
const REPEATED = 0.1;
/** An entry has few lines; what is longer explains itself no better for that. */
const MOST_LINES = 12;

/** Entries by day: `5月7日，…`, `8日，…`, `△…`, `是月…`; year and month from headings or the file's name. */
export const chronicle: Form = { name: '逐日大事记', read: readChronicle };

function readChronicle(document: TextDocument): FormReading | null {
  const { ofPage, below: own, above } = partPage(document.lines);
  const inside = own.reduce((sum, { text }) => sum + placesInside(text).length, 0);
  const atHead = own.filter(
    (line) => entryMark(line.text) !== null && !isDateLine(line.text),
  ).length;
  const texts = own.filter(({ text }) => isProse(text)).length;
  const years = own.filter((line) => isProse(line.text) && saysItsYear(line.text)).length;
  // Only scans, and pages without breaks, run most of their entries together; where nearly all lines
  // begin with their years, each tells of one.
  const isRunTogether =
    inside >= Math.max(atHead, LEAST_INSIDE) &&
    (years < LEAST_ENTRIES || years < texts * LINES_OF_THEIR_OWN);
  const lines = isRunTogether ? partEntries(own) : own;
  if (isChapter(lines)) return null;
  const markOf = marksOf(lines, document.name.stem, isRunTogether);
  const isBetweenYears = betweenYears(lines);
  const signed = findSignatures(lines);
  const undated = paragraphEntries(lines, document.setting, (line) => markOf(line) !== null);
  const first = lines.findIndex(
    (line, index) =>
      (index >= above && isDated(markOf(line)) && !isPageDay(lines, index, markOf)) ||
      isDynasty(line.text) ||
      yearHeading(line) !== null ||
      (monthHeading(line) !== null && isHeadingOf(lines, index, markOf)),
  );
  if (first < 0) return null;
  const isCalled = isCalledChronicle(lines, document.name.stem);
  if (!isCalled && isStatedWhole(lines.slice(0, first))) return null;
  // Where other names sort the entries below, one right above the first does: 蒋启明 / 3月6日　….
  const isNamed =
    first > 1 &&
    isSection(lines, first - 1, markOf) &&
    lines.some((_, index) => index > first && isSection(lines, index, markOf));
  const start = isNamed ? first - 1 : first;
  const masthead = readMasthead(lines.slice(0, start));
  const caption = findCaption(lines, start, markOf);
  const dates = new EntryDates({
    year: masthead.date.year ?? yearAbove(lines, document.context.year),
    month: masthead.date.month ?? document.context.month,
  });
  const others: RoledLine[] = [...masthead.roles];
  for (const line of ofPage) others.push({ line, role: 'furniture', reason: PAGE_INFORMATION });
  const items: Open[] = [];
  let section: string | null = null;
  /** The day on which it was, each year: 1月27日 / 1955年…. */
  let dayOfYears = dayAbove(lines.slice(0, start));
  let isBelowYear = false;
  let isBelowYears = false;
  let isBelowSection = false;
  /** Headings with text right below that is no entry: what they are titles of is none either. */
  let titles = 0;
  for (const [index, line] of lines.entries()) {
    if (index < start) continue;
    const year = yearHeading(line);
    const month = year === null ? monthHeading(line) : null;
    const isText = signed.has(index) || isInSentence(lines, index, document.setting, markOf);
    const said = isText ? null : markOf(line);
    const dated = said !== null && isBetweenYears(said.mark, index) ? said : null;
    const found = dated !== null && namesYearOfDay(dated, dates) ? onDayBefore(dated) : dated;
    const isFirstOfYear = isBelowYear;
    isBelowYear = year !== null;
    const isFirstOfSection = isBelowSection;
    isBelowSection = false;
    if (year !== null) {
      dates.openYear(year);
      isBelowYears = true;
      others.push({ line, role: 'date' });
    } else if (month !== null && (isHeadingOf(lines, index, markOf) || line.heading !== null)) {
      dates.openMonth(month);
      others.push({ line, role: 'date' });
    } else if (found !== null && (found.mark.kind !== 'same' || items.length > 0)) {
      const empty = items.at(-1);
      if (found.mark.kind === 'same' && isBareDay(empty)) {
        // The first of the entries below a day that stands alone.
        const { head, text } = partsOf(line, found);
        empty.head.push(...head);
        empty.text.push(...text);
        continue;
      }
      if (isBareDay(empty) && found.mark.kind === 'date' && isInFull(found.mark.date)) {
        // A day above entries that say theirs in full, or their years, only names the whole: 历史上的今天.
        others.push(...empty.head);
        items.pop();
        const whole = leadingDate(empty.head[0]?.line.text ?? '');
        dayOfYears = found.mark.date.month === null ? whole : null;
      }
      const { date, doubt } = dates.next(onDay(found.mark, dayOfYears));
      const path = section === null ? [] : [section];
      const parts = partsOf(line, found);
      items.push({ date, doubt, path, ...parts, isCounted: parts.text.length === 0 });
    } else if (isFirstOfYear && namesChronicle(line)) {
      // 1958年 / 1958年大事记: what the whole is called stands below its year.
      others.push({ line, role: 'title' });
      isBelowYear = true;
    } else if (line.heading !== null || (isSection(lines, index, markOf) && index !== caption)) {
      section = closed(line.text);
      if (isDynasty(line.text)) dates.openEra();
      isBelowSection = line.heading !== null;
      others.push({ line, role: 'section' });
    } else {
      const open = items.at(-1);
      const mark = COUNT.exec(line.text);
      const path = section === null ? [] : [section];
      if (
        open === undefined ||
        (isFirstOfYear && (tellsEvent(line.text) || isFull(line, document.setting))) ||
        (isBelowYears && dates.year !== null && undated.has(line)) ||
        (isBelowYears && saysYear(line.text, dates.year))
      ) {
        // Text below a year's heading, without a date of its own.
        items.push({
          ...dates.next({ kind: 'same', unit: 'year' }),
          path,
          head: [],
          text: [line],
          isCounted: false,
        });
      } else if (mark && open.isCounted) {
        // Below a day that stands alone, entries are counted: 1、…
        const [count, text] = splitLine(line, mark[0].length);
        const head: RoledLine[] = count ? [{ line: count, role: 'date' }] : [];
        if (open.text.length === 0) {
          open.head.push(...head);
          if (text) open.text.push(text);
        } else items.push({ ...open, head, text: text ? [text] : [] });
      } else {
        if (isFirstOfSection && isProse(line.text)) titles += 1;
        open.text.push(line);
      }
    }
  }
  // 年末全市常住人口…, 全年完成…: reports sum up a year so, and say no day of what they tell.
  const isDatedText = lines.some(
    (line, index) => index >= start && !isDateLine(line.text) && isDated(markOf(line)),
  );
  const days = items.filter(({ isCounted }) => isCounted).length;
  if (!isDatedText && !isBelowYears && days < 2) return null;
  const isAtTop = lines.slice(0, start).every(({ text }) => !isProse(text));
  const isColumn = isAtTop && lines.filter(({ text }) => DAY_APART.test(text)).length > 1;
  const isFew = items.length < LEAST_ENTRIES && !isCalled && !isColumn;
  if (items.length < 2 || (isFew && !items.every(({ isCounted }) => isCounted))) return null;
  // Notices are signed, one after the other; of a chronicle, the whole may be.
  const closing = new Set([...signed].flatMap((index) => lines[index] ?? []));
  const isSigned = ({ text }: Open) => text.some((line) => closing.has(line));
  // A text above the first day, and a day below the last text: the days close their texts.
  const closesTexts = masthead.lead.length > 0 && isDateLine(lines.at(-1)?.text ?? '');
  const isBad = (item: Open, at: number) => {
    const text = item.text.filter((line) => line !== lines[caption]);
    return isOdd(text, at === items.length - 1) || (at < items.length - 1 && isSigned(item));
  };
  const bad = new Set(items.filter(isBad));
  return {
    items: [...masthead.lead, ...items.map(toItem)],
    others,
    masthead: masthead.name,
    explained: items.reduce(
      (sum, item) => sum + (bad.has(item) ? 0 : explainedBy(item)),
      // What editors set above a chronicle is a part of it.
      others.length + (isNamedChronicle(masthead.name) ? lengthOfLead(masthead.lead) : 0),
    ),
    contradictions:
      titles +
      doubtsOf(items) +
      (isDocument(lines, signed) ? items.length * DOUBTFUL : 0) +
      bad.size +
      (isBareDay(items.at(-1)) || closesTexts ? items.length * DOUBTFUL : 0),
  };
}

/** Below the heading of a year any running text begins an entry, also where its line breaks off. */
function tellsEvent(text: string): boolean {
  return isProse(text) || /[，。；]|,(?=\p{Script=Han})/u.test(text);
}

/** 1953年，由…: below the heading of a year what happened in it on no day that is known. */
function saysYear(text: string, year: number | null): boolean {
  if (year === null || !text.startsWith(`${year}年`) || !isProse(text)) return false;
  return /[，,\s]/u.test(text.charAt(`${year}年`.length));
}

/** 历史上的今天 / 1月27日: the day that all entries are of, above what a page says of itself. */
function dayAbove(above: readonly TextLine[]): DateExpression | null {
  if (!above.some(({ text }) => /今[天日]/u.test(text))) return null;
  const day = above.find(({ text }) => isDateLine(text));
  return day ? leadingDate(day.text) : null;
}

function isInFull({ year, month, to }: DateExpression): boolean {
  return month !== null || (year !== null && to === null);
}

/** A year as that day in it, where the whole is called after a day. */
function onDay(mark: EntryMark, whole: DateExpression | null): EntryMark {
  if (whole === null || mark.kind !== 'date' || mark.date.month !== null) return mark;
  const { month, day } = whole;
  return mark.date.year === null ? mark : { kind: 'date', date: { ...mark.date, month, day } };
}

/** △2023年全国竞走冠军赛…, below a day of 2023: the year is a part of the name. */
function namesYearOfDay({ mark, sign }: FoundMark, dates: EntryDates): boolean {
  if (mark.kind !== 'date' || sign === undefined) return false;
  const { year, month, to } = mark.date;
  return year !== null && month === null && to === null && dates.isWithin(year);
}

function onDayBefore({ sign = 0 }: FoundMark): FoundMark {
  return { mark: { kind: 'same', unit: 'before' }, end: sign };
}

/** 1950年1月…, one line a year. */
function saysItsYear(text: string): boolean {
  const mark = entryMark(text)?.mark;
  return mark?.kind === 'date' && mark.date.year !== null;
}

/** A day on a line of its own, with nothing below it so far; at the end it closes a document. */
function isBareDay(item: Open | undefined): item is Open {
  return item?.isCounted === true && item.text.length === 0;
}

/** That the whole says no year is one thing missing, not one for each entry. */
function doubtsOf(items: readonly Open[]): number {
  const yearless = items.filter(({ doubt }) => doubt === NO_YEAR).length;
  const others = items.filter(({ doubt }) => doubt !== null && doubt !== NO_YEAR).length;
  return others * DOUBTFUL + (yearless > 0 ? DOUBTFUL + (yearless - 1) * REPEATED : 0);
}

/** A day on a line of its own is a line that the form explains. */
function explainedBy({ head, text, isCounted }: Open): number {
  return Math.min(text.length, MOST_LINES) + (isCounted ? head.length : 0);
}
