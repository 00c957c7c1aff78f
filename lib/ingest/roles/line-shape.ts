import {
  type DateExpression,
  dateExpressions,
  leadingDate,
} from '@/lib/ingest/dates/date-expression';
import { endsSentence } from './sentence-end';

/** Longer lines are no titles. */
const LONGEST_TRANSLATION = 80;
const LONGEST_TITLE = 60;
const LONGEST_DATE = 80;
const DATE_SIGN = /[年月日曰白号號]|[\d０-９]\s*[-./／]\s*[\d０-９]/u;
/** Templates of pages lose the day's name behind 星期. */
const WEEKDAY =
  /[（(]?\s*(?:(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]|(?<=[日号\d]\s*[（(]?)星期(?=\s*[）)]?\s*$))[）)]?/gu;
/** 2021.8.4　星期三　阴转小雨 */
const WEATHER =
  /[\s，,]+(?:天气\s*[:：]?\s*)?(?:晴|阴|多云|[小中大暴阵雷]*[雨雪]|雾|霾|转|到|间)+$/u;
/** 第3次　1月5日; 2023年6月11日17时发布; 民國二十四年六月出版; 2022-08-03 09:15 来自 微博网页版. */
const ISSUED =
  /^第\s*[\d一二三四五六七八九十百]{1,4}\s*[次期]\s+(?=\S)|(?:\s*\d{1,2}时(?:\d{1,2}分)?)?\s*(?:发布|發佈|出版|刊行|公告|公布)$|\s+来自\s*\S[^，。]{1,18}$/gu;
/** 3月1日上午, alone on its line. */
const PART_OF_DAY = /(?<=[日号])\s*[（(]?(?:上午|下午|中午|晚上|晚间|凌晨|全天)[）)]?$/u;
/** A stamp with how many read or answered it: 2020-01-02 12:00:36 (1). */
const COUNT_BEHIND_TIME = /(?<=\d:\d{2})\s*[（(]\s*\d{1,7}\s*[）)]$/u;
const TIME = /\d{1,2}\s*[:：]\s*\d{2}(?:\s*[:：]\s*\d{2})?|(?<=[日号])\s*\d{1,2}时(?:\d{1,2}分)?/gu;
/** A year of a reign, and the one of our era in brackets: 光绪二十八年（1902）. */
const ERA_YEAR =
  /^[\p{Script=Han}]{2,8}?(?:元|\d{1,3}|[一二三四五六七八九十廿卅]{1,4})\s*年\s*[（(]\s*(?:公元)?\s*\d{3,4}\s*年?\s*[）)]$/u;
/** `地点：三楼报告厅` */
const LABEL = /^\p{Script=Han}[\p{Script=Han}\s]{0,8}\p{Script=Han}[：:]\s*/u;
const OPEN = /[（(《“「『【〔[]/gu;
const CLOSED = /[）)》”」』】〕\]]/gu;

/** Characters, white space aside. */
export function lengthOf(text: string): number {
  const bare = text.replace(/\s+/gu, '');
  // A character outside of the basic plane is two units.
  return bare.length - (bare.match(/[\uD800-\uDBFF]/g)?.length ?? 0);
}

/** 图01.jpg, which a page left in place of a picture. */
const PICTURE = /\.(?:jpe?g|png|gif|bmp|webp)$/iu;

/** Whether a line can be a title: short, no sentence, and no picture's name. */
export function isTitleShaped(text: string): boolean {
  const length = lengthOf(text);
  if (length < 2 || length > LONGEST_TITLE) return false;
  if (/[。；;，,、：:]\s*$/u.test(text) || /[。；]/u.test(text)) return false;
  return /\p{Script=Han}/u.test(text) && !PICTURE.test(text) && !isDateOnly(text);
}

/** Whether a line is one of a bilingual title: LEGISLATIVE COUNCIL below 立法會. */
export function isTranslation(text: string): boolean {
  if (text.length > LONGEST_TRANSLATION || /[.:;]$/u.test(text)) return false;
  return /\p{Script=Latin}{3}/u.test(text) && !/\p{Script=Han}/u.test(text);
}

/** Whether a line is running text: it ends a sentence, or is too long for a title. */
export function isProse(text: string): boolean {
  return endsSentence(text) || lengthOf(text) > LONGEST_TITLE;
}

/** Whether a line is a day or a month and nothing else, weekday, hour and brackets aside. */
export function isDateLine(text: string): boolean {
  const date = wholeDate(text);
  return date !== null && (date.day !== null || date.month !== null);
}

/** As `isDateLine`, or a year: `1986年`, `民国三十七年（1948年）`. */
export function isDateOnly(text: string): boolean {
  return ERA_YEAR.test(text) || wholeDate(text) !== null;
}

function wholeDate(text: string): DateExpression | null {
  if (text.length > LONGEST_DATE || !DATE_SIGN.test(text)) return null;
  const bare = text
    .replace(COUNT_BEHIND_TIME, '')
    .replace(ISSUED, '')
    .replace(WEEKDAY, '')
    .replace(WEATHER, '')
    .replace(TIME, '')
    .replace(PART_OF_DAY, '')
    .replace(/\s*[（(](?:公元)?\s*\d{4}\s*年?\s*[）)]$/u, '')
    .replace(/^[-–—]\s+/u, '')
    .replace(/^[\s,，（([【〔●○◆◇■□▲△★☆※◎*·•]+|[\s）)\]】〕:：，,]+$/gu, '');
  if (bare === '' || bare.length > 40) return null;
  const [first] = dateExpressions(bare);
  const lead = first?.start === 0 ? first : leadingDate(bare);
  return lead !== null && lead.end === bare.length ? lead : null;
}

/** What a line names before what it says of it, `地点：`, with the colon; empty where it names nothing. */
export function labelOf(text: string): string {
  const label = LABEL.exec(text)?.[0] ?? '';
  return label === text ? '' : label;
}

/** Whether brackets or quotes that a text opens are still open at its end. */
export function hasOpenBracket(text: string): boolean {
  return (text.match(OPEN)?.length ?? 0) > (text.match(CLOSED)?.length ?? 0);
}
