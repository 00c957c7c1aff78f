import { parseEntry } from '@/lib/ingest/forms/contents-entry';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import { settingOf, widthOf } from '@/lib/ingest/roles/setting';
import type { TextLine } from '@/lib/ingest/roles/text-line';

const BARE = /^\d{1,3}$/;
/** In the middle of a sentence, with no other number that would make it one of a row. */
export const UNSURE_NUMBER = '可能是页码';

/**
 * Numbers alone on their lines that are of pages, by index, with the reason. Those that a line's
 * end cut off a date (`1`/`0月28日`), a contents entry or a line of a fixed width stay.
 */
export function pageNumbers(lines: readonly TextLine[]): Map<number, string> {
  const bare = lines.flatMap(({ text }, index) =>
    BARE.test(text) ? [{ index, value: Number(text) }] : [],
  );
  const found = new Map<number, string>();
  if (bare.length === 0) return found;
  const isFullLine = fullLines(lines);
  // Those of contents, and of dates, count on to no page: `9` in a sentence after them may be text.
  const open = bare.filter(({ index, value }) => !isPartOf(lines, index, value));
  for (const [at, { index, value }] of open.entries()) {
    const before = lines[index - 1]?.text ?? '。';
    const isOneOfARow = open[at - 1]?.value === value - 1 || open[at + 1]?.value === value + 1;
    const isApart = endsSentence(before) || (before.length < 20 && !isFullLine(before));
    if (isOneOfARow || isApart) found.set(index, '页码');
    else if (!isFullLine(before)) found.set(index, UNSURE_NUMBER);
  }
  return found;
}

/** Whether a number is the rest of a date, or of the entry of a contents page above it. */
function isPartOf(lines: readonly TextLine[], index: number, value: number): boolean {
  const [before, after] = [lines[index - 1]?.text ?? '。', lines[index + 1]?.text ?? ''];
  if (isCutDate(String(value), after) && !hasDay(before, value)) return true;
  // Below an entry that has lost its number it is that number, or the rest of it.
  return /[.…·．_\s]$/u.test(before) || parseEntry(before) !== null;
}

/** Whether lines are broken at a width, in columns or in characters, and this one is full. */
export function fullLines(lines: readonly TextLine[]): (text: string) => boolean {
  const { width } = settingOf(lines);
  const counts = new Map<number, number>();
  for (const { text } of lines) counts.set(text.length, (counts.get(text.length) ?? 0) + 1);
  const [length, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  const isBroken = count >= 4 && count * 4 > lines.length && length >= 10;
  return (text) =>
    (width !== null && widthOf(text) >= width - 5) || (isBroken && text.length >= length - 2);
}

/** Whether a date before the line's end has its day already: 5月31 / 19 / 日. */
function hasDay(before: string, value: number): boolean {
  const day = /月\s*(\d{1,2})$/u.exec(before)?.[1];
  return day !== undefined && Number(`${day}${value}`) > 31;
}

function isCutDate(number: string, printed: string): boolean {
  const after = printed.replace(/\s+/gu, '');
  if (/^[年月日%％]/u.test(after) || /^\d日/u.test(after)) return true;
  const month = /^(\d{1,2})月/u.exec(`${number}${after}`)?.[1];
  return month !== undefined && /^\d/.test(after) && number.length === 1 && Number(month) <= 12;
}
