import { readField, readFields } from '@/lib/ingest/roles/field-line';
import { isProse, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { markNewspaperPage } from './newspaper-page';
import { findAbstract } from './page-abstract';
import { markPageContents } from './page-contents';
import { markPageEnds } from './page-ends';
import { reasonOf } from './page-line';
import { markMenuColumn, markMenusBetween } from './page-menus';
import { markPageTop } from './page-top';
import { EDITORS, PAGE_INFORMATION, RELATED } from './reasons';
import { markWikiPage } from './wiki-page';

const FOLLOWS =
  /^[\s【[（(■◆●▶>]*(?:(?:相关|关联)(?:阅读|链接|新闻|报道|文章|推荐|信息|稿件|文档)|(?:新闻|文章|本站|最新|精选)推荐|往期(?:推荐|回顾|精彩|阅读|内容)|精彩(?:推荐|回顾)|更多精彩|延伸[阅閱][读讀]|相[关關](?:新聞|連結|報導)|推荐阅读|热[点门文](?:新闻|推荐|文章|信息)|.{0,6}(?:点击|阅读|浏览|新闻|热度)量?排[名行]榜?|猜你喜欢|更多推荐|友情链接)[\s】\]）)：:>]*$/u;
/** Who keeps a website and under which licences, at the end of its pages. */
const FOOT =
  /^(?:Produced|Powered)\s+[Bb]y|^\p{Script=Han}?ICP\s*备|公网安备|网站标识码|^(?:页面|网站|本站|累计|总)?访问(?:量|次数|人数)\s*[:：]|版权所有|[Cc]opyright|©|^Contact [Uu]s\b/u;
const BESIDE_FOOT =
  /^(?:主办(?:单位)?|承办(?:单位)?|协办|技术支持|运维(?:单位)?|维护(?:单位)?|地址|联系(?:电话|我们)|电话|传真|邮编|邮箱|网站(?:地图|声明|管理|维护)|关于我们)\s*(?:[:：|｜]|$)|^(?:Links?|About(?: [Uu]s)?|Privacy(?: [Pp]olicy)?|Terms(?: of [Uu]se)?|Sitemap|Feedback)\b[^\p{Script=Han}]{0,30}$/u;
/** Who built it, beside who keeps it: 主办：县政协办公室　技术支持：安岭信息港. */
const BUILT_BY = /[\s|｜](?:技术支持|运维单位|网站标识码|备案(?:序)?号)\s*[:：]/u;
/** What a page's program shows above its text where it has nothing to show. */
const NO_VALUE = /^(?:none|null|undefined)$/iu;
/** The reason given for a page's foot. */
const FOOT_OF_PAGE = '网页底部';
const FOOT_LINES = 8;
const COUNTER_LINES = 12;
const COUNTED = /(?:字[体體]|阅读|浏览|点击|访问)[^，。：:]{0,6}[:：\]】]/u;
/** Day and hour at which something went on line. */
const POSTED = /(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/u;
const LEAST_POSTS = 2;
const LONGEST_CRY = 24;

/** The lines that belong to pages and not to the text, by index, with the reason. */
export function findFurniture(lines: readonly TextLine[]): Map<number, string> {
  const found = new Map<number, string>();
  lines.forEach((line, index) => {
    const reason = reasonOf(line);
    if (reason !== null) found.set(index, reason);
  });
  if (NO_VALUE.test(lines[0]?.text ?? '')) found.set(0, '残留的符号');
  keepPosts(lines, found);
  markCounters(lines, found);
  markEditors(lines, found);
  markMenuColumn(lines, found);
  markMenusBetween(lines, found);
  markWikiPage(lines, found);
  markAbove(lines, found);
  markPageContents(lines, found);
  markPageEnds(lines, found);
  markRelated(lines, found);
  markBelow(lines, found);
  markFoot(lines, found);
  const abstract = findAbstract(lines);
  if (abstract >= 0) found.set(abstract, '网页摘要');
  markNewspaperPage(lines, found);
  markPageTop(lines, found);
  return found;
}

/** A link to a book's contents stands so near above text, and a page's number right above a line so long. */
const MOST_TO_TEXT = 4;
const LEAST_LINE = 20;

/** The number of a book's page, or a link to its contents, alone above text: 320, 目录. */
function markAbove(lines: readonly TextLine[], found: Map<number, string>): void {
  const first = lines.findIndex((_, index) => !found.has(index));
  const [line, ...below] = lines.slice(first, first + 1 + MOST_TO_TEXT);
  if (!line || first < 0) return;
  if (/^(?!(?:1[5-9]|20)\d{2}$)\d{1,4}$/u.test(line.text)) {
    if (lengthOf(below[0]?.text ?? '') >= LEAST_LINE) found.set(first, '页码');
    return;
  }
  const prose = below.findIndex(({ text }) => isProse(text));
  // Entries of contents stand below the word, and end in the numbers of their pages.
  const isListed = below.slice(0, prose).some(({ text }) => /[\d)）]$/u.test(text));
  if (/^目\s*[录錄]$/u.test(line.text) && prose > 0 && !isListed) found.set(first, '网页按钮');
}

