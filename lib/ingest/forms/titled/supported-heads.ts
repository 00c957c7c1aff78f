import { leadDate } from '@/lib/ingest/forms/document/document-date';
import { namesBrief } from '@/lib/ingest/forms/read-masthead';
import { endsWithByline, isByline } from '@/lib/ingest/roles/byline';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { lengthOf } from '@/lib/ingest/roles/line-shape';
import { isQuestion } from '@/lib/ingest/roles/speech';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { type Head, isCounted } from './find-heads';
import {
  areExcerpts,
  areFarApart,
  isPlainCollection,
  LEAST_PLAIN,
  LEAST_TITLE,
  takeTurns,
} from './plain-heads';
import { titleEcho } from './title-echo';

/** One title with its day is a document; two make a collection. */
export const LEAST_ITEMS = 2;
/** Headings of a document's parts that are as long reach it in no text that was seen. */
const LEAST_ECHO = 0.4;
const ECHOING_LINES = 4;
/** A bracket with a name, behind the last sentence of a text. */
const CLOSING_NAME = /[。！？”』」][（(]([^（）()，。]{3,24})[）)]$/u;
/** III. 下次會議日期 */
const ROMAN = /^[IVX]{1,4}\s*[.、．]/u;
/** A document's own part, whatever stands above it: the day and office of the letter that brings it. */
const CHAPTER = /^第\s*[一1]\s*(?:[编章节]|[條条](?=\s|$))/u;

/** The heads of which more than their place says that an item begins there, and those between signs. */
export function supportedHeads(
  all: readonly Head[],
  lines: readonly TextLine[],
): { supported: Head[]; separated: readonly Head[] } {
  const separated = all.filter(({ separator }) => separator !== null);
  const areAsked = all.every((head) => isAsked(head, lines));
  if (areAsked && all.length >= LEAST_ITEMS) return { supported: [...all], separated: [] };
  const [opening] = all;
  // The first item has no line of signs before it.
  const isOpen = opening?.separator === null && (opening.dates.length > 0 || opening.isLed);
  const supported =
    separated.length >= LEAST_ITEMS
      ? [...(isOpen ? [opening] : []), ...separated]
      : withoutParts(
          all.filter((head) => isSupported(head, lines) && !isOfWhole(head, lines)),
          all,
          lines,
        );
  // What is counted, or named between marks, as the others are is one of them: 【案例3】….
  const dresses = supported.map((head) => dressOf(head, lines)).filter((one) => one !== null);
  const usual = dresses.find(
    (one) => dresses.filter((other) => other === one).length >= LEAST_ITEMS,
  );
  if (usual !== undefined && dresses.length === supported.length) {
    const known = new Set(supported);
    const alike = all.filter((head) => known.has(head) || dressOf(head, lines) === usual);
    supported.splice(0, supported.length, ...alike);
  }
  if (supported.length < all.length && areExcerpts(all, lines))
    return { supported: all.map(withLastTitle), separated };
  if (supported.length < LEAST_ITEMS && areFarApart(all, lines))
    return { supported: all.map(withLastTitle), separated };
  if (supported.length < LEAST_ITEMS && takeTurns(all, lines))
    return { supported: all.map(withLastTitle), separated };
  const own = new Set(supported);
  const echoed = all.filter(
    (head, at) => own.has(head) || isEchoed(head, all[at + 1]?.start ?? lines.length, lines),
  );
  const isAll = echoed.length === all.length && all.length >= LEAST_PLAIN;
  if (separated.length < LEAST_ITEMS && (isAll || supported.length >= LEAST_ITEMS))
    supported.splice(0, supported.length, ...echoed);
  if (supported.length < LEAST_ITEMS && isPlainCollection(all, lines))
    supported.splice(0, supported.length, ...all);
  return { supported, separated };
}

/** The heads of a record of questions where it has several: no other line then begins anything. */
export function askedHeads(heads: readonly Head[], lines: readonly TextLine[]): readonly Head[] {
  const asked = heads.filter((head) => isAsked(head, lines));
  return asked.length >= LEAST_ITEMS ? asked : heads;
}

function isAsked({ end }: Head, lines: readonly TextLine[]): boolean {
  return isQuestion(lines[end]?.text ?? '');
}

