import { readFields } from '@/lib/ingest/roles/field-line';
import { isDateLine, isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { PAGE_INFORMATION, PLACE } from './reasons';

/** Menus stand among the first lines of a page. */
const MOST_ABOVE = 15;
/** Words side by side above a text: 首页　政务公开　办事服务　互动交流, parted by space or bars. */
const MENU_WORDS = 5;
export const LONGEST_WORD = 12;
/** What day it is, on pages that say so above their text: 2023年11月5日 星期天. */
const TODAY = /(?:星期|周|礼拜)[一二三四五六日天]\s*$/u;

/** Where pages were saved one after the other, the menus of the later ones stand between texts. */
export function markMenusBetween(lines: readonly TextLine[], found: Map<number, string>): void {
  lines.forEach(({ text, source }, index) => {
    if (found.has(index) || source.cells) return;
    // 欢迎光临 / 妇联快讯 / 您现在所在位置：首页 > …: the name of a page.
    const isNamed = found.has(index - 1) && found.get(index + 1) === PLACE;
    if (isNamed && lengthOf(text) <= LONGEST_NAME) found.set(index, MENU);
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

const MENU = '网页抬头';
const LONGEST_SHORT = 4;
const LONGEST_NAME = 6;

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
    if (isMenuLine(line.text)) found.set(at, '网页抬头');
    else if (at === 0 && isStated && TODAY.test(line.text) && isDateLine(line.text)) {
      found.set(at, '网页抬头');
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
