import { plainDigits } from '@/lib/ingest/dates/plain-digits';

const YEAR = '\\s*[〔［[(（【﹝]\\s*(?:19|20)\\d{2}\\s*[〕］\\])）】﹞]\\s*';
const NUMBERED = `[\\p{Script=Han}A-Za-z]{1,16}${YEAR}(?:第\\s*)?\\d{1,4}\\s*[号號]`;
const ORDER =
  '(?:[\\p{Script=Han}]{0,24}(?:令|公告|通告)?\\s*)?(?:(?:19|20)\\d{2}年)?第\\s*[\\d〇○零一二三四五六七八九十百千廿]+\\s*[号號]';
/** As offices of the Republic number: 財字第一二〇號, 臺教資（一）字第1060089094B號. */
const OF_REPUBLIC =
  '\\p{Script=Han}{1,8}(?:[（(][\\p{Script=Han}\\d]{1,3}[）)])?字第\\s*[\\d〇○零一二三四五六七八九十百千廿]+[A-Z]?\\s*[号號]';

/** No number is without one of these. */
const SIGN = /[号號]/u;
const LONGEST_LINE = 60;
/** As bills and proposals are numbered: 建议字：〔2023〕8号. */
const BEHIND_COLON = `\\p{Script=Han}{1,8}字\\s*[:：]${YEAR}第?\\s*\\d{1,4}\\s*[号號]`;
const BARE = `${YEAR}第?\\s*\\d{1,4}\\s*[号號]`;

/** Of a court: （2022）河01民终1234号. */
const CASE =
  '[（(〔]\\s*(?:19|20)\\d{2}\\s*[）)〕]\\s*\\p{Script=Han}{1,3}\\d{0,5}\\p{Script=Han}{1,6}\\d{1,6}\\s*号';

/** Of a court of the Republic: 106年度訴字第1592號. */
const CASE_OF_REPUBLIC = '\\d{2,3}\\s*年度?\\p{Script=Han}{1,8}字第\\s*\\d{1,6}\\s*[号號]';

/** As offices numbered before there were whole years: （63）河办字第27号. */
const OF_FORMER =
  '[（(〔\\[]\\s*\\d{2}\\s*[）)〕\\]]\\s*\\p{Script=Han}{1,8}字?\\s*第?\\s*\\d{1,4}\\s*号';

const ALONE = new RegExp(
  `^(?:[（(]?\\s*(${NUMBERED}|${ORDER}|${BARE}|${OF_REPUBLIC}|${BEHIND_COLON})\\s*[）)]?|(${CASE}|${CASE_OF_REPUBLIC}|${OF_FORMER}))$`,
  'u',
);
const WITHIN = new RegExp(NUMBERED, 'u');
/** Crawlers glue it to the title: …工作意见的通知国办函〔2021〕49号. */
const KIND = '通知|意见|决定|批复|通报|方案|办法|公告|复函|报告|规划';
const GLUED = `(?<=(?:${KIND}))(?:(?!${KIND}|的)\\p{Script=Han}){2,8}${YEAR}\\d{1,4}\\s*[号號]`;
const AT_END = new RegExp(
  `(?:\\s*[（(]\\s*(${NUMBERED})\\s*[）)]|[\\s\u3000]+(${NUMBERED}|${OF_REPUBLIC})|(${GLUED}))\\s*$`,
  'u',
);

const OF_TITLE = new RegExp(`${GLUED}$`, 'u');

/** The number of an issue is no document's: 河南省政府公報　第五百三十二號. */
const OF_ISSUE = /(?:[公简簡][报報]|[月周週旬季]刊)\s*(?:\d{4}\s*年\s*)?第/u;

/** The number of a document (文号) that a line is and nothing else, without brackets; or null. */
export function documentNumber(text: string): string | null {
  if (text.length > LONGEST_LINE || !SIGN.test(text) || OF_ISSUE.test(text)) return null;
  const plain = plainDigits(text).trim();
  // …税收政策的通知财税[2010]4号 is the end of a title, too.
  if ((OF_TITLE.exec(plain)?.index ?? 0) > 0) return null;
  const [, number, ofCase] = ALONE.exec(plain) ?? [];
  return (number ?? ofCase)?.trim() ?? null;
}

/** The first number of a document that a text names, or null. */
export function numberWithin(text: string): string | null {
  if (!SIGN.test(text)) return null;
  const found = WITHIN.exec(plainDigits(text))?.[0] ?? null;
  // A day in brackets may stand before it: (1985年5月4日皖政〔1985〕38号).
  return found === null ? null : found.replace(/^[^〔［[(（【﹝]*[年月日]/u, '');
}

/** A title with its document's number in brackets behind it, in two. */
export function splitNumber(title: string): { title: string; number: string | null } {
  const match = AT_END.exec(plainDigits(title));
  if (!match) return { title, number: null };
  return { title: title.slice(0, match.index), number: match[1] ?? match[2] ?? match[3] ?? null };
}
