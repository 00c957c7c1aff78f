import { htmlLines } from '@/lib/ingest/sources/html/html-lines';
import { parseHtml } from '@/lib/ingest/sources/html/html-tree';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { textOfPart } from './record-parts';

/** Control characters, halves of characters and what is no character: no page or feed may hold them. */
const NOT_TEXT = /[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu;
/** Marks that no running text has. */
const HTML =
  /<\/?(?:p|div|br|span|table|tr|td|h[1-6]|ul|ol|li|a|img|strong|b|em|font|section)(?:\s[^<>]*)?\/?>/i;
/** What has no full stop is a text where it is as long and has as many clauses. */
const LONG = 200;
const LEAST_CLAUSES = 8;
/** A text that lies elsewhere: the value is the way to it. */
const PATH = /^[^\n，。；]{1,300}\.(?:md|txt|html?|docx?|pdf)$/iu;

/**
 * The paragraphs of a value: a text, a page's HTML, or an array of either. Null for what is no
 * text; empty for none.
 * @param line where the record begins; all its lines bear that number
 */
export function recordText(value: unknown, line: number): SourceLine[] | null {
  if (Array.isArray(value)) {
    const parts = value.map((part) => partLines(part, line));
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
  }
  if (typeof value !== 'string') return null;
  if (HTML.test(value)) {
    return htmlLines(parseHtml(value)).flatMap((one) => {
      const text = withoutWaste(one.text);
      const cells = one.cells?.map(withoutWaste);
      return text === '' ? [] : [{ ...one, number: line, text, ...(cells && { cells }) }];
    });
  }
  return cleanText(value)
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => ({ number: line, text, startsParagraph: true }));
}

/** Whether a value only says where the text is. */
export function isPathOfText(value: unknown): boolean {
  return typeof value === 'string' && PATH.test(value.trim());
}

/** Whether a value can only be a text: marked up, or sentences one after the other. */
export function isRunningText(value: string): boolean {
  const sentences = value.match(/[。！？；]/gu)?.length ?? 0;
  const clauses = value.match(/[，,]/gu)?.length ?? 0;
  const isLong = value.length > LONG && /\p{Script=Han}/u.test(value) && clauses >= LEAST_CLAUSES;
  return isLong || (sentences > 1 && (value.length > 120 || HTML.test(value)));
}

/** One line: HTML as its text, white space at one blank. */
export function oneLine(value: string): string {
  const text = HTML.test(value)
    ? htmlLines(parseHtml(value))
        .map((line) => line.text)
        .join(' ')
    : value;
  return cleanText(text).replaceAll('\n', ' ');
}

/** NFC, one kind of line end, no blank lines, no space at the ends of lines. */
function cleanText(value: string): string {
  return value
    .normalize('NFC')
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)
    .map(withoutWaste)
    .filter((line) => line !== '')
    .join('\n');
}

function withoutWaste(line: string): string {
  return line.normalize('NFC').replaceAll('\t', ' ').replace(NOT_TEXT, '').trim();
}

function partLines(part: unknown, line: number): SourceLine[] | null {
  const own = textOfPart(part);
  if (own === null) return recordText(part, line);
  const below = own.text === '' ? [] : recordText(own.text, line);
  const heading = withoutWaste(own.heading ?? '');
  if (heading === '' || below === null) return below;
  return [{ number: line, text: heading, heading: own.level, startsParagraph: true }, ...below];
}
