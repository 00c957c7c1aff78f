import { documentNumber } from '@/lib/ingest/roles/document-number';
import { readField } from '@/lib/ingest/roles/field-line';
import { hanPairs } from '@/lib/ingest/roles/han-pairs';
import { isProse, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** A text's title is among its first lines, and its words among the first words of the text. */
const MOST_ABOVE = 40;
const OPENING = 800;
const LEAST_TITLE = 8;
/** Of a title's pairs of characters so many stand in its text again; of a page's words fewer. */
const LEAST_ECHO = 0.4;
const MOST_ECHO = 0.34;
const LONGEST_WORDS = 40;
const LONGEST_NOTICE = 120;
/** What only pages say: where one is, what to press, what a browser lacks; and entries of menus. */
const OF_PAGE =
  /[>»|｜]|^[•·]\s*\S{1,8}$|首页|首頁|登录|登錄|注册|搜索|搜尋|检索|数字报|數位報|电子报|手机版|跳转|跳到主要|导航|菜单|浏览器|瀏覽器|javascript|cookie|无障碍|视力保护|字[体體号號]|繁[体體]|简体|打印|分享|收藏|返回|扫一扫|微信|客户端|自由的图书馆|^(?:信件|来信|问政|留言|咨询|投诉|提案|文章|新闻|信息|公告|政策|文件)(?:内容|详情|详细|正文)$|^\p{Script=Han}{2,8}[网網]$|[网網]站$/iu;
/** Without any Chinese, above a Chinese title: Loading, none. */
const LATIN = /^(?=.*[A-Za-z]{3})[\x20-\x7e]{1,40}$/u;

/**
 * The lines above a text that are its page's: down to the last one that only pages say, above the first
 * line whose words the text says again. Fields and numbers among them are the text's.
 * @returns their indexes; none where something above is the text's own
 */
export function linesAboveTitle(
  lines: readonly TextLine[],
  isFurniture: (index: number) => boolean,
): readonly number[] {
  const prose = lines.findIndex(({ text }, at) => !isFurniture(at) && isText(text));
  if (prose < 1 || prose > MOST_ABOVE) return [];
  const body = lines.slice(prose).map(({ text }) => text);
  const opening = hanPairs(body.join('').slice(0, OPENING));
  const echo = (text: string) => {
    const own = hanPairs(text);
    return own.size === 0 ? 0 : [...own].filter((pair) => opening.has(pair)).length / own.size;
  };
  const title = lines.findIndex(
    ({ text }, at) =>
      at < prose &&
      !isFurniture(at) &&
      !OF_PAGE.test(text) &&
      isTitleShaped(text) &&
      lengthOf(text) >= LEAST_TITLE &&
      readField(text) === null &&
      echo(text) >= LEAST_ECHO,
  );
  const above = lines.slice(0, Math.max(title, 0));
  const last = above.findLastIndex(({ text }) => OF_PAGE.test(text) || LATIN.test(text)) + 1;
  // A page's own title stands right above the document's: all above it is the page's then.
  const end = last > 0 && isTwice(lines[title]?.text, lines[title + 1]?.text) ? title : last;
  const open = above
    .slice(0, end)
    .flatMap(({ text }, at) => (isFurniture(at) || isOfText(text) ? [] : [at]));
  const areOfPage = open.every((at) => {
    const line = lines[at];
    return line?.heading === null && canBeOfPage(line.text, echo);
  });
  return areOfPage ? open : [];
}

/** …的通知（2019修订） / …的通知 */
function isTwice(title = '', below = ''): boolean {
  const [key, again] = [title, below].map((text) => text.replace(/\s+/gu, ''));
  if (!key || !again || again.length < LEAST_TITLE) return false;
  return key.startsWith(again) && /^(?:[（(][^（）()]*[）)])?$/u.test(key.slice(again.length));
}

/** Running text: a menu's entries may end as sentences do. */
function isText(text: string): boolean {
  return isProse(text) && !OF_PAGE.test(text);
}

function isOfText(text: string): boolean {
  const kind = readField(text)?.kind ?? null;
  return (kind !== null && kind !== 'register') || documentNumber(text) !== null;
}

function canBeOfPage(text: string, echo: (text: string) => number): boolean {
  if (OF_PAGE.test(text)) return lengthOf(text) <= LONGEST_NOTICE;
  return lengthOf(text) <= LONGEST_WORDS && !endsSentence(text) && echo(text) <= MOST_ECHO;
}
