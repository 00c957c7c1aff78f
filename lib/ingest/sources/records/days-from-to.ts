import { parseDate } from '@/lib/domain/partial-date';
import { statedDate } from './stated-date';

const FROM =
  /^(?:起始|开始|起|活动开始)(?:日期|时间|日)$|^(?:start|begin)(?:date|time|day|datetime)$/u;
const TO =
  /^(?:截止|截至|结束|终止|止|活动结束)(?:日期|时间|日)$|^(?:end|finish)(?:date|time|day|datetime)$/u;
/** What lasts longer is a validity, of which only its beginning is a day of the record. */
const LONGEST = 31;
const DAY = 86_400_000;

/**
 * The day or days of a record that has columns for where they begin and end, and no other: ISO 8601,
 * two days parted by `/`. Null where it says no beginning.
 */
export function daysFromTo(
  entries: readonly { readonly key: string; readonly value: unknown }[],
): string | null {
  const stated = (kind: RegExp) => {
    const plain = (key: string) =>
      key
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_.-]/gu, '');
    return statedDate(entries.find(({ key }) => kind.test(plain(key)))?.value);
  };
  const from = stated(FROM);
  const to = stated(TO);
  return from === null || to === null ? from : run(from, to);
}

/**
 * The days on which a meeting sat, `["107/03/02", "107/03/06"]`, as the run from the first to the
 * last. Null where the value is no list of days.
 */
export function daysOfList(value: unknown): string | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const days = value
    .map(statedDate)
    .flatMap((day) => day ?? [])
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined || days.length < value.length) return null;
  return run(from, to);
}

/** Two days as a run; the first alone where they are one, in the wrong order, or far apart. */
function run(from: string, to: string): string {
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  const isRun = days > 0 && days <= LONGEST && parseDate(`${from}/${to}`) !== null;
  return isRun ? `${from}/${to}` : from;
}
