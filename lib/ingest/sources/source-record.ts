import * as v from 'valibot';
import { isYear } from '@/lib/domain/issue';
import { parseDate } from '@/lib/domain/partial-date';

/** An item as another system exports it. What it does not say, or says unusably, is null. */
export interface SourceRecord {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Of ASCII letters, digits, `-` and `_`, so that it can stand in an address. */
  readonly id: string | null;
  readonly title: string;
  /** As `parseDate` reads it: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or two days parted by `/`. */
  readonly date: string | null;
  readonly section: string | null;
  readonly subsection: string | null;
  /** From 1. */
  readonly page: number | null;
  /** Paragraphs parted by `\n`. */
  readonly body: string;
  /** Likewise, and never four digits alone. */
  readonly issue: string | null;
}

/** What is wrong with one field, as `应为…；实为…` of a message. */
export interface FieldFault {
  /** Null where the fault is the whole value's. */
  readonly field: string | null;
  readonly expected: string;
  readonly found: string;
}

/** Longer ones would not fit into the name of a file. */
const LONGEST_ID = 100;
/** Control characters, halves of characters and what is no character: no page or feed may hold them. */
const NOT_TEXT = /[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu;

const text = v.pipe(v.string(), v.transform(cleanText));
const oneLine = v.pipe(
  text,
  v.transform((value) => value.replaceAll('\n', ' ')),
);
/** Blank says as little as nothing. */
const absent = v.pipe(
  v.union([v.null(), v.undefined(), v.pipe(v.string(), v.regex(/^\s*$/u))]),
  v.transform(() => null),
);
const optional = <T extends v.GenericSchema>(schema: T) =>
  v.optional(v.union([absent, schema]), null);
const addressable = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.integer(), v.transform(String))]),
  v.trim(),
  v.maxLength(LONGEST_ID),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/),
);

const schema = v.looseObject({
  title: v.pipe(oneLine, v.nonEmpty()),
  body: v.pipe(text, v.nonEmpty()),
  id: optional(addressable),
  issue: optional(
    v.pipe(
      addressable,
      v.check((id) => !isYear(id)),
    ),
  ),
  date: optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.check((date) => parseDate(date) !== null),
    ),
  ),
  section: optional(oneLine),
  subsection: optional(oneLine),
  page: optional(
    v.pipe(v.union([v.number(), v.pipe(v.string(), v.toNumber())]), v.integer(), v.minValue(1)),
  ),
});

/** What each field should be, for messages. */
const EXPECTED: Readonly<Record<string, string>> = {
  title: '不空的标题 title',
  body: '不空的正文 body',
  id: '由英文字母、数字、“-”“_”组成的编号 id',
  issue: '由英文字母、数字、“-”“_”组成的期号 issue（不能只是四位数字）',
  date: '“2023-05-29”“2023-05”或“2023”样子的日期 date',
  section: '栏目名 section',
  subsection: '子栏目名 subsection',
  page: '从1开始的页码 page',
};
const EXPECTED_RECORD = '花括号括起来的一条，例如 {"title": "标题", "body": "正文"}';

/** Without these there is no item. */
const ESSENTIAL: ReadonlySet<string | null> = new Set(['title', 'body', null]);

/**
 * A record out of what a file says. An unusable field that an item can do without is left out; a
 * record without title or text is null. Faults name everything that was unusable.
 */
export function parseRecord(
  value: unknown,
  line: number,
): { record: SourceRecord | null; faults: readonly FieldFault[]; unused: readonly string[] } {
  // An array is an object, too, and would be told of every field that it lacks.
  const { issues = [] } = v.safeParse(schema, Array.isArray(value) ? null : value, {
    abortPipeEarly: true,
  });
  const faults = issues.map(faultOf);
  if (faults.some(({ field }) => ESSENTIAL.has(field))) return { record: null, faults, unused: [] };
  const unusable = new Set(faults.map(({ field }) => field));
  const usable = Object.entries(value as object).filter(([key]) => !unusable.has(key));
  const { title, body, id, issue, date, section, subsection, page, ...others } = v.parse(
    schema,
    Object.fromEntries(usable),
  );
  if (`${title}${body}`.includes('\ufffd')) {
    faults.push({ field: 'body', expected: '完好的文字', found: '已损坏的字符（�）' });
  }
  const record = { line, id, title, date, section, subsection, page, body, issue };
  return { record, faults, unused: Object.keys(others) };
}

function faultOf({ path, input }: v.BaseIssue<unknown>): FieldFault {
  const field = path?.[0] === undefined ? null : String(path[0].key);
  return {
    field,
    expected: EXPECTED[field ?? ''] ?? EXPECTED_RECORD,
    found: input === undefined ? '没有这一项' : JSON.stringify(input),
  };
}

/** NFC, one kind of line end, no blank lines, no space at the ends of lines. */
function cleanText(value: string): string {
  return value
    .normalize('NFC')
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)
    .map((line) => line.replaceAll('\t', ' ').replace(NOT_TEXT, '').trim())
    .filter((line) => line !== '')
    .join('\n');
}
