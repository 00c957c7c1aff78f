import { cleanLayoutSpaces } from '@/lib/ingest/forms/clean-layout-spaces';
import { parseEntry, titleWithoutPage } from '@/lib/ingest/forms/contents-entry';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { headingName, looksLikeHeading } from '@/lib/ingest/sources/heading-name';
import type { AnnouncedItem, ContentsToken } from './contents-token';
import { begins, type Part } from './split-parts';
import type { TitleIndex } from './title-index';

/** What contents have and the body leaves out at a title's end is no longer. */
const LONGEST_REST = 6;
/** More lines are not joined to one title. */
const MOST_LINES = 6;
/** A line without a page is a heading up to this length, and a title above it. */
const LONGEST_GARBLED = 10;
/** Title and page of an entry; null for what is none. */
type Parse = (text: string) => { title: string; page: number } | null;

/** What is known of a whole contents page. */
export interface ContentsPage {
  /** Whether its entries have pages. */
  readonly isPaged: boolean;
  /** Of the body. */
  readonly titles: TitleIndex;
  readonly parse: Parse;
}

/** Lines up to a page number, a whole title or a heading: entries, headings that nobody knows. */
export function settled(
  parts: readonly Part[],
  isBelowHeading: boolean,
  page: ContentsPage,
): ContentsToken[] {
  const { titles } = page;
  const tokens: ContentsToken[] = [];
  let open: Part[] = [];
  const flush = () => {
    tokens.push(...unmatched(open, isBelowHeading, page));
    open = [];
  };
  for (let index = 0; index < parts.length; ) {
    const part = parts[index];
    if (part && open.length === 0 && tokens.length > 0 && addPage(tokens, part.text)) {
      index += 1;
      continue;
    }
    const isAbove =
      part !== undefined &&
      looksLikeHeading(part.text) &&
      titles.standsAlone(titleKey(part.text)) &&
      wholeLength(parts, index + 1, titles) > 0;
    const length = isAbove ? 0 : wholeLength(parts, index, titles);
    if (length === 0 || !part) {
      if (part) open.push(part);
      index += 1;
      continue;
    }
    flush();
    const text = joined(parts.slice(index, index + length));
    const entry = parseEntry(text) ??
      endOf(text, titles, 'dated') ??
      endOf(text, titles, 'parted') ?? { title: text, page: null };
    tokens.push({ kind: 'item', title: entry.title, page: entry.page || null, line: part.number });
    index += length;
  }
  flush();
  return tokens;
}

/**
 * Leaders and a page alone, or a number that the line's end cut off: of the entry before. Returns
 * whether it was one of these.
 */
export function addPage(tokens: ContentsToken[], text: string): boolean {
  const last = tokens.at(-1);
  const bare = /^[.．…·\s]*(\d{1,3})$/.exec(text.trim())?.[1];
  const entry = parseEntry(text);
  if (bare === undefined && (entry === null || /[\p{L}\p{N}]/u.test(entry.title))) return false;
  if (last?.kind !== 'item') return true;
  if (last.page === null) {
    tokens[tokens.length - 1] = { ...last, page: Number(bare ?? entry?.page) || null };
    return true;
  }
  // 3 and 4 are page 34 where 3 would be less than the page before, else 4 is a page's own number.
  const before = tokens.findLast((one) => one !== last && one.kind === 'item' && one.page !== null);
  const least = before?.kind === 'item' ? (before.page ?? 0) : 0;
  const whole = Number(`${last.page}${bare ?? ''}`);
  if (last.page >= least || whole < least) return bare === undefined;
  tokens[tokens.length - 1] = { ...last, page: whole };
  return true;
}

/** How many lines from here on are one title of the body; 0 where none begins. */
function wholeLength(parts: readonly Part[], index: number, titles: TitleIndex): number {
  let likely = 0;
  for (let length = 1; length <= MOST_LINES && index + length <= parts.length; length += 1) {
    const text = joined(parts.slice(index, index + length));
    const entry = parseEntry(text);
    if (entry) {
      if (begins(entry.title, titles)) return length;
      // A title wrapped where the body has a space, or one without its page above another one.
      const last = parseEntry(parts[index + length - 1]?.text ?? '');
      return last && isWhole(last.title, titles, 'parted') ? likely : 0;
    }
    const isDated = endOf(text, titles, 'dated') !== null;
    if (isDated && !isRest(parts[index + length], titles)) return length;
    if (isDated) return length + 1;
    if (likely === 0 && endOf(text, titles, 'parted') !== null) likely = length;
  }
  return likely;
}

/** Whether a line is the last words of the title above it, with its page: 等工作..... 21. */
export function isRest(part: Part | undefined, titles: TitleIndex): boolean {
  const entry = part && parseEntry(part.text);
  if (!entry || entry.title.length > LONGEST_REST || !/\p{L}/u.test(entry.title)) return false;
  return !begins(entry.title, titles);
}

/** The title of a line that is all of a title of the body, with its page if that follows. */
export function endOf(
  text: string,
  titles: TitleIndex,
  end: 'dated' | 'parted',
): Pick<AnnouncedItem, 'title' | 'page'> | null {
  const entry = parseEntry(text);
  if (entry) return null;
  const [, before = '', digits = ''] =
    /^(.*?\D)\s*[.．（(/_—–-]*\s*(\d{1,3})\s*[)）]?\s*$/u.exec(text) ?? [];
  const bare = cleanLayoutSpaces(before.replace(/[.．（(/_—–\s-]+$/u, ''));
  if (digits !== '' && isWhole(bare, titles, end)) return { title: bare, page: Number(digits) };
  const title = titleWithoutPage(text);
  return isWhole(title, titles, end) ? { title, page: null } : null;
}

function isWhole(title: string, titles: TitleIndex, end: 'dated' | 'parted'): boolean {
  return titles
    .find(titleKey(title))
    .some(({ start, isParted, isDated }) => start.isFree && (end === 'dated' ? isDated : isParted));
}

function unmatched(
  parts: readonly Part[],
  isBelowHeading: boolean,
  page: ContentsPage,
): ContentsToken[] {
  const { isPaged, titles, parse } = page;
  const [first, ...rest] = parts;
  if (!first || parts.every(({ text }) => /^\d+$/.test(text))) return [];
  const name = headingName(first.text);
  const isEntry = (text: string) => parse(text) !== null;
  const one = joined(parts);
  if (looksLikeHeading(first.text) && !isEntry(first.text)) {
    // Wrapped behind its first few characters, or a heading above what follows.
    const isHeading = rest.length === 0 || titles.standsAlone(titleKey(first.text));
    if (isHeading) {
      const heading: ContentsToken = { kind: 'heading', name, isKnown: false, line: first.number };
      return [heading, ...unmatched(rest, isBelowHeading, page)];
    }
  }
  if (isPaged && rest.length === 0 && !isEntry(one) && isShortHeading(one)) {
    return [{ kind: 'heading', name, isKnown: false, line: first.number }];
  }
  if (!isBelowHeading && !isEntry(one)) return [];
  if (!isPaged && !isEntry(one) && rest.length > 0) {
    return parts.flatMap((part) => unmatched([part], isBelowHeading, page));
  }
  const entry = parse(one);
  const title = entry ? entry.title : titleWithoutPage(one);
  if (title === '') return [];
  return [{ kind: 'item', title, page: entry?.page || null, line: first.number }];
}

/** A heading that is garbled: without a page where all entries have one. */
function isShortHeading(text: string): boolean {
  return text.length <= LONGEST_GARBLED && !/[.…·．]{2}/u.test(text);
}

export function joined(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}
