import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { isDateLine, isProse, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { PAGE_INFORMATION } from './reasons';

/** The page of a newspaper on a line of its own: 第B05版:要聞, 00004版：区两会特别报道. */
const PAGE = /^第?\s*[A-Z]{0,2}\d{1,5}\s*版(?:\s*[:：·]\s*\S{2,12})?$/u;
/** So far down stands the title of an article whose page says more above it. */
const MOST_ABOVE = 12;
const LEAST_TITLE = 6;
const LAST_LINES = 3;
/** Beside title, days and numbers a newspaper's system puts no more words into its own line. */
const MOST_BESIDE = 40;

/**
 * Marks what an electronic newspaper sets about an article: advertisements and day above its title,
 * and at the end the line in which its system keeps title, day and paper. The title is known by
 * standing in that line, or twice above the text below the number of the page.
 */
export function markNewspaperPage(lines: readonly TextLine[], found: Map<number, string>): void {
  const prose = lines.findIndex(({ text }) => isProse(text));
  markPaper(lines, found);
  const above = lines.slice(0, Math.min(prose < 0 ? lines.length : prose, MOST_ABOVE));
  const kept = keptLine(lines, above);
  const title = kept?.title ?? (titleInList(lines, prose) || repeatedTitle(above));
  if (kept) found.set(kept.index, PAGE_INFORMATION);
  const again = above.findLastIndex(({ text }, at) => at > title && text === above[title]?.text);
  if ((kept || title > 0) && again > 0) found.set(again, '网页抬头');
  for (let at = 0; at < title; at += 1) {
    if (found.has(at)) continue;
    found.set(at, isDateLine(lines[at]?.text ?? '') ? PAGE_INFORMATION : '网页抬头');
  }
}

/** The name of a newspaper, or of the place where it stands: 河川日报 数字报纸, 河川晚报电子版. */
const PAPER =
  /^\p{Script=Han}{2,12}(?:[报報刊]|[报報]网|数字报(?:纸)?|电子[报版])(?:\s+\S{2,8})?$/u;

/** Days and names of the newspaper above the number of the page, which is the heading of what is on it. */
function markPaper(lines: readonly TextLine[], found: Map<number, string>): void {
  const page = lines.slice(0, MOST_ABOVE).findIndex(({ text }) => PAGE.test(text));
  const isHead = ({ text }: TextLine, at: number) =>
    found.has(at) || isDateLine(text) || PAPER.test(text);
  if (!lines.slice(0, Math.max(page, 0)).every(isHead)) return;
  for (let at = 0; at < page; at += 1) {
    if (found.has(at)) continue;
    found.set(at, isDateLine(lines[at]?.text ?? '') ? PAGE_INFORMATION : '页眉');
  }
}

/** The line of the newspaper's system, `2022-09-25 1 河川日报 content_217.html 1 标题`, and which line its title is. */
function keptLine(
  lines: readonly TextLine[],
  above: readonly TextLine[],
): { index: number; title: number } | null {
  const from = Math.max(above.length + 1, lines.length - LAST_LINES);
  for (let index = from; index < lines.length; index += 1) {
    const text = lines[index]?.source.text.trim() ?? '';
    const isDated = dateExpressions(text).some(({ year, day }) => year !== null && day !== null);
    if (!isDated || endsSentence(text)) continue;
    const title = above.findIndex(
      (line) =>
        isTitleShaped(line.text) &&
        isLong(line) &&
        line.text !== text &&
        apart(text).includes(apart(line.text)),
    );
    const beside = text.replace(above[title]?.text ?? '', '').replace(/[\d-]+/gu, '');
    if (title >= 0 && lengthOf(beside) <= MOST_BESIDE) return { index, title };
  }
  return null;
}

/** Which line the title is that stands twice below the number of a newspaper's page; 0 where none does. */
function repeatedTitle(above: readonly TextLine[]): number {
  const page = above.findIndex(({ text }) => PAGE.test(text));
  const title = above.findIndex(
    (line, at) =>
      at > page && isLong(line) && above.some(({ text }, b) => b > at && text === line.text),
  );
  return page < 0 ? 0 : Math.max(0, title);
}

/** The list of what is on a page has so many lines, and its page no more. */
const LEAST_LISTED = 3;
const MOST_LISTED = 60;

/**
 * Which line above the text is its title, where the list of all that is on the newspaper's page stands
 * above that and has it, too; 0 where none does.
 */
function titleInList(lines: readonly TextLine[], prose: number): number {
  const above = lines.slice(0, Math.min(Math.max(prose, 0), MOST_LISTED));
  const page = above.slice(0, MOST_ABOVE).findIndex(({ text }) => PAGE.test(text));
  if (page < 0) return 0;
  const title = above.findLastIndex((line, at) => {
    const listed = above.findIndex(({ text }) => text === line.text);
    const between = above.slice(listed, at).filter(isLong);
    return listed > page && isLong(line) && between.length >= LEAST_LISTED;
  });
  return Math.max(0, title);
}

/** With space round its words, so that only whole ones are found. */
function apart(text: string): string {
  return ` ${text.trim().replace(/\s+/gu, ' ')} `;
}

function isLong({ text }: TextLine): boolean {
  return lengthOf(text) >= LEAST_TITLE;
}
