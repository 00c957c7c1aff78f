import { readField } from '@/lib/ingest/roles/field-line';
import { isDateLine, isProse, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { linesAboveTitle } from './above-title';
import { nameOfFields } from './name-of-fields';
import { isMenu, isSiteNote, isWordRow, markMenus } from './page-menus';
import { PAGE_INFORMATION, PLACE } from './reasons';
import { isStatedTitle } from './stated-title';

/** What a page says of itself is among its first lines, and the text's title not far below it. */
const MOST_ABOVE = 15;
const MOST_BETWEEN = 20;
const LEAST_TITLE = 8;
const LEAST_NAMED = 4;
const MOST_TITLE_LINES = 3;
const MENU = 20;

/**
 * Marks what a website sets above a page's title: names, menus, search fields. They end where the
 * page says where it stands (首页 > 政务公开), or at the page's title, which is known by standing
 * again above its text, below what the page states of it (来源：…).
 */
export function markPageTop(lines: readonly TextLine[], found: Map<number, string>): void {
  markForum(lines, found);
  markPlaceBroken(lines, found);
  markMenus(lines, found);
  markNeighbours(lines, found);
  const name = nameOfFields(lines, (index) => found.has(index));
  if (name >= 0) found.set(name, '网页抬头');
  const place = lines.findIndex((_, index) => isBelowMenu(lines, index, found));
  const page = lines.findIndex(
    (_, index) => index < MOST_ABOVE && isPageTitle(lines, index, found),
  );
  const below = lines.findIndex((_, index) => isBelowLists(lines, index));
  const stated = lines.findIndex((_, index) => isStatedTitle(lines, index, (at) => found.has(at)));
  const block = lines.findLastIndex((_, index) => isBlockMark(lines, index, found));
  for (const at of linesAboveTitle(lines, (index) => found.has(index))) {
    found.set(at, isDateLine(lines[at]?.text ?? '') ? PAGE_INFORMATION : '网页抬头');
  }
  for (let at = 0; at < Math.max(place, page, below, block, stated); at += 1) {
    if (!found.has(at)) found.set(at, '网页抬头');
  }
}

const LEAST_NAME = 4;
const MOST_APART = 6;

/**
 * Beside a text's title those before and after it, 天津来电二则　南京去电五则; of the parts of a whole,
 * 公报/宣言书, also 公报/告海陆军文.
 */
function markNeighbours(lines: readonly TextLine[], found: Map<number, string>): void {
  lines.slice(0, MOST_ABOVE).forEach(({ text: title }, index) => {
    if (found.has(index) || !isTitleShaped(title) || lengthOf(title) < LEAST_NAME) return;
    const whole = title.slice(0, title.lastIndexOf('/') + 1);
    const own = title.slice(whole.length);
    if (lengthOf(own) < LEAST_NAME) return;
    let isBeside = false;
    for (let at = index + 1; at <= index + MOST_APART; at += 1) {
      const text = lines[at]?.text ?? '';
      if (readField(text)?.kind != null) continue;
      const isNamed = text.endsWith(own) && /\s$/u.test(text.slice(0, -own.length));
      isBeside ||= isNamed;
      const isOther = isBeside && whole !== '' && text.startsWith(whole);
      if ((isNamed || isOther) && isTitleShaped(text) && !found.has(at)) found.set(at, '网页翻页');
    }
  });
}

/** Where a page says where it stands, over several lines: 当前位置：首页 / > 政务公开 > 通知. */
function markPlaceBroken(lines: readonly TextLine[], found: Map<number, string>): void {
  lines.slice(0, MOST_ABOVE).forEach(({ text }, index) => {
    const above = lines[index - 1];
    if (!above || found.has(index) || !/^[>＞»›]/u.test(text) || lengthOf(text) > MENU * 2) return;
    const isPlace = found.get(index - 1) === PLACE || /位置\s*[:：]|首\s*[页頁]$/u.test(above.text);
    if (isPlace) found.set(index - 1, PLACE).set(index, PLACE);
  });
  // 当前位置： / 首页 / > / 政策库 / > / 市住建局: each step on a line of its own.
  lines.slice(0, MOST_ABOVE).forEach(({ text }, index) => {
    if (!/^[>＞»›]$/u.test(text)) return;
    for (const at of [index - 1, index, index + 1]) {
      const step = lines[at]?.text ?? '';
      if (step !== '' && lengthOf(step) <= MENU && !isProse(step)) found.set(at, PLACE);
    }
  });
  // 首页 > 新闻中心 > 通知公告 / 新闻中心 / 停水公告: a step once more, above the title.
  lines.slice(0, MOST_ABOVE).forEach(({ text }, index) => {
    const next = lines[index + 1];
    if (found.get(index - 1) !== PLACE || !next || !isTitleShaped(next.text)) return;
    const steps = (lines[index - 1]?.text ?? '').split(/[>＞»›]/u).map(keyOf);
    if (steps.includes(keyOf(text)) && readField(next.text) === null) found.set(index, PLACE);
  });
  // 河川县公报/一九五四年/关于…的决定 above 关于…的决定.
  const path = lines.slice(0, 3).findIndex(({ text }, at) => isPathTo(text, lines.slice(at + 1)));
  if (path >= 0) found.set(path, PLACE);
}

/** Whether the last part of a path is the title that stands below it, above all text. */
function isPathTo(text: string, below: readonly TextLine[]): boolean {
  const parts = text.split(/[/／]/u);
  const key = keyOf(parts.at(-1) ?? '');
  if (parts.length < 2 || lengthOf(key) < LEAST_NAMED) return false;
  const prose = below.findIndex((line) => isProse(line.text));
  return below
    .slice(0, prose < 0 ? MOST_BETWEEN : prose + 2)
    .slice(0, MOST_BETWEEN)
    .some((line) => keyOf(line.text) === key);
}

/** A forum's link to the post, below the title of the post. */
const POST_LINK = /^\[复制链接\]$/u;
const POST_STAMP = /发表于\s*(?:19|20)\d{2}-\d{1,2}-\d{1,2}.*\|\s*显示全部楼层/u;

/** What a forum sets above the title of a post, and between it and the day on which it was posted. */
function markForum(lines: readonly TextLine[], found: Map<number, string>): void {
  const stamp = lines.findIndex(({ text }) => POST_STAMP.test(text));
  const link = lines.slice(0, Math.max(stamp, 0)).findLastIndex(({ text }) => POST_LINK.test(text));
  if (link < 1) return;
  for (let at = 0; at < stamp; at += 1)
    if (at !== link - 1 && !found.has(at)) found.set(at, '网页抬头');
}

/** Where a page says where it stands, with nothing but names above it. */
function isBelowMenu(
  lines: readonly TextLine[],
  index: number,
  found: ReadonlyMap<number, string>,
): boolean {
  const text = lines[index]?.text ?? '';
  if (index === 0 || index >= MOST_ABOVE || !found.has(index)) return false;
  if (found.get(index) !== PLACE && !/位置\s*[:：]/u.test(text)) return false;
  // Where that ends in the title below it, no text stands above.
  const title = keyOf(text.split(/[>＞»›]/u).at(-1) ?? '');
  const below = lines.slice(index + 1, index + MOST_ABOVE);
  if (lengthOf(title) >= LEAST_TITLE && below.some((line) => keyOf(line.text) === title))
    return true;
  return lines
    .slice(0, index)
    .every(
      (line, at) =>
        found.has(at) ||
        (isMenu(line) && !saysMore(line)) ||
        isSiteNote(line.text) ||
        isWordRow(line.text),
    );
}

/** Taiwan's offices mark where a block of their pages begins, for who reads by ear: what is above the last is no text. */
const BLOCK = /^:{2,}$/u;

function isBlockMark(
  lines: readonly TextLine[],
  index: number,
  found: ReadonlyMap<number, string>,
): boolean {
  const isMark = index < MOST_ABOVE && BLOCK.test(lines[index]?.text ?? '');
  return (
    isMark &&
    lines
      .slice(0, index)
      .every(
        (line, at) => found.has(at) || (isMenu(line) && !saysMore(line) && !isProse(line.text)),
      )
  );
}

/** Lists of a page's sections and of other texts, each below a word or two that names it. */
const LISTED = /^[-*•·]\s+\S/u;
const LEAST_LISTED = 4;
const MOST_LISTED = 80;
const LONGEST_NAME = 6;

/** A title with its day below it, and nothing but lists with their names above. */
function isBelowLists(lines: readonly TextLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line?.afterBlank || !next || index > MOST_LISTED || !isDateLine(next.text)) return false;
  if (LISTED.test(line.text) || !isTitleShaped(line.text) || lengthOf(line.text) < LEAST_TITLE)
    return false;
  const above = lines.slice(0, index);
  const listed = above.filter(({ text }) => LISTED.test(text) && !endsSentence(text));
  const named = above.filter((one) => !LISTED.test(one.text) && lengthOf(one.text) <= LONGEST_NAME);
  return listed.length >= LEAST_LISTED && listed.length + named.length === index;
}

