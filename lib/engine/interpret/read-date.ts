import type { Clause, QueryText } from '@/lib/search/query-plan';
import { withoutOuterMarks } from './cut-at-marks';
import { findImpossibleDay, parseDates } from './parse-dates';
import { isPlain, type PartReading } from './read-parts';
import type { QueryPart } from './split-query';

/** A date may be typed with spaces in it: 2023 年 5 月 8 日 is six parts. */
const LONGEST_DATE = 6;

/** 5.8 and 5/8 may be a day and may be a number. */
const MAYBE_NUMBER = /^\d{1,2}[./]\d{1,2}$/;

interface ReadDate {
  /** The last of the parts that were read. */
  readonly last: number;
  readonly date: Extract<Clause, { kind: 'date' }> | null;
  /** What was written as a day and is none. */
  readonly impossible: string | null;
}

/** The longest run of parts from `at` on that is a date when joined, be it one that never was. */
export async function readDate(
  parts: readonly QueryPart[],
  at: number,
  { fold, stands }: PartReading,
): Promise<ReadDate> {
  const first = parts[at];
  const ownOnly = first?.field === 'date';
  for (const { last, folded } of await joinedRuns(parts, at, { fold, stands })) {
    const dates = parseDates(folded.text);
    // 周三 may be the end of another word.
    if (dates?.weekdays && !ownOnly && last === at && (await stands(folded.text))) continue;
    if (dates) {
      return { last, impossible: null, date: { kind: 'date', folded, dates, ownOnly, part: at } };
    }
    const impossible = findImpossibleDay(folded.text);
    if (impossible !== null) return { last, impossible, date: null };
  }
  return { last: at, impossible: null, date: null };
}

/** The parts from `at` on, joined, the longest first. */
async function joinedRuns(
  parts: readonly QueryPart[],
  at: number,
  { fold, stands }: PartReading,
): Promise<{ last: number; folded: QueryText }[]> {
  const first = parts[at];
  const runs: { last: number; folded: QueryText }[] = [];
  for (let last = at; last < Math.min(at + LONGEST_DATE, parts.length); last++) {
    const part = parts[last];
    if (!first || !part || (last > at && !(isPlain(first) && isPlain(part)))) break;
    const run = parts.slice(at, last + 1);
    const text = run.map((one) => one.text).join('');
    const folded = fold(withoutOuterMarks(text));
    const typed = fold(text).text;
    // With a mark that stands behind it in a text (增长5.8，) it is a number.
    const isMarked = typed !== folded.text && MAYBE_NUMBER.test(folded.text);
    if (!isMarked || !(await stands(typed))) runs.unshift({ last, folded });
  }
  return runs;
}