/** Behind a text, with the name on the next line: …通过。责任编辑： */
const OPEN_EDITOR = /[。！？”）)]\s*[（(]?(?:责任编辑|責任編輯|责编|编辑)\s*[:：]$/u;

/** Who edited a page, below the name of the field: 责编: / 何兰. */
function markEditors(lines: readonly TextLine[], found: Map<number, string>): void {
  lines.forEach(({ text }, index) => {
    const isName = /^\p{Script=Han}{2,4}$/u.test(lines[index + 1]?.text ?? '');
    if (isName && OPEN_EDITOR.test(text)) found.set(index + 1, EDITORS);
  });
  for (const [index, reason] of [...found]) {
    const [line, next] = [lines[index], lines[index + 1]];
    const isOpen = reason === EDITORS && /[:：]\s*$/u.test(line?.text ?? '');
    if (isOpen && /^\p{Script=Han}{2,4}$/u.test(next?.text ?? '')) found.set(index + 1, EDITORS);
  }
}

/** How often a page was read, below what it says of its text. */
function markCounters(lines: readonly TextLine[], found: Map<number, string>): void {
  lines.forEach(({ text }, index) => {
    const above = lines[index - 1];
    if (above === undefined || index >= COUNTER_LINES) return;
    // A number alone between a title and the day of its page counts readers, too.
    const below = readFields(lines[index + 1]?.text ?? '');
    const isAboveDay = below.some(({ kind }) => kind === 'webDate');
    const isCount =
      /^\d{1,9}$/u.test(text) && (isAboveDay || COUNTED.test(above.text)) && !isProse(above.text);
    // A dash stands for a count that the page's program did not fill in.
    const isUnfilled = /^[-–—]{1,2}$/u.test(text) && found.has(index - 1);
    if (isCount || isUnfilled) found.set(index, '网页信息');
  });
}

/** What a page says of its text says of each of several texts, below its title, when it was put on line. */
function keepPosts(lines: readonly TextLine[], found: Map<number, string>): void {
  const posts = [...found].flatMap(([index, reason]) => {
    const title = lines[index - 1];
    const isApart = title?.afterBlank === true || found.has(index - 2);
    const isBelow =
      title !== undefined && isApart && !found.has(index - 1) && isTitleShaped(title.text);
    const isPost = reason === PAGE_INFORMATION && POSTED.test(lines[index]?.text ?? '');
    return isPost && isBelow ? [index] : [];
  });
  if (posts.length >= LEAST_POSTS) for (const index of posts) found.delete(index);
}

/** Titles of other pages may cry out: 招聘啦！ */
function isText(text: string): boolean {
  return isProse(text) && (lengthOf(text) > LONGEST_CRY || /。$/u.test(text));
}

/** What follows 相关阅读: titles of other pages, up to the next running text with its title. */
function markRelated(lines: readonly TextLine[], found: Map<number, string>): void {
  for (let index = 0; index < lines.length; index += 1) {
    if (!FOLLOWS.test(lines[index]?.text ?? '')) continue;
    let end = index + 1;
    while (end < lines.length && !isText(lines[end]?.text ?? '')) end += 1;
    if (end < lines.length) {
      // The title of the text that follows stands behind the last blank line.
      let title = end;
      while (title > index + 1 && !(lines[title]?.afterBlank && title < end)) title -= 1;
      end = title > index + 1 ? title : end;
    }
    for (let at = index; at < end; at += 1) found.set(at, RELATED);
    index = end - 1;
  }
}

/** What a page states of itself below its text: 點閱次數：1213. */
function markBelow(lines: readonly TextLine[], found: Map<number, string>): void {
  for (let at = lines.length - 1; at > 0 && at > lines.length - FOOT_LINES - 1; at -= 1) {
    const { text } = lines[at] as TextLine;
    if (isProse(text)) return;
    if (readField(text)?.kind === 'register') found.set(at, PAGE_INFORMATION);
  }
}

/** The foot of a web page: its licences, with what stands around them. */
function markFoot(lines: readonly TextLine[], found: Map<number, string>): void {
  const from = Math.max(1, lines.length - FOOT_LINES);
  const isFoot = (index: number) => {
    const text = lines[index]?.text ?? '';
    return (FOOT.test(text) || BUILT_BY.test(text)) && !endsSentence(text);
  };
  const marks = lines.flatMap((_, index) => (index >= from && isFoot(index) ? [index] : []));
  const [first] = marks;
  if (first === undefined) return;
  let start = first;
  while (start > from && BESIDE_FOOT.test(lines[start - 1]?.text ?? '')) start -= 1;
  lines.forEach(({ text }, index) => {
    if (index < start || (!isFoot(index) && !BESIDE_FOOT.test(text))) return;
    found.set(index, FOOT_OF_PAGE);
  });
  // Of pages saved one after the other each has the same foot.
  const feet = new Set(
    lines.flatMap(({ text }, index) => (found.get(index) === FOOT_OF_PAGE ? [text] : [])),
  );
  lines.forEach(({ text }, index) => {
    if (feet.has(text)) found.set(index, FOOT_OF_PAGE);
  });
}