function isPageTitle(
  lines: readonly TextLine[],
  index: number,
  found: ReadonlyMap<number, string>,
): boolean {
  const text = lines[index]?.text ?? '';
  if (!isTitleShaped(text) || lengthOf(text) < LEAST_TITLE) return false;
  if (lines.slice(0, index).some((line) => saysMore(line))) return false;
  const key = keyOf(text);
  let isStated = false;
  for (let at = index + 1; at < Math.min(lines.length, index + MOST_BETWEEN); at += 1) {
    const own = lines[at]?.text ?? '';
    if (isStated && startsWithTitle(lines, at, key)) return true;
    if (isProse(own)) return false;
    isStated ||= found.has(at) || readField(own)?.kind != null;
  }
  return false;
}

/** A number, a day or an office above a title are the text's, and running text is no menu. */
function saysMore({ text }: TextLine): boolean {
  const kind = readField(text)?.kind ?? null;
  return lengthOf(text) > 60 || (kind !== null && kind !== 'register' && kind !== 'plain');
}

function startsWithTitle(lines: readonly TextLine[], at: number, key: string): boolean {
  let joined = '';
  for (const { text } of lines.slice(at, at + MOST_TITLE_LINES)) {
    joined += keyOf(text);
    if (joined === key) return true;
    if (!key.startsWith(joined)) return false;
  }
  return false;
}

function keyOf(text: string): string {
  return text.replace(/\s+/gu, '');
}
