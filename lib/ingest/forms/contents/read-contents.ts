import { cleanLayoutSpaces } from '@/lib/ingest/forms/clean-layout-spaces';
import { parseEntry, titleWithoutPage, withoutListDash } from '@/lib/ingest/forms/contents-entry';
import { titleKey } from '@/lib/ingest/forms/title-key';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { headingName, isMarkedHeading, looksLikeHeading } from '@/lib/ingest/sources/heading-name';
import type { HeadingNames } from './heading-names';
import type { TitleIndex } from './title-index';

/** What the contents page announces, in its order. */
export type ContentsToken = ContentsHeading | AnnouncedItem;

export interface ContentsHeading {
  readonly kind: 'heading';
  /** Without the spaces between its characters. */
  readonly name: string;
  readonly isKnown: boolean;
  readonly line: number;
}

export interface AnnouncedItem {
  readonly kind: 'item';
  /** As printed, without layout spaces. */
  readonly title: string;
  /** Of the printed gazette; null where the line has none. */
  readonly page: number | null;
  readonly line: number;
}

/** What contents have and the body leaves out at a title's end is no longer. */
const LONGEST_REST = 6;
/** More lines are not joined to one title. */
const MOST_LINES = 6;
const MARKED =
  /^[\s◆◇■□●○★☆▲△※]*[◆◇■□●○★☆▲△※]\s*([^◆◇■□●○★☆▲△※]{2,16}?)\s*[◆◇■□●○★☆▲△※][\s◆◇■□●○★☆▲△※]*/u;
/** A line without a page is a heading up to this length, and a title above it. */
const LONGEST_GARBLED = 10;
/** Above every page of the contents. */
const MASTHEAD = /^(?:目录|目次)(?:contents)?$/iu;
const PAGE_WITHIN = /(?:[…⋯‥]|(?:[.．·・•。_]\s*){3}|\t)[.．…⋯‥·・•。_\s]*(\d{1,3})/gu;

const LOOSE = /^(.*?\S)(?:\s*[_—–/／（(-]+\s*|\s+)(\d{1,3})\s*[)）]?\s*$/u;
type Parse = (text: string) => { title: string; page: number } | null;

interface Part {
  readonly number: number;
  readonly text: string;
}

/**
 * Reads the lines of a contents page, with or without leaders and page numbers. Which lines belong
 * together, and where one line holds several entries, is decided by the titles of the body.
 */
export function readContents(
  lines: readonly TextLine[],
  names: HeadingNames,
  titles: TitleIndex,
): ContentsToken[] {
  const tokens: ContentsToken[] = [];
  const parts = lines.flatMap((line) => splitParts(line, names, titles));
  const share = (isOne: (text: string) => boolean) =>
    parts.filter(({ text }) => isOne(text)).length / parts.length;
  const isLoose =
    share((text) => parseEntry(text) !== null) < 1 / 3 && share((text) => LOOSE.test(text)) > 1 / 2;
  const parse = (text: string) => parseEntry(text) ?? (isLoose ? parseLoosely(text) : null);
  const isPaged = share((text) => parse(text) !== null) > 1 / 3;
  let pending: Part[] = [];
  const settle = () => {
    tokens.push(...settled(pending, isPaged, tokens.length > 0, titles, parse));
    pending = [];
  };
  for (const [at, part] of parts.entries()) {
    const name = headingName(part.text);
    if (MASTHEAD.test(name)) {
      settle();
      continue;
    }
    const isKnown = names.has(name);
    if (isKnown || isLoneMark(part.text)) {
      settle();
      tokens.push({ kind: 'heading', name, isKnown, line: part.number });
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(part.text)) continue;
    if (pending.length === 0 && addPage(tokens, part.text)) continue;
    pending.push(part);
    const isWholeTitle =
      endOf(part.text, titles, 'dated') !== null && !(isPaged && isRest(parts[at + 1], titles));
    if (parse(joined(pending)) !== null || isWholeTitle) settle();
  }
  settle();
  return tokens;
}

/** Whether a line is the last words of the title above it, with its page: 等工作..... 21. */
function isRest(part: Part | undefined, titles: TitleIndex): boolean {
  const entry = part && parseEntry(part.text);
  if (!entry || entry.title.length > LONGEST_REST || !/\p{L}/u.test(entry.title)) return false;
  return !begins(entry.title, titles);
}

