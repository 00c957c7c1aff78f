import { readField } from '@/lib/ingest/roles/field-line';
import { newspaperHead } from '@/lib/ingest/roles/furniture/publication-head';
import { isProse, isTitleShaped } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import { type TextLine, textLines } from '@/lib/ingest/roles/text-line';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { EXACT } from './marked/exact-lines';
import { titleKey } from './titles/title-key';

/** Where a page says where it stands: 您现在的位置：首页 > 政务公开; 位置：城东 tells of something else. */
const PLACE =
  /^(?:[您你](?:的|现在|当前|目前|所在)|现在|当前|目前)(?:的|所在|所处)*位置(?:是)?\s*[:：]|^(?:(?:所在)?位置\s*[:：].{0,60}|首\s*页\s*)[>＞»›]/u;
/** The page of an electronic newspaper, with what leads to the next one right below: 001版:首版 / 下一版. */
const PAGE = /^第?\s*[A-Z]{0,2}\d{1,5}\s*版(?:\s*[:：·]\s*\S{1,12})?$/u;
const NEXT_PAGE = /^\S?\s*[上下]一版/u;
const LEAST_TEXT = 20;
/** A letter is set out in fields: 来信标题, 来信时间, 内容. */
const LEAST_FIELDS = 3;

/**
 * The web pages that were copied into a text one after the other, each from the line on in which it
 * says where it stands; the whole where there is one, or where an editor or the file marks headings.
 * What a page says of itself is then read of that page alone.
 */
export function pagesOfText(source: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  if (source.filter(({ text }) => mayBeHead(text)).length < 2) return [source];
  const lines = textLines(source);
  if (lines.some(({ heading, text }) => heading !== null || text === EXACT)) return [source];
  const starts = lines.flatMap((line, at) => (isPageHead(lines, at) ? [{ line, at }] : []));
  if (starts.length < 2) return [source];
  const pages: TextLine[] = [];
  let title: string | null = null;
  let isRead = lines.slice(0, starts[0]?.at).some(isText);
  starts.forEach(({ line, at }, index) => {
    const own = lines.slice(at + 1, starts[index + 1]?.at);
    if (!own.some(isText) && own.filter(isField).length < LEAST_FIELDS) return;
    const key = titleOf(own);
    // The next page of one text has its title again.
    if (key === null || key === title || goesOn(lines[at - 1])) return;
    if (isRead) pages.push(line);
    [isRead, title] = [true, key];
  });
  const firsts = new Set(pages.map((line) => line.source));
  const bounds = source.flatMap((line, at) => (firsts.has(line) ? [at] : []));
  return [0, ...bounds].map((from, at) => source.slice(from, bounds[at]));
}

/** Most texts have no such line, and are not looked at any further. */
function mayBeHead(text: string): boolean {
  return text.length <= 200 && /位置|版|首\s*页/u.test(text);
}

function isPageHead(lines: readonly TextLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (PLACE.test(text) || newspaperHead(text)) return true;
  return PAGE.test(text) && NEXT_PAGE.test(lines[at + 1]?.text ?? '');
}

/** A sentence that breaks off above a page's head goes on below it. */
function goesOn(line: TextLine | undefined): boolean {
  const text = line?.text ?? '';
  return [...text].length >= LEAST_TEXT && /[，,、；]/u.test(text) && !endsSentence(text);
}

function isField({ text }: TextLine): boolean {
  return (readField(text)?.value ?? '') !== '';
}

function isText({ text }: TextLine): boolean {
  return endsSentence(text) && [...text].length >= LEAST_TEXT;
}

/** The first line above the text that can be its title; null where none stands there. */
function titleOf(lines: readonly TextLine[]): string | null {
  const prose = lines.findIndex(({ text }) => isProse(text));
  const title = lines
    .slice(0, Math.max(prose, 0))
    .find(({ text }) => isTitleShaped(text) && readField(text) === null);
  if (title) return titleKey(title.text);
  // 来信标题：东关路积水
  const stated = lines.map(({ text }) => readField(text)).find((field) => field?.kind === 'title');
  return stated ? titleKey(stated.value) : null;
}
