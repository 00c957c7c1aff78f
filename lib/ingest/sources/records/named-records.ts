import {
  type Chosen,
  type Columns,
  chooseColumn,
  chooseDay,
  columnChosen,
  TELLING_SHARE,
} from './choose-column';
import { parseRecord } from './parse-record';
import type { RawRecord } from './record-entries';
import type { TableRow } from './table-lines';

/** So many of the first records tell what they all are. */
export const SAMPLE = 50;

const OFFICE = '职务';

/**
 * Records whose keys say of none that it is the title, or the day, with the one that names what each is
 * of as their title, TASK_NAME, and the first with nothing but days as their day.
 */
export function namedRecords(file: string, raw: Iterable<RawRecord>): Iterable<RawRecord> {
  return renamedBy(file, raw, [chooseKey, chooseDayOf]);
}

/** Rows of a table whose title is known, with a column of days as their day where no name says which is. */
export function datedRecords(file: string, raw: Iterable<RawRecord>): Iterable<RawRecord> {
  return renamedBy(file, raw, [chooseDayOf]);
}

/** One pass; no more than the first records are held. */
function* renamedBy(
  file: string,
  raw: Iterable<RawRecord>,
  choosers: readonly ((values: readonly unknown[]) => Chosen | null)[],
): Iterable<RawRecord> {
  const first: RawRecord[] = [];
  const rest = raw[Symbol.iterator]();
  for (let next = rest.next(); !next.done; next = rest.next()) {
    first.push(next.value);
    if (first.length === SAMPLE) break;
  }
  const values = first.flatMap((one) => ('value' in one ? [one.value] : []));
  const chosen = choosers.map((choose) => choose(values)).filter((one) => one !== null);
  for (const one of chosen) yield { problem: columnChosen(file, one) };
  const named = (one: RawRecord) =>
    chosen.reduce<RawRecord>((known, by) => ('value' in known ? renamed(known, by) : known), one);
  for (const one of first) yield named(one);
  for (let next = rest.next(); !next.done; next = rest.next()) yield named(next.value);
}

/** Rows of one table: records of which none says title or text, and no key tells them apart. */
export function recordsAsTable(values: readonly unknown[]): TableRow[] | null {
  const sample = values.slice(0, SAMPLE);
  const isNone = sample.every((value) => isObject(value) && parseRecord(value, 1).record === null);
  if (sample.length < 2 || !isNone || chooseKey(sample) !== null) return null;
  const names = [...new Set(values.filter(isObject).flatMap((value) => Object.keys(value)))];
  const rows = values.filter(isObject).map((value) => {
    const own = new Map<string, unknown>(Object.entries(value));
    return names.map((name) => shown(own.get(name)));
  });
  return [names, ...rows].map((cells) => ({ line: 1, cells }));
}

function chooseKey(values: readonly unknown[]): Chosen | null {
  const records = values.filter(isObject);
  if (records.length < 2) return null;
  const parsed = records.map((value) => parseRecord(value, 1).record);
  const isSame = new Set(parsed.map((one) => one?.title)).size * 2 <= records.length;
  const names = records.map((value) =>
    shown(new Map<string, unknown>(Object.entries(value)).get('name')),
  );
  // {"name": "…", "title": "委員"}: what all of them are is no title of any.
  if (
    isSame &&
    new Set(names).size > records.length * TELLING_SHARE &&
    names.every((one) => one !== '')
  ) {
    return { from: 'name', as: '标题' };
  }
  if (parsed.filter((one) => one !== null && one.title !== null).length * 2 > records.length) {
    return null;
  }
  const hasTexts = parsed.filter((one) => one !== null).length * 2 >= records.length;
  return chooseColumn(columnsOf(records), hasTexts);
}

function chooseDayOf(values: readonly unknown[]): Chosen | null {
  const records = values.filter(isObject);
  const isDated = records.some((value) => parseRecord(value, 1).record?.date != null);
  return records.length < 2 || isDated ? null : chooseDay(columnsOf(records));
}

function columnsOf(records: readonly object[]): Columns {
  const columns = new Map<string, string[]>();
  records.forEach((record, at) => {
    for (const [key, value] of Object.entries(record)) {
      const own =
        columns.get(key) ??
        columns
          .set(
            key,
            records.map(() => ''),
          )
          .get(key);
      if (own) own[at] = shown(value);
    }
  });
  return columns;
}

function renamed(one: Extract<RawRecord, { value: unknown }>, { from, as }: Chosen): RawRecord {
  if (!isObject(one.value)) return one;
  if (as === '日期') {
    const day = new Map<string, unknown>(Object.entries(one.value)).get(from);
    return { ...one, value: { [as]: day, ...one.value } };
  }
  const entries = Object.entries(one.value).map(([key, value]) => {
    // Beside a name, title is what a person is called in office.
    const isOffice = from === 'name' && key === 'title';
    return [key === from ? as : isOffice ? OFFICE : key, value];
  });
  return { ...one, value: Object.fromEntries(entries) };
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
