import { decodeText } from '@/lib/ingest/sources/decode-source';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { readXml } from '@/lib/ingest/sources/packed/read-xml';
import type { SourceReader } from '@/lib/ingest/sources/source-reader';
import { namedRecords } from './named-records';
import { type RawRecord, recordEntries } from './record-entries';
import { meaningOf } from './record-keys';

/** XML of records: feeds (RSS), and what databases and crawlers export. */
export const xmlReader: SourceReader = {
  endings: ['.xml', '.rss'],
  read: (file) => {
    const { text, problems } = decodeText(file.name, file.bytes());
    const raw = text === null ? problems.map(leftOut) : rawRecords(file.name, text);
    return { kind: 'records', entries: recordEntries(file.name, namedRecords(file.name, raw)) };
  },
};

/** An element whose children hold nothing but text is a record: two of them at least. */
const LEAST_VALUES = 2;
const DESCRIPTION = /^(?:description|summary|encoded)$/i;

interface Open {
  readonly name: string;
  readonly line: number;
  text: string;
  hasElements: boolean;
  hasRecords: boolean;
  readonly values: Map<string, string[]>;
  /** How many records stood before it. */
  readonly before: number;
  /** What is in it, in its order. */
  readonly parts: unknown[];
}

function rawRecords(file: string, xml: string): RawRecord[] {
  const records: RawRecord[] = [];
  const open: Open[] = [];
  const isWellFormed = readXml(xml, {
    open: ({ name, line }) => {
      const outer = open.at(-1);
      if (outer) outer.hasElements = true;
      open.push({
        name,
        line,
        text: '',
        hasElements: false,
        hasRecords: false,
        values: new Map(),
        before: records.length,
        parts: [],
      });
      return true;
    },
    text: (text) => {
      const top = open.at(-1);
      if (top) top.text += text;
    },
    close: () => {
      const one = open.pop();
      if (!one) return;
      const outer = open.at(-1);
      const isRecord = !one.hasRecords && one.values.size >= LEAST_VALUES;
      if (outer) outer.hasRecords ||= isRecord || one.hasRecords;
      const own = { line: one.line, value: recordOf(one) };
      if (isRecord) records.push(own);
      else if (isWhole(one, records.slice(one.before))) {
        records.splice(one.before, records.length, { ...own, value: wholeOf(one) });
      }
      const text = one.hasElements ? '' : one.text.trim();
      if (isRecord) outer?.parts.push(own.value);
      else for (const part of one.parts) outer?.parts.push(part);
      if (isRecord || text === '') return;
      outer?.parts.push({ [one.name]: text });
      const values = outer?.values.get(one.name);
      if (values) values.push(text);
      else outer?.values.set(one.name, [text]);
    },
  });
  if (records.length > 0 && isWellFormed) return records;
  return [...records, { problem: notRead(file, isWellFormed) }];
}

function says(value: unknown, meaning: string): boolean {
  return Object.keys(value as object).some((key) => meaningOf(key)?.meaning === meaning);
}

/** Whether what has a title is a text whose parts have none, as the articles of a law. */
function isWhole({ hasRecords, values }: Open, inside: readonly RawRecord[]): boolean {
  const isTitled = [...values.keys()].some((key) => meaningOf(key)?.meaning === 'title');
  const areParts = inside.every(
    (one) =>
      'value' in one &&
      says(one.value, 'text') &&
      !says(one.value, 'title') &&
      !says(one.value, 'date'),
  );
  return hasRecords && isTitled && areParts;
}

function wholeOf(one: Open): Record<string, unknown> {
  const own = recordOf(one);
  const parts = one.parts.filter((part) => !Object.keys(part as object).every((key) => key in own));
  return { ...own, 正文: parts };
}

/** A feed's description is its text where it has no other. */
function recordOf({ values }: Open): Record<string, string | string[]> {
  const hasText = [...values.keys()].some((key) => meaningOf(key)?.meaning === 'text');
  const entries = [...values].map(([key, texts]) => {
    const name = !hasText && DESCRIPTION.test(key) ? 'text' : key;
    return [name, texts.length > 1 ? texts : texts[0]];
  });
  return Object.fromEntries(entries);
}

function notRead(file: string, isWellFormed: boolean): IngestProblem {
  return {
    file,
    line: null,
    severity: 'omitted',
    expected: '一个完整的 XML：一条一个元素，里面有标题、正文等元素',
    found: isWellFormed ? '里面没有条目' : '不合 XML 的写法，写法不对之处以后的条目没有收录',
    remedy: '请重新导出；导不出的，另存为 JSON 或 CSV 再放进来',
  };
}

function leftOut(problem: IngestProblem): RawRecord {
  return { problem: { ...problem, severity: 'omitted' } };
}
