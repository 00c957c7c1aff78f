import { isYear } from '@/lib/domain/issue';
import { isoDate } from '@/lib/domain/partial-date';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { areDaysApart } from '@/lib/ingest/dates/days-apart';
import { resolveDate } from '@/lib/ingest/dates/resolve-date';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { NUMBERED_ISSUE, type SourceRecord } from '@/lib/ingest/sources/source-record';
import { dayInParts } from './day-in-parts';
import { daysFromTo, daysOfList } from './days-from-to';
import { furtherText, takeText } from './find-text';
import { bare, type Entry, fieldText, plainValue, recordFields } from './record-fields';
import { isPartOfRecord, LEAST_TELLING, type Meaning, meaningOf } from './record-keys';
import { isTable, tableBelow } from './record-parts';
import { isPathOfText, recordText } from './record-text';
import { statedDate } from './stated-date';

/** What is wrong with one field, as `应为…；实为…` of a message. */
export interface FieldFault {
  readonly expected: string;
  readonly found: string;
}

export interface ParsedRecord {
  /** Null where there is neither title nor text. */
  readonly record: SourceRecord | null;
  readonly faults: readonly FieldFault[];
  /** Keys of values that no field can hold. */
  readonly unused: readonly string[];
}

const LAST_YEAR = 2100;
/** Longer ones would not fit into the name of a file. */
const LONGEST_ID = 100;
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const EXPECTED_RECORD = '花括号括起来的一条，例如 {"title": "标题", "body": "正文"}';

/** What lies in a part of a record is less telling than what lies beside it. */
const DEEPER = 1000;
/** A day is named in no more words. */
const LONGEST_DATED = 60;
const DEEPEST = 2;

interface Ranked extends Entry {
  /** The lower the more telling. */
  readonly rank: number;
}

/**
 * A record out of what a file says. An unusable value that an item can do without counts as
 * unsaid; faults name everything that was unusable.
 * @param below the text where it stands below the record, as below front matter
 */
export function parseRecord(
  value: unknown,
  line: number,
  below?: readonly SourceLine[],
): ParsedRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = JSON.stringify(value) ?? String(value);
    return { record: null, faults: [{ expected: EXPECTED_RECORD, found }], unused: [] };
  }
  const { chosen, others, texts } = chooseEntries(value);
  const faults: FieldFault[] = [];
  const take = <T>(meaning: Meaning, expected: string, read: (value: unknown) => T | null) => {
    const entry = typeof meaning === 'string' ? chosen.get(meaning) : undefined;
    if (entry === undefined) return null;
    const usable = read(entry.value);
    // What only ends like a known name, handle_time: "30(工作日)", may say something else.
    if (usable === null && entry.rank % DEEPER < LEAST_TELLING) {
      faults.push({ expected: `${expected} ${entry.key}`, found: JSON.stringify(entry.value) });
    }
    return usable;
  };

  const unnamed = chosen.has('text') || below ? undefined : takeText(others);
  if (unnamed) chosen.set('text', { ...unnamed, rank: 0 });
  const textEntry = chosen.get('text');
  if (textEntry && isPathOfText(textEntry.value)) others.push(textEntry);
  const isElsewhere = textEntry !== undefined && isPathOfText(textEntry.value);
  const own = isElsewhere ? [] : take('text', '文字写的正文', (text) => recordText(text, line));
  const tables = others.filter(({ value }) => isTable(value));
  for (const table of tables) others.splice(others.indexOf(table), 1);
  const text = below ?? own ?? [];
  const lines = [
    ...text,
    ...texts.flatMap((further) => furtherText(further, text, line)),
    ...tables.flatMap(({ key, value }) => tableBelow(key, value as readonly unknown[], line)),
  ];
  const title = take('title', '一行文字的标题', fieldText);
  if (title === null && text.length === 0) {
    const keys = Object.keys(value).join('、');
    const found = keys === '' ? '没有内容' : `只有 ${keys}`;
    faults.unshift({ expected: '有标题 title 或正文 body 的一条', found });
    return { record: null, faults, unused: [] };
  }
  const id = take('id', '由英文字母、数字、“-”“_”组成的编号', addressable);
  const issue = take('issue', '由英文字母、数字、“-”“_”组成的期号（不能只是四位数字）', (one) => {
    const name = addressable(one);
    // The number of an issue may have four digits, as years have.
    if (name !== null && isYear(name) && Number(name) > LAST_YEAR)
      return `${NUMBERED_ISSUE}${name}`;
    return name === null || isYear(name) ? null : name;
  });
  const date =
    take(
      'date',
      '“2023-05-29”“2023年5月29日”“2023-05”样子的日期',
      (stated) =>
        statedDate(stated) ?? daysOfList(stated) ?? dayInParts(others, stated) ?? onlyDayIn(stated),
    ) ?? (chosen.has('date') ? null : (dayInParts(others, null) ?? daysFromTo(others)));
  const page = take('page', '从1开始的页码', pageNumber);
  const sections = take('section', '栏目名', sectionNames) ?? [];
  const subsection = take('subsection', '子栏目名', fieldText) ?? sections[1] ?? null;
  const unread = chosen.get('date');
  // Days apart are more than a range can say.
  const isWritten =
    (typeof unread?.value === 'string' && (areDaysApart(unread.value) || saysHour(unread))) ||
    (Array.isArray(unread?.value) && unread.value.length > 1);
  if (unread && (date === null || isWritten)) others.unshift(unread);
  const { fields, unused } = recordFields(others, [title ?? '', ...lines.map(({ text }) => text)]);
  if ([title, ...lines.map(({ text }) => text)].some((text) => text?.includes('\ufffd'))) {
    faults.push({ expected: '完好的文字', found: '已损坏的字符（�）' });
  }
  const section = sections.find((name) => title === null || bare(name) !== bare(title)) ?? null;
  const record = { line, id, issue, title, date, section, subsection, page, fields, lines };
  return { record, faults, unused };
}

