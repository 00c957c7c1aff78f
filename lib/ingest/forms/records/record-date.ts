import { type PartialDate, parseDate } from '@/lib/domain/partial-date';
import { statedDate } from '@/lib/ingest/sources/records/stated-date';
import type { SourceRecord } from '@/lib/ingest/sources/source-record';

/** News is put on line within days; a crawler comes when it comes. */
const DAYS_TO_PUBLISH = 7;
/** The head of a page bears its day within so many lines. */
const HEAD_LINES = 30;
const DAY = 86_400_000;
/** At the beginning, or behind a press head: `本报讯`, `新华社洛阳7月26日电（记者…）`. */
const LEAD =
  /^(?:本[报台刊]讯|[^，。；：！？]{2,20}[电讯])?\s*(?:[（(][^）)]{1,20}[）)])?\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u;
/** Below the title of what an assembly passed: （2021年3月11日…会议通过）. Of several days the first is not the text's. */
const PASSED =
  /^[（(]\s*(\d{4}年\d{1,2}月\d{1,2}日)[^（）()年]{2,60}(?:通过|批准|公布|发布)[）)]$/u;
const NOTE_LINES = 3;
const DATE_LINE =
  /^(?:(?:发布|成文|发文|印发|公布)?(?:日期|时间)\s*[：:]?\s*)?(\d{4}[-/.年].{3,24})$/u;

/**
 * The day of a record. A day long after the one that the text itself begins with, or bears on a
 * line of its own at its head, is when it was fetched: the text's counts then, as it does where
 * the record states none.
 */
export function recordDate({
  date,
  lines,
}: Pick<SourceRecord, 'date' | 'lines'>): PartialDate | null {
  const stated = date === null ? null : parseDate(date);
  const printed = printedDay(lines.slice(0, HEAD_LINES).map(({ text }) => text));
  if (printed === null) return stated ?? passedDay(lines);
  if (stated === null) return printed;
  const later = (Date.parse(stated.from) - Date.parse(printed.from)) / DAY;
  return stated.precision === 'day' && later > DAYS_TO_PUBLISH ? printed : stated;
}

function passedDay(lines: SourceRecord['lines']): PartialDate | null {
  for (const { text } of lines.slice(0, NOTE_LINES)) {
    const found = PASSED.exec(text.normalize('NFKC').trim())?.[1];
    if (found !== undefined) return dayOf(found);
  }
  return null;
}

/** The lead of the first paragraph, or else a line that is a date. */
function printedDay(lines: readonly string[]): PartialDate | null {
  const [, year, month, day] = LEAD.exec(lines[0]?.normalize('NFKC') ?? '') ?? [];
  if (year !== undefined) return dayOf(`${year}-${month}-${day}`);
  for (const line of lines) {
    const found = DATE_LINE.exec(line.normalize('NFKC').trim())?.[1];
    const date = found === undefined ? null : dayOf(found);
    if (date !== null) return date;
  }
  return null;
}

function dayOf(text: string): PartialDate | null {
  const date = parseDate(statedDate(text) ?? '');
  return date?.precision === 'day' ? date : null;
}
