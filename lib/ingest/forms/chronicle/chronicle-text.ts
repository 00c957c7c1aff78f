import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import type { TextDocument } from '@/lib/ingest/forms/form';
import { type Masthead, readMasthead } from '@/lib/ingest/forms/read-masthead';
import { findSignatures } from '@/lib/ingest/roles/find-signatures';
import { isDateLine, isProse } from '@/lib/ingest/roles/line-shape';
import type { Setting } from '@/lib/ingest/roles/setting';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { findCaption, isDated, isHeadingOf, isPageDay, isSection } from './beside-entries';
import { betweenYears } from './between-years';
import {
  type EntryMark,
  entryMark,
  isDynasty,
  type MarkOf,
  monthHeading,
  partEntries,
  placesInside,
  yearHeading,
} from './find-entries';
import { marksOf } from './marks-of-text';
import { partPage, yearAbove } from './page-of-chronicle';
import { paragraphEntries } from './paragraph-entries';
import { isCalledChronicle, isChapter, isStatedWhole } from './whole-text';

/** A text as a chronicle sees it, before it is cut into entries. */
export interface ChronicleText {
  /** Without what a page says of itself, and with entries that were run together each on its line. */
  readonly lines: readonly TextLine[];
  readonly ofPage: ReadonlySet<TextLine>;
  readonly setting: Setting;
  /** Index of the first line that is no part of the masthead. */
  readonly start: number;
  readonly masthead: Masthead;
  /** Whether the text, or its file, is called a chronicle. */
  readonly isCalled: boolean;
  readonly year: number | null;
  readonly month: number | null;
  /** The last of the years that its name says it is of, or null. */
  readonly lastYear: number | null;
  readonly markOf: MarkOf;
  readonly isBetweenYears: (mark: EntryMark, index: number) => boolean;
  readonly signed: ReadonlySet<number>;
  /** Lines that begin a paragraph of their own and bear no date. */
  readonly undated: ReadonlySet<TextLine>;
  /** Index of the one line that only names a picture, or -1. */
  readonly caption: number;
}

/** So many entries have others behind them in their lines, and as many as begin lines. */
const LEAST_INSIDE = 2;
const LEAST_YEARS = 3;
const LINES_OF_THEIR_OWN = 0.8;

/** What a text is as a chronicle; null where it has no entry, or is a part of another book. */
export function chronicleText(document: TextDocument): ChronicleText | null {
  const { ofPage, below, above } = partPage(document.lines);
  const isRunTogether = areRunTogether(below);
  const lines = isRunTogether ? partEntries(below) : below;
  if (isChapter(lines)) return null;
  const markOf = marksOf(lines, document.name.stem, isRunTogether);
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
  return {
    lines,
    ofPage,
    setting: document.setting,
    start,
    masthead,
    isCalled,
    year: masthead.date.year ?? yearAbove(lines, document.context.year),
    month: masthead.date.month ?? document.context.month,
    lastYear: lastYear(lines.slice(0, start)),
    markOf,
    isBetweenYears: betweenYears(lines),
    signed: findSignatures(lines),
    undated: paragraphEntries(lines, document.setting, (line) => markOf(line) !== null),
    caption: findCaption(lines, start, markOf),
  };
}

/** 2023年12月至2024年1月大事记 */
function lastYear(above: readonly TextLine[]): number | null {
  const names = above.filter(({ text }) => !isProse(text));
  const years = names.flatMap(({ text }) =>
    dateExpressions(text).map(({ to }) => to?.year ?? null),
  );
  return years.find((year) => year !== null) ?? null;
}

/**
 * Whether entries stand behind others in one line. Only scans, and pages without breaks, run most of
 * them together; where nearly all lines begin with their years, each tells of one.
 */
function areRunTogether(lines: readonly TextLine[]): boolean {
  const inside = lines.reduce((sum, { text }) => sum + placesInside(text).length, 0);
  const atHead = lines.filter(({ text }) => entryMark(text) !== null && !isDateLine(text)).length;
  const texts = lines.filter(({ text }) => isProse(text));
  const years = texts.filter(({ text }) => saysItsYear(text)).length;
  const areYears = years >= LEAST_YEARS && years >= texts.length * LINES_OF_THEIR_OWN;
  return inside >= Math.max(atHead, LEAST_INSIDE) && !areYears;
}

/** 1950年1月…, one line a year. */
function saysItsYear(text: string): boolean {
  const mark = entryMark(text)?.mark;
  return mark?.kind === 'date' && mark.date.year !== null;
}
