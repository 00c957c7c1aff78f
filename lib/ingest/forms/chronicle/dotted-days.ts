import type { TextLine } from '@/lib/ingest/roles/text-line';
import { type FoundMark, numberOrNull, yearHeading } from './find-entries';

const DOTTED =
  /^(?<month>\d{1,2})[.．/／](?<day>\d{1,2})(?:\s*[—–～~-]+\s*(?:(?<month2>\d{1,2})[.．/／])?(?<day2>\d{1,2}))?(?=\s{2}|[\s\u3000]\p{Script=Han}|[，,：:])/u;
const LEAST_DOTTED = 3;
/** More parts are counted under no number. */
const MOST_PARTS = 12;

/** Days as `1.4` or `08/01`, one after the other through each year. */
export function dottedDays(lines: readonly TextLine[]): Map<TextLine, FoundMark> {
  const found = new Map<TextLine, FoundMark>();
  const days: number[] = [];
  const firstOfYear = new Set([0]);
  for (const line of lines) {
    if (yearHeading(line) !== null) firstOfYear.add(days.length);
    const match = DOTTED.exec(line.text);
    if (!match?.groups) continue;
    const [month, day, month2, day2] = ['month', 'day', 'month2', 'day2'].map((name) =>
      numberOrNull(match.groups?.[name]),
    );
    if (!month || !day || month > 12 || day > 31) return new Map();
    const end = match[0].length;
    const to = day2 ? { year: null, month: month2 ?? null, day: day2 } : null;
    const date = { start: 0, end, year: null, yearShift: null, month, day, to };
    found.set(line, { mark: { kind: 'date', date }, end, isApart: true });
    days.push(month * 100 + day);
  }
  const isInOrder = days.every((day, at) => firstOfYear.has(at) || day >= (days[at - 1] ?? 0));
  // Parts of a document begin anew at 1 under each number, and leave none out.
  const firsts = days.filter(
    (day, at) => Math.floor((days[at - 1] ?? 0) / 100) !== Math.floor(day / 100),
  );
  const next = (at: number) => (days[at] ?? 0) - (days[at - 1] ?? 0) === 1;
  const isCounted =
    firsts.every((day) => day % 100 === 1) &&
    days.every((day, at) => firsts.includes(day) || next(at));
  const isDays = days.some((day) => day % 100 > MOST_PARTS) && !isCounted;
  return found.size >= LEAST_DOTTED && isInOrder && isDays ? found : new Map();
}
