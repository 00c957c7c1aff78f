import { isCollectionName } from '@/lib/ingest/forms/titles/collection-name';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { splitNumber } from '@/lib/ingest/roles/document-number';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { pageOf, withoutPage } from './contents-line';
import { otherWordings, withoutOffice, withShortNames } from './office-names';

/** An item as a contents page of any dress announces it. */
export interface ListedTitle {
  readonly title: string;
  /** What may stand in the body in place of the title: with its mark, with its number. */
  readonly keys: readonly string[];
  readonly number: string | null;
  readonly page: number | null;
  /** Names of section and subsection. */
  readonly path: readonly string[];
  readonly line: TextLine;
}

export interface ContentsList {
  readonly titles: readonly ListedTitle[];
  /** Keys of the headings that it has. */
  readonly sections: ReadonlySet<string>;
  /** Index of its first line, and of the first line of the body. */
  readonly start: number;
  readonly end: number;
}

const OPENING =
  /^[\s【[〔（(◆◇■□●○★☆▲※＊*—–-]*(?:本期|\S.{1,24}[\s\u3000]+)?(?:目\s*[录錄次]|要\s*目|CONTENTS)[\s】\]〕）):：◆◇■□●○★☆▲※＊*—–-]*(?:CONTENTS)?$/iu;
const DECORATED = /^[\s【[〔◆◇■□●○★☆▲※＊*]+|[\s】\]〕◆◇■□●○★☆▲※＊*]+$/gu;
const COUNT =
  /^(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[）)]|\d{1,3}\s*[.、．]|[·•●○\-–—]\s*)\s*/u;
const CHAPTER = /^第\s*\S{1,4}\s*[编章节条部]/u;
/** Of a plan: 1 总则, 1.1 编制目的. */
const NUMBERED_PART = /^\d{1,2}(?:\.\d{1,2})*\.?\s*(?=\p{Script=Han})/u;
/** The order that brings it: 办法（省政府令第203号）. */
const OF_ORDER = /\s*[（(][^（）()]{0,16}令第?\s*\d{1,4}\s*号[）)]$/u;
const LEAST_TITLES = 2;
const MOST_TITLE_LINES = 3;
const SEARCHED = 80;

/**
 * The contents page of a text, whatever its dress: headings between marks, counted or bare, titles
 * with leaders, pages in brackets or none. Null where the text has none.
 */
export function readList(lines: readonly TextLine[]): ContentsList | null {
  const start = lines.slice(0, SEARCHED).findIndex(({ text }) => OPENING.test(text));
  if (start < 0) return null;
  const end = bodyStart(lines, start + 1);
  if (end === null) return null;
  const own = lines.slice(start + 1, end);
  const bare = own.filter(({ text }) => !isDecorated(text)).length || own.length;
  // Beside headings, and titles over two lines, every third line ends with its page.
  const hasPages = own.filter(({ text }) => pageOf(text) !== null).length * 3 >= bare;
  const inBody = new Set(lines.slice(end).map(({ text }) => bareKey(text)));
  const body = lines
    .slice(end)
    .map(({ text }) => titleKey(text))
    .join('');
  const empty = headingsOfBody(lines.slice(end), own);
  const titles: ListedTitle[] = [];
  const sections = new Set<string>();
  let path: readonly string[] = [];
  let open = '';
  let first: TextLine | null = null;
  // Where all its lines have a mark, the mark only lists: ◇ 我市召开会议.
  const areMarks = own.every(({ text }) => isDecorated(text));
  for (const [at, line] of own.entries()) {
    const printed = areMarks ? line.text.replace(DECORATED, '') : line.text;
    const { title, page } = withoutPage(printed);
    const isMarked = !areMarks && isDecorated(line.text);
    const isHeading =
      page === null &&
      open === '' &&
      (isMarked ||
        (hasPages && isHeadingOf(line, inBody, own[at + 1], body)) ||
        (!hasPages && (isCountedHeading(line, own) || empty.has(bareKey(line.text)))));
    if (isHeading) {
      const name = line.text.replace(DECORATED, '').trim();
      path = nextPath(path, name, line.text, isMarked);
      sections.add(titleKey(name)).add(bareKey(name));
      continue;
    }
    first ??= line;
    open += title;
    // A title goes on in the next line until its page stands.
    if (page === null && hasPages) continue;
    const { title: bare, number } = splitNumber(open.replace(COUNT, '').replace(OF_ORDER, ''));
    // The body may have it with the mark: ※ 全区冬季防火部署会召开.
    const marked = areMarks ? [withoutPage(line.text).title] : [];
    const wordings = [bare, open.replace(COUNT, ''), open, ...marked, ...otherWordings(bare)];
    const keys = [...new Set(wordings.map(titleKey))];
    titles.push({ title: bare, keys, number, page, path, line: first });
    open = '';
    first = null;
  }
  // The table of chapters of one document lists no items.
  const chapters = titles.filter(({ line }) => CHAPTER.test(line.text)).length;
  const parts = own.filter(({ text }) => NUMBERED_PART.test(text)).length;
  const isNumbered = own.some(({ text }) => /^\d{1,2}\.\d/u.test(text)) && parts * 2 > own.length;
  if (chapters * 2 > titles.length || isNumbered) return null;
  // So are counted parts below the title of a plan; what gathers documents is called a gazette or so.
  const counted = own.filter(({ text }) => headingMark(text) !== null).length;
  const [name] = lines;
  const isOfOne = start > 0 && name !== undefined && !isCollectionName(name.text);
  if (isOfOne && counted === own.length && isCountedAlike(lines.slice(end), own)) return null;
  return titles.length < LEAST_TITLES ? null : { titles, sections, start, end };
}

