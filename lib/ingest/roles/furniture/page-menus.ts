import { readFields } from '@/lib/ingest/roles/field-line';
import { isDateLine, isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { PAGE_INFORMATION, PLACE } from './reasons';

/** Menus stand among the first lines of a page. */
const MOST_ABOVE = 15;
/** The reason given for what a website sets above a page's text. */
const MENU = '网页抬头';
const LONGEST_SHORT = 4;
const LONGEST_NAME = 6;
const LEAST_COLUMN = 6;
/** 首页 is among so many first words. */
const HOME_AMONG = 3;
const LONGEST_MENU = 20;
/** Words and years side by side. */
const LEAST_WORDS = 8;
/** Words side by side above a text: 首页　政务公开　办事服务　互动交流, parted by space or bars. */
const MENU_WORDS = 5;
const LONGEST_WORD = 12;
/** What day it is, on pages that say so above their text: 2023年11月5日 星期天. */
const TODAY = /(?:星期|周|礼拜)[一二三四五六日天]\s*$/u;

/** Where pages were saved one after the other, the menus of the later ones stand between texts. */
export function markMenusBetween(lines: readonly TextLine[], found: Map<number, string>): void {
  lines.forEach(({ text, source }, index) => {
    if (found.has(index) || source.cells) return;
    // 欢迎光临 / 妇联快讯 / 您现在所在位置：首页 > …: the name of a page.
    const isAbovePlace = found.get(index + 1) === PLACE;
    const isNamed = found.has(index - 1) && lengthOf(text) <= LONGEST_NAME;
    // 河川网正文 / 首页-->社会
    if (isAbovePlace && (isNamed || /^.{2,16}正文$/u.test(text))) found.set(index, MENU);
    if (!isSiteMenu(text)) return;
    found.set(index, MENU);
    // Short rows of words beside it are of the same menu: 简体 繁体, 新闻 | 图片 | 本市.
    for (const step of [-1, 1]) {
      let at = index + step;
      while (found.has(at) || isShortMenu(lines[at])) {
        if (!found.has(at)) found.set(at, MENU);
        at += step;
      }
    }
  });
}

/** A menu that leads home, 河川网首页　新闻　县区　电子报: no text has such a line. */
function isSiteMenu(text: string): boolean {
  const words = text.split(/[\s|｜]+/u).filter((word) => word !== '');
  return (
    words.length >= MENU_WORDS &&
    words.every((word) => /^\p{L}{2,8}$/u.test(word)) &&
    /首[页頁]$/u.test(words[0] ?? '')
  );
}

function isShortMenu(line: TextLine | undefined): boolean {
  const words = (line?.text ?? '').split(/[|｜]/u).map((word) => word.trim());
  return (
    words.length > 2 &&
    words.every((word) => /^\p{Script=Han}+$/u.test(word) && lengthOf(word) <= LONGEST_SHORT)
  );
}

/** A menu one word a line, from the page's first lines down: 首页 / 概况 / 人事任免. */
export function markMenuColumn(lines: readonly TextLine[], found: Map<number, string>): void {
  const isWord = ({ text, source, heading }: TextLine) =>
    heading === null && !source.cells && /^(?:[\p{Script=Han}()（）]{2,10}|[>＞»›])$/u.test(text);
  const end = lines.findIndex((line, at) => !found.has(at) && !isWord(line));
  const column = lines.slice(0, Math.max(end, 0)).filter((_, at) => !found.has(at));
  const leadsHome = lines
    .slice(0, Math.min(HOME_AMONG, end))
    .some(({ text }) => /^首[页頁]$/u.test(text));
  if (!leadsHome || column.length < LEAST_COLUMN) return;
  for (let at = 0; at < end; at += 1) if (!found.has(at)) found.set(at, MENU);
}

/** Menus among the first lines, and the day of reading above a text that states its own. */
export function markMenus(lines: readonly TextLine[], found: Map<number, string>): void {
  const prose = lines.findIndex(({ text }) => isProse(text) && !isMenuLine(text));
  const end = Math.min(prose < 0 ? lines.length : prose, MOST_ABOVE);
  let isStated = false;
  for (let at = end - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (!line) continue;
    isStated ||=
      found.get(at) === PAGE_INFORMATION ||
      readFields(line.text).some(({ kind }) => kind === 'webDate');
    if (found.has(at) || line.source.cells) continue;
    if (isMenuLine(line.text)) found.set(at, MENU);
    else if (at === 0 && isStated && TODAY.test(line.text) && isDateLine(line.text)) {
      found.set(at, MENU);
    }
  }
}

function isMenuLine(text: string): boolean {
  const joined = text.replace(/(?<=^|\s)(\p{Script=Han})\s(?=\p{Script=Han}(?:\s|$))/gu, '$1');
  const words = joined.split(/[\s|｜/·>»]+/u).filter((word) => word !== '');
  const isWorded = words.every(
    (word) => lengthOf(word) <= LONGEST_WORD && /^[\p{L}]+$/u.test(word),
  );
  const least = /[|｜]/u.test(text) ? MENU_WORDS - 1 : MENU_WORDS + 1;
  return (
    words.length >= least &&
    isWorded &&
    words.filter((word) => lengthOf(word) > 1).length === words.length &&
    /首页|首頁|公开|動態|动态|服务|互动|登录|系统|新闻|概况|园地|下载|公告|投诉|信箱/u.test(joined)
  );
}

/** 公报年度索引: 2023 2022 2021 … [ 总索引 ]: many words and years side by side. */
export function isWordRow(text: string): boolean {
  const words = text.split(/[\s|｜[\]]+/u).filter((word) => word !== '');
  return words.length >= LEAST_WORDS && words.every((word) => lengthOf(word) <= LONGEST_WORD);
}

/** Who keeps a site and where: 主办：云台市档案局 地址：… 电话：… 网站地图. */
const SITE_NOTE =
  /(?:主办|承办|地址|电话|传真|邮编|邮箱|技术支持)[^\s:：]{0,4}[:：]|网站地图|设为首页/gu;
const LEAST_NOTES = 2;

export function isSiteNote(text: string): boolean {
  return !endsSentence(text) && (text.match(SITE_NOTE)?.length ?? 0) >= LEAST_NOTES;
}

/** A short line, which may cry out a site's name, or words side by side that are each short: 中国政府网 湖北政府网 繁体中文. */
export function isMenu({ text }: TextLine): boolean {
  const words = text.split(/[\s|｜]+/u).filter((word) => word !== '');
  const areShort = words.length > 2 && words.every((word) => lengthOf(word) <= LONGEST_WORD);
  return (
    (lengthOf(text) <= LONGEST_MENU || areShort) && (!endsSentence(text) || /[!！]$/u.test(text))
  );
}