/**
 * Leaders and a page alone, or a number that the line's end cut off: of the entry before. Returns
 * whether it was one of these.
 */
function addPage(tokens: ContentsToken[], text: string): boolean {
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

function isLoneMark(text: string): boolean {
  return isMarkedHeading(text) && headingName(text).length <= 12 && parseEntry(text) === null;
}

/** An entry with another mark before its page than leaders, where most entries have such a one. */
function parseLoosely(text: string): { title: string; page: number } | null {
  const [, title = '', page = ''] = LOOSE.exec(text) ?? [];
  return page === '' ? null : { title: cleanLayoutSpaces(title), page: Number(page) };
}

/** A line that holds headings and entries one behind the other, in its pieces. */
function splitParts(line: TextLine, names: HeadingNames, titles: TitleIndex): Part[] {
  const parts: Part[] = [];
  let rest = withoutListDash(line.text);
  const cut = (at: number) => {
    parts.push({ number: line.number, text: rest.slice(0, at).trim() });
    rest = withoutListDash(rest.slice(at));
  };
  for (let guard = 0; guard < 50 && rest !== ''; guard += 1) {
    const at = partEnd(rest, names, titles);
    if (at === null) break;
    cut(at);
  }
  if (rest !== '') parts.push({ number: line.number, text: rest });
  return parts;
}

function partEnd(text: string, names: HeadingNames, titles: TitleIndex): number | null {
  const marked = MARKED.exec(text)?.[0].length;
  if (marked !== undefined && marked < text.length) return marked;
  const opens = (rest: string) => {
    const bare = withoutListDash(rest.trim());
    if (isMarkedHeading(bare) || names.has(headingName(bare))) return true;
    if (names.prefixEnds(bare).length > 0) return true;
    return isAnnounced(bare, titles);
  };
  const heading = names.prefixEnds(text).find((at) => opens(text.slice(at)));
  if (heading !== undefined) return heading;
  for (const { index, 0: all, 1: digits = '' } of text.matchAll(PAGE_WITHIN)) {
    // 3220辆 is page 32 and 20辆, or page 3 and 220辆: whichever is a title.
    for (let length = digits.length; length > 0; length -= 1) {
      const at = index + all.length - digits.length + length;
      if (at < text.length && opens(text.slice(at))) return at;
    }
    const at = index + all.length;
    if (/^\s+\S{4}/u.test(text.slice(at))) return at;
  }
  return null;
}

/** Whether a text begins with a title of the body, up to leaders, a page or its end. */
function isAnnounced(text: string, titles: TitleIndex): boolean {
  const title = titleWithoutPage(text.replace(/\s*(?:[.．…⋯‥·・•。_]\s*){2,}.*$/u, ''));
  return begins(title, titles);
}

function begins(title: string, titles: TitleIndex): boolean {
  return titles.find(titleKey(title)).some(({ start }) => start.isFree);
}

/** The title of a line that is all of a title of the body, with its page if that follows. */
function endOf(
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

/** Lines up to a page number, a whole title or a heading: entries, headings that nobody knows. */
function settled(
  parts: readonly Part[],
  isPaged: boolean,
  isBelowHeading: boolean,
  titles: TitleIndex,
  parse: Parse,
): ContentsToken[] {
  const tokens: ContentsToken[] = [];
  let open: Part[] = [];
  const flush = () => {
    tokens.push(...unmatched(open, isPaged, isBelowHeading, titles, parse));
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

function unmatched(
  parts: readonly Part[],
  isPaged: boolean,
  isBelowHeading: boolean,
  titles: TitleIndex,
  parse: Parse,
): ContentsToken[] {
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
      return [heading, ...unmatched(rest, isPaged, isBelowHeading, titles, parse)];
    }
  }
  if (isPaged && rest.length === 0 && !isEntry(one) && isShortHeading(one)) {
    return [{ kind: 'heading', name, isKnown: false, line: first.number }];
  }
  if (!isBelowHeading && !isEntry(one)) return [];
  if (!isPaged && !isEntry(one) && rest.length > 0) {
    return parts.flatMap((part) => unmatched([part], isPaged, isBelowHeading, titles, parse));
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

function joined(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}
