import { type DateExpression, leadingDate } from '@/lib/ingest/dates/date-expression';
import { closed } from '@/lib/ingest/forms/titles/join-title';
import { PAGE_INFORMATION } from '@/lib/ingest/roles/furniture/reasons';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine, isProse } from '@/lib/ingest/roles/line-shape';
import { isFull } from '@/lib/ingest/roles/setting';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';
import { isHeadingOf, isInSentence, isSection } from './beside-entries';
import type { ChronicleText } from './chronicle-text';
import { EntryDates } from './entry-dates';
import { type Open, partsOf } from './entry-item';
import {
  type EntryMark,
  type FoundMark,
  isDynasty,
  monthHeading,
  yearHeading,
} from './find-entries';
import { namesChronicle } from './whole-text';

/** The entries of a chronicle, and what stands beside them. */
export interface CutEntries {
  readonly entries: readonly Open[];
  readonly others: readonly RoledLine[];
  /** Whether headings of years stand above entries. */
  readonly areBelowYears: boolean;
  /** Headings with text right below that is no entry: what they are titles of is none either. */
  readonly titles: number;
}

const COUNT = /^\d{1,3}\s*[、.．]\s*(?=\D)/u;

/** What the line before was the heading of. */
type Above = 'year' | 'section' | null;

/** Cuts a chronicle into its entries, line by line: year, month, day and section hold until the next. */
export function cutEntries(text: ChronicleText): CutEntries {
  const { lines, start } = text;
  const cutter = new EntryCutter(text);
  for (let index = start; index < lines.length; index += 1) cutter.take(index);
  return cutter;
}

class EntryCutter implements CutEntries {
  readonly entries: Open[] = [];
  readonly others: RoledLine[];
  areBelowYears = false;
  titles = 0;
  readonly #text: ChronicleText;
  readonly #dates: EntryDates;
  #section: string | null = null;
  #above: Above = null;
  /** The day on which it was, each year: 1月27日 / 1955年…. */
  #dayOfYears: DateExpression | null;

  constructor(text: ChronicleText) {
    this.#text = text;
    this.#dates = new EntryDates(text, text.lastYear);
    this.#dayOfYears = dayAbove(text.lines.slice(0, text.start));
    const ofPage = [...text.ofPage].map((line): RoledLine => {
      return { line, role: 'furniture', reason: PAGE_INFORMATION };
    });
    this.others = [...text.masthead.roles, ...ofPage];
  }

  take(index: number): void {
    const { lines, markOf, caption } = this.#text;
    const line = lines[index];
    if (!line) return;
    const above = this.#above;
    this.#above = null;
    const year = yearHeading(line);
    const month = year === null ? monthHeading(line) : null;
    const found = this.#markAt(line, index);
    if (year !== null) {
      this.#dates.openYear(year);
      this.areBelowYears = true;
      this.#above = 'year';
      this.others.push({ line, role: 'date' });
    } else if (month !== null && (isHeadingOf(lines, index, markOf) || line.heading !== null)) {
      this.#dates.openMonth(month);
      this.others.push({ line, role: 'date' });
    } else if (found !== null && (found.mark.kind !== 'same' || this.entries.length > 0)) {
      this.#begin(line, found);
    } else if (above === 'year' && namesChronicle(line)) {
      // 1958年 / 1958年大事记: what the whole is called stands below its year.
      this.others.push({ line, role: 'title' });
      this.#above = 'year';
    } else if (line.heading !== null || (isSection(lines, index, markOf) && index !== caption)) {
      this.#section = closed(line.text);
      if (isDynasty(line.text)) this.#dates.openEra();
      this.#above = line.heading !== null ? 'section' : null;
      this.others.push({ line, role: 'section' });
    } else this.#goOn(line, above);
  }

  get #path(): readonly string[] {
    return this.#section === null ? [] : [this.#section];
  }

  #markAt(line: TextLine, index: number): FoundMark | null {
    const { lines, setting, markOf, signed, isBetweenYears } = this.#text;
    if (signed.has(index) || isInSentence(lines, index, setting, markOf)) return null;
    const found = markOf(line);
    if (found === null || !isBetweenYears(found.mark, index)) return null;
    return namesYearOfDay(found, this.#dates) ? onDayBefore(found) : found;
  }

  /** An entry with a date of its own, or one that points at the date of the one before. */
  #begin(line: TextLine, found: FoundMark): void {
    const empty = this.entries.at(-1);
    if (found.mark.kind === 'same' && isBareDay(empty)) {
      // The first of the entries below a day that stands alone.
      const { head, text } = partsOf(line, found);
      empty.head.push(...head);
      empty.text.push(...text);
      return;
    }
    if (isBareDay(empty) && found.mark.kind === 'date' && isInFull(found.mark.date)) {
      // A day above entries that say theirs in full, or their years, only names the whole: 历史上的今天.
      this.others.push(...empty.head);
      this.entries.pop();
      const whole = leadingDate(empty.head[0]?.line.text ?? '');
      this.#dayOfYears = found.mark.date.month === null ? whole : null;
    }
    const { date, doubt } = this.#dates.next(onDay(found.mark, this.#dayOfYears));
    const parts = partsOf(line, found);
    const isCounted = parts.text.length === 0;
    this.entries.push({ date, doubt, path: this.#path, ...parts, isCounted });
  }

  /** A line without a date: it belongs to the entry above, or tells of the year that stands above it. */
  #goOn(line: TextLine, above: Above): void {
    const open = this.entries.at(-1);
    const count = COUNT.exec(line.text)?.[0].length ?? 0;
    if (open === undefined || this.#isOfYear(line, above)) {
      const dated = this.#dates.next({ kind: 'same', unit: 'year' });
      this.entries.push({ ...dated, path: this.#path, head: [], text: [line], isCounted: false });
    } else if (count > 0 && open.isCounted) {
      // Below a day that stands alone, entries are counted: 1、…
      const [sign, text] = splitLine(line, count);
      const head: RoledLine[] = sign ? [{ line: sign, role: 'date' }] : [];
      if (open.text.length === 0) {
        open.head.push(...head);
        if (text) open.text.push(text);
      } else this.entries.push({ ...open, head, text: text ? [text] : [] });
    } else {
      if (above === 'section' && isProse(line.text)) this.titles += 1;
      open.text.push(line);
    }
  }

  #isOfYear(line: TextLine, above: Above): boolean {
    const { undated, setting } = this.#text;
    if (above === 'year' && (tellsEvent(line.text) || isFull(line, setting))) return true;
    if (!this.areBelowYears) return false;
    const { year } = this.#dates;
    return (year !== null && undated.has(line)) || saysYear(line.text, year);
  }
}

/** A day on a line of its own, with nothing below it so far; at the end it closes a document. */
export function isBareDay(item: Open | undefined): item is Open {
  return item?.isCounted === true && item.text.length === 0;
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