/** What happened at an hour, 發生時間: 102年1月1日 03時15分, tells more than the day; what was put on line then does not. */
function saysHour({ value, rank }: Ranked): boolean {
  return rank % DEEPER >= LEAST_TELLING && /\d\s*[时時点點]/u.test(String(value));
}

/** The only day that is named beside other words: 平台开放：2026-06-08; null for none, and for several. */
function onlyDayIn(stated: unknown): string | null {
  if (typeof stated !== 'string' || stated.length > LONGEST_DATED) return null;
  const [first, ...others] = dateExpressions(stated.normalize('NFKC'));
  if (!first || others.length > 0 || first.to !== null || first.year === null) return null;
  const date = resolveDate(first, { year: null, month: null });
  // What no calendar has is no day: 2023-02-30.
  return date === null || (first.day !== null && date.precision !== 'day') ? null : isoDate(date);
}

/** Of several keys with one meaning the most telling; the others are fields like any other. */
function chooseEntries(value: object) {
  const chosen = new Map<Meaning, Ranked>();
  const others: Entry[] = [];
  const texts: Entry[] = [];
  for (const [key, entry, depth] of entriesOf(value)) {
    if (isBlank(entry)) continue;
    const meant = meaningOf(key);
    const known = meant && { ...meant, rank: meant.rank + depth * DEEPER };
    const meaning = known?.meaning;
    if (!known || typeof meaning !== 'string') {
      others.push({ key, value: entry });
      continue;
    }
    const before = chosen.get(meaning);
    const isBetter = before === undefined || known.rank < before.rank;
    if (isBetter) chosen.set(meaning, { key, value: entry, rank: known.rank });
    const loser = isBetter ? before : { key, value: entry };
    if (loser && JSON.stringify(loser.value) !== JSON.stringify(chosen.get(meaning)?.value)) {
      if (meaning === 'text') texts.push(loser);
      else others.push(loser);
    }
  }
  return { chosen, others, texts };
}

/** The entries of a record and of its parts, with how deep they lie. */
function* entriesOf(value: object, depth = 0): Iterable<[string, unknown, number]> {
  for (const [key, entry] of Object.entries(value)) {
    if (depth < DEEPEST && isPartOfRecord(key, entry)) yield* entriesOf(entry, depth + 1);
    else yield [key, plainValue(entry), depth];
  }
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isBlank);
  return (
    value === null || value === undefined || (typeof value === 'string' && /^\s*$/u.test(value))
  );
}

function addressable(value: unknown): string | null {
  const text = typeof value === 'string' || Number.isInteger(value) ? String(value).trim() : '';
  return text.length <= LONGEST_ID && ID.test(text) ? text : null;
}

function pageNumber(value: unknown): number | null {
  const page = typeof value === 'string' ? Number(value) : value;
  return typeof page === 'number' && Number.isInteger(page) && page >= 1 ? page : null;
}

/** Section and subsection: `时政`, `["时政", "领导活动"]`; a crawler's `[正文] 时政` is 时政. */
function sectionNames(value: unknown): string[] | null {
  const names = Array.isArray(value) ? value.map(fieldText) : [fieldText(value)];
  if (names.some((name) => name === null || name.length > 40)) return null;
  return names.flatMap(
    (name) => name?.replace(/^[[【（(][^\]】）)]*[\]】）)]\s*(?=\S)/u, '') || [],
  );
}
