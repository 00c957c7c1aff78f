import { parseRecord } from './parse-record';
import type { RawRecord } from './record-entries';
import { isListOfWords, isWords, listLines, type Words, wordLines } from './record-parts';
import { statedDate } from './stated-date';

const LEAST = 2;

/**
 * The records of an object that holds each under its name or its day, `{"100年1月1日": {…}, …}`, as an object or as a list of words; null
 * for an object that is none of these.
 * @param lineOf where a key stands
 */
export function keyedRecords(value: object, lineOf: (key: string) => number): RawRecord[] | null {
  const entries = Object.entries(value);
  const lists = entries.flatMap(([key, one]) => (isWords(one) ? [[key, one] as const] : []));
  if (entries.length >= LEAST && lists.length === entries.length) {
    return lists.map(([key, list]) => listUnder(key, list, lineOf(key)));
  }
  const areParts = entries.every(([, one]) => isObject(one));
  if (entries.length < LEAST || !areParts) return null;
  const areDays = entries.every(([key]) => statedDate(key) !== null);
  const areItems = entries.every(([, one]) => parseRecord(one, 1).record !== null);
  if (!areDays && !areItems && !areAlike(entries.map(([, one]) => one as object))) return null;
  return entries.map(([key, one]) => named(key, one, lineOf(key)));
}

/** What a day brings, or what stands under a name, line by line: {"20260303": ["1. …", "2. …"]}. */
function listUnder(key: string, list: readonly Words[], line: number): RawRecord {
  const date = statedDate(key);
  const value = { ...(date === null ? { 标题: key } : { 日期: date }) };
  return { line, value, below: wordLines(list, line) };
}

/** A record without title or text: it is called as its file is, and its lists are its text. */
export function bareRecord(value: object, name: string): RawRecord {
  return withLists({ 标题: name, ...value }, value, 1);
}

/** Whether all say the same things. */
function areAlike(values: readonly object[]): boolean {
  const [first, ...others] = values.map((value) => Object.keys(value));
  return (
    first !== undefined &&
    first.length > 1 &&
    others.every((keys) => keys.filter((key) => first.includes(key)).length * 2 > first.length)
  );
}

function named(key: string, value: object, line: number): RawRecord {
  const own = parseRecord(value, line).record;
  const date = statedDate(key);
  const known = {
    ...(own?.title == null && !/^\d+$/u.test(key) && { 标题: key }),
    ...(own?.date == null && date !== null && { 日期: date }),
    ...(own?.section == null && date === null && own?.title != null && { 栏目: key }),
    ...value,
  };
  return own !== null && own.lines.length > 0
    ? { line, value: known }
    : withLists(known, value, line);
}

function withLists(whole: object, value: object, line: number): RawRecord {
  const below = listLines(value, line);
  if (below.length === 0) return { line, value: whole };
  const rest = Object.entries(whole).filter(([, one]) => !isListOfWords(one));
  return { line, value: Object.fromEntries(rest), below };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