/** Whether the text below a title says what the title says, as news do: then no day is needed. */
function isEchoed(head: Head, end: number, lines: readonly TextLine[]): boolean {
  const title = lines[head.titles.at(-1) ?? -1];
  if (!title || isCounted(title) || ROMAN.test(title.text)) return false;
  // 东川来电一则 above a text that closes with whence it came: …叩。（东川来电）.
  const closing = CLOSING_NAME.exec(lines[end - 1]?.text ?? '')?.[1];
  if (closing !== undefined && titleEcho(closing, title.text) > LEAST_ECHO) return true;
  if (lengthOf(title.text) < LEAST_TITLE) return false;
  const below = lines
    .slice(head.end, Math.min(end, head.end + ECHOING_LINES))
    .map(({ text }) => text);
  return titleEcho(title.text, below.join('')) >= LEAST_ECHO;
}

/**
 * Without a counted title that alone of those counted alike has a day, below one that is not
 * counted: 一、具体预报 / 21日夜间：… and 二、影响与建议 are the parts of one text.
 */
function withoutParts(
  supported: readonly Head[],
  all: readonly Head[],
  lines: readonly TextLine[],
): Head[] {
  const [opening] = supported;
  if (!opening || dressOf(opening, lines) !== null) return [...supported];
  return supported.filter((head) => {
    const dress = dressOf(head, lines);
    const isAlike = (one: Head) => dressOf(one, lines) === dress;
    if (dress === null || supported.filter(isAlike).length > 1) return true;
    // 一、管制时间 / 9月16日…, where 二、… goes on as running text.
    return (
      all.filter(isAlike).length < 2 &&
      lines.filter((line) => countOf(line.text) === dress).length < 2
    );
  });
}

/** The day below the name of the whole, above the first of its counted parts. */
function isOfWhole({ start, titles, dates, isLed }: Head, lines: readonly TextLine[]): boolean {
  const own = titles.at(-1) ?? 0;
  if (start > 0 || isLed || titles.length < 2 || !isCounted(lines[own])) return false;
  return dates.length > 0 && dates.every((at) => at < own) && !lines[dates.at(-1) ?? 0]?.afterBlank;
}

/** Whether more than its place says that a head begins an item. */
function isSupported(head: Head, lines: readonly TextLine[]): boolean {
  if (CHAPTER.test(lines[head.titles.at(-1) ?? -1]?.text ?? '')) return false;
  if (head.dates.length > 0 || head.sections.length > 0) return true;
  if (head.isLed) return !isPart(head, lines);
  if (isByline(lines[head.end]?.text ?? '')) return true;
  return head.start > 0 && endsWithByline(lines[head.start - 1]?.text ?? '');
}

/** In what a title's count or marks are set: 一、 or 【案例1】; null for one without. */
function dressOf({ titles }: Head, lines: readonly TextLine[]): string | null {
  const text = lines[titles.at(-1) ?? -1]?.text ?? '';
  const named = /^【([^】]{1,4}?)\s*[\d一二三四五六七八九十]{1,3}】/u.exec(text)?.[1];
  if (named !== undefined) return named;
  return countOf(text);
}

function countOf(text: string): string | null {
  return headingMark(text)?.mark.replace(/[\d一二三四五六七八九十\s]+/gu, '#') ?? null;
}

/** The heads below the name and number of a brief, where a note of its editors parts them. */
export function belowBrief(heads: readonly Head[], lines: readonly TextLine[]): readonly Head[] {
  const [first] = heads;
  const last = lines[first?.titles.at(-1) ?? -1];
  return last && namesBrief(last) && heads.length > LEAST_ITEMS ? heads.slice(1) : heads;
}

/** The counted part of a document, whose text begins with a month: 一、工业 / 1—4月份，…. */
function isPart({ titles, end }: Head, lines: readonly TextLine[]): boolean {
  const title = lines[titles.at(-1) ?? -1];
  return isCounted(title) && leadDate(lines[end]?.text ?? '', { year: 2000, month: 1 }) === null;
}

/** Above the first title stand the names of the site and of its page. */
function withLastTitle(head: Head): Head {
  const start = head.titles.at(-1) ?? head.start;
  return { ...head, start, titles: [start] };
}
