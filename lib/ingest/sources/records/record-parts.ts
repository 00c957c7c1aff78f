import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { meaningOf } from './record-keys';

/** What an article is called before what it says: {"ArticleNo": "第 1 條"}. */
const COUNT = /(?:no|num|number|index|label|条号|條號|序号|序號|编号|編號)$/iu;
const HEADING_TYPE = /^(?:h([1-6])|heading|header|title|subtitle)$/i;
const TYPE = /^(?:type|tag|style)$/i;
const ADDRESS = /^(?:https?:)?\/\/\S+$/iu;
/** Of the parts of a text so many have words. */
const WORDED_SHARE = 0.8;

/** Who speaks, 王議員, and the like stand before what is said. */
const LONGEST_LABEL = 16;

/** What one part of a text says: its own heading, and its words with the count before them. */
export interface TextOfPart {
  readonly heading: string | null;
  readonly level: number;
  readonly text: unknown;
}

/**
 * A part of a text as editors of blocks and databases of laws write it: `{"type": "p", "text": "…"}`,
 * `{"ArticleNo": "第 1 條", "ArticleContent": "…"}`. Null for what is no object.
 */
export function textOfPart(part: unknown): TextOfPart | null {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return null;
  const entries = Object.entries(part).filter(([, value]) => isWorded(value));
  const meant = (meaning: string) => entries.find(([key]) => meaningOf(key)?.meaning === meaning);
  const type = entries.find(([key]) => TYPE.test(key));
  const rest = entries.filter((entry) => entry !== type);
  const title = meant('title');
  const own = meant('text') ?? longest(rest.filter((entry) => entry !== title));
  const text = own?.[1] ?? '';
  const [, level] = HEADING_TYPE.exec(String(type?.[1] ?? '')) ?? [];
  const isHeading = type !== undefined && HEADING_TYPE.test(String(type[1])) && title === undefined;
  if (isHeading && typeof text === 'string') {
    return { heading: text, level: Number(level ?? 2), text: '' };
  }
  const labels = rest.flatMap(([key, value]) => {
    if (key === own?.[0] || key === title?.[0] || typeof text !== 'string') return [];
    const label = String(value).trim();
    const isLabel = /\p{Script=Han}/u.test(label) && label.length <= LONGEST_LABEL;
    return isLabel && !text.startsWith(label)
      ? [COUNT.test(key) ? `${label}　` : `${label}：`]
      : [];
  });
  return {
    heading: title === undefined ? null : String(title[1]),
    level: 2,
    text: typeof text === 'string' ? labels.join('') + text : text,
  };
}

/** Whether an array holds the parts of one text: objects with words, none of them with a day or an address of its own. */
export function arePartsOfText(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const parts = value.map(textOfPart);
  const worded = parts.filter((part) => part !== null && part.text !== '');
  return (
    parts.every((part) => part !== null) &&
    worded.length >= parts.length * WORDED_SHARE &&
    !value.some((part) => Object.entries(part as object).some(holdsMore))
  );
}

/** Whether an entry of a part is more than its words: a day, an address, or a list of its own. */
function holdsMore([key, value]: [string, unknown]): boolean {
  const meaning = meaningOf(key)?.meaning;
  if (meaning !== 'text' && isTable(value)) return true;
  return meaning === 'date' || (typeof meaning === 'object' && meaning.field === '原文链接');
}

function longest(entries: readonly [string, unknown][]): [string, unknown] | undefined {
  const worded = entries.filter(
    ([key, value]) =>
      typeof value === 'string' && !COUNT.test(key) && /\p{Script=Han}/u.test(value),
  );
  return worded.reduce<[string, unknown] | undefined>(
    (best, one) => (best && String(best[1]).length >= String(one[1]).length ? best : one),
    undefined,
  );
}

function isWorded(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string'
    ? value.trim() !== '' && !ADDRESS.test(value)
    : typeof value === 'number';
}

/** The rows of what a record holds a list of, below its name: bodies below an office, files beside a text. */
export function tableBelow(name: string, list: readonly unknown[], line: number): SourceLine[] {
  const heading = { number: line, text: name, heading: 2, startsParagraph: true };
  const names = [...new Set(list.flatMap((one) => Object.keys(one as object)))];
  const rows = list.map((one) => {
    const own = new Map<string, unknown>(Object.entries(one as object));
    return names.map((key) => cellText(own.get(key)));
  });
  const all = [names, ...rows].map(
    (cells): SourceLine => ({
      number: line,
      text: cells.join('\t'),
      cells,
      startsParagraph: true,
    }),
  );
  return [heading, ...all];
}

/** Whether a value is a list of objects, some of which say something in words. */
export function isTable(value: unknown): value is readonly object[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row)) &&
    value.some((row) => /\p{Script=Han}/u.test(cellText(row)))
  );
}

/** All that a cell says, what is within it too, each thing once. */
function cellText(value: unknown): string {
  const parts =
    typeof value === 'object' && value !== null
      ? [...new Set(Object.values(value).map(cellText))].filter((part) => part !== '')
      : [String(value ?? '')];
  return parts.join('；').replace(/\s+/gu, ' ').trim();
}

/** The lines of a record without a text, whose lists are one: each list below its name. */
export function listLines(value: object, line: number): SourceLine[] {
  return Object.entries(value).flatMap(([name, list]): SourceLine[] => {
    if (!isListOfWords(list)) return [];
    const heading = { number: line, text: name, heading: 2, startsParagraph: true };
    return [heading, ...wordLines(list, line)];
  });
}

/** A line for each entry of a list, in the order of what is in it. */
export function wordLines(list: readonly Words[], line: number): SourceLine[] {
  return list.flatMap((one) =>
    typeof one === 'string'
      ? [
          {
            number: line,
            text: one.replace(/\s+/gu, ' ').trim(),
            isListItem: true as const,
            startsParagraph: true,
          },
        ]
      : wordLines(one, line),
  );
}

/** Words, or a list of words. */
export type Words = string | readonly Words[];

/** Whether a value is a list of nothing but words and such lists. */
export function isWords(value: unknown): value is readonly Words[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => (typeof one === 'string' ? one.trim() !== '' : isWords(one)))
  );
}

export function isListOfWords(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === 'string' && one.trim() !== '')
  );
}