/** Whether the body counts its parts as the contents do. */
function isCountedAlike(body: readonly TextLine[], own: readonly TextLine[]): boolean {
  const inBody = new Set(body.map(({ text }) => titleKey(text)));
  return (
    own.filter(({ text }) => inBody.has(titleKey(withoutPage(text).title))).length * 2 > own.length
  );
}

/**
 * Where the body begins: at the first line that the contents have had already. Its heading may stand
 * before it.
 */
function bodyStart(lines: readonly TextLine[], from: number): number | null {
  const seen = new Set<string>();
  let open: string[] = [];
  let paged = 0;
  let last = -1;
  for (let index = from; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    const key = bareKey(withoutPage(text).title);
    // A title may be set over two lines in the body.
    const joined = key + bareKey(lines[index + 1]?.text ?? '');
    // A title's number on a line of its own has no words.
    if (key === '') continue;
    const own = bareKey(withoutOffice(text));
    // 双江镇推行“三单制”　双江镇梳理…: title and text on one line.
    const led = bareKey(/^\S.*?\S(?=\u3000|\s{2})/u.exec(text)?.[0] ?? '');
    const isRepeated =
      [key, joined, own, led].some((one) => seen.has(one)) && pageOf(text) === null;
    // Behind the last page the contents end, whatever stands there before the first title again.
    const end = paged >= LEAST_TITLES ? last + 1 : null;
    if (isRepeated) return end ?? index;
    if (isProse(text) && pageOf(text) === null && (end !== null || lengthOf(text) > 60)) return end;
    if (pageOf(text) !== null) {
      paged += 1;
      last = index;
    }
    // In the contents a title may be, too, with a heading above it.
    open.push(text);
    for (const at of open.keys()) {
      const { title } = withoutPage(open.slice(at).join(''));
      for (const wording of [title, ...otherWordings(title)]) seen.add(bareKey(wording));
    }
    if (pageOf(text) !== null || open.length > MOST_TITLE_LINES) open = [];
  }
  return null;
}

/** What a heading or title has in common in contents and body: without marks and counts. */
export function bareKey(text: string): string {
  const { title } = splitNumber(text.replace(DECORATED, '').replace(COUNT, '').trim());
  return withShortNames(titleKey(title));
}

function isDecorated(text: string): boolean {
  return /^[\s]*[【〔◆◇■□●★☆▲※]/u.test(text) && lengthOf(text) <= 30;
}

/** A short line without a page, alone in the body too, or no beginning of the title below it. */
function isHeadingOf(
  { text }: TextLine,
  inBody: ReadonlySet<string>,
  next: TextLine | undefined,
  body: string,
): boolean {
  if (lengthOf(text) > 16) return false;
  if (inBody.has(bareKey(text))) return true;
  const together = titleKey(text) + bareKey(withoutPage(next?.text ?? '').title);
  return !body.includes(together);
}

/** Lines of the contents that have nothing below them in the body but another of its lines. */
function headingsOfBody(body: readonly TextLine[], own: readonly TextLine[]): Set<string> {
  const listed = new Set(own.map(({ text }) => bareKey(text)));
  const keys = body.map(({ text }) => bareKey(text));
  return new Set(keys.filter((key, at) => listed.has(key) && listed.has(keys[at + 1] ?? '')));
}

/** Without pages, `一、` opens a section where other lines are not counted so. */
function isCountedHeading({ text }: TextLine, own: readonly TextLine[]): boolean {
  const isCounted = (line: string) => /^[一二三四五六七八九十]{1,3}\s*[、.．]/u.test(line);
  return isCounted(text) && own.some((other) => !isCounted(other.text) && !isDecorated(other.text));
}

/** `（一）` and headings that are set apart less than the others are subsections. */
function nextPath(
  path: readonly string[],
  name: string,
  text: string,
  isMarked: boolean,
): readonly string[] {
  const bare = name.replace(COUNT, '').trim() || name;
  const isSub = /^[（(]/u.test(text.trim()) && path.length > 0 && !isMarked;
  return isSub ? [path[0] ?? '', bare] : [bare];
}
