import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { readFields } from '@/lib/ingest/roles/field-line';
import { isSigned } from '@/lib/ingest/roles/find-signatures';
import { isDateLine, isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import { beginsWithReporter } from '@/lib/ingest/roles/press-lead';

const LEAD =
  /^(?:(?:\p{Script=Han}{0,4}[报网台刊]讯|新华社|中新社|洛报讯|记者)[^。]{0,30}?[日讯訊电電）)]|(?:昨|今|近|日前|前不久)[日天]?[，,]|(?:昨|今)[日天]|连日来|日前|近日|近期)/u;
const LEADING_DAY = /^.{0,28}?(?<!\d)\d{1,2}日/u;

/** Below a title: （2023年4月28日…会议通过） */
export const PASSED =
  /^[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日.{0,60}(?:通过|公布|发布|批准|修订|修正)/u;

/** Whether a line beside a title only says the day. */
export function saysDay(text: string): boolean {
  return isDateLine(text) || isSigned(text) || statedDay(text) || PASSED.test(text);
}

/** `来源：河川日报　2024-02-18`: a short line of fields with a day. */
export function statedDay(text: string): boolean {
  if (lengthOf(text) > 60 || isProse(text)) return false;
  if (POSTED.test(text)) return true;
  return (
    readFields(text).length > 0 &&
    dateExpressions(text).some(({ year, day }) => year !== null && day !== null)
  );
}

/** As posts of an account say who, when and where, 原创 河川发布 2023-07-29 08:12 发表于河南, and pages when and whence: 2013年09月27日 15:44　河川新闻网. */
const POSTED =
  /^(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?\s+\p{Script=Han}{2,16}$|^(?:https?:\/\/\S+|www\.\S+)\s+(?:19|20)\d{2}[-年/]\d{1,2}[-月/]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s+来源[:：]\s*\S{2,16})?(?:\s+\S{2,8})?$|^(?:(?:原创|转载|首发)\s+)?(?:\S{0,20}\s*(?:19|20)\d{2}[-年/]\d{1,2}[-月/]\d{1,2}日?\s.{0,8}发表于\S{2,6}|[^\s，。：:\d]\S{1,19}\s+(?:19|20)\d{2}[-年/]\d{1,2}[-月/]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s+\p{Script=Han}{1,4})?)$/u;
/** Where it was reported and when, in a bracket before or behind a title: 【河川日报　9月2日　3版】…. */
const REPORTED =
  /^[【［[（(](?<before>[^【】［］[\]（）()]{4,40})[】］\]）)]\s*(?<below>\S.{3,})$|^(?<above>\S.{3,}?)\s*[【［[（(](?<behind>[^【】［］[\]（）()]{4,40})[】］\]）)]$/u;
const MEDIUM =
  /\p{Script=Han}(?:日?报|电?视?台|[广电网刊社]|周刊|杂志|公众号|客户端)(?=[\s\d《》“，,·]|$)/u;
const TRAILING_DAY =
  /\s*[[（(【]?\s*((?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?)\s*[\]）)】]?(?:\s*[|｜]\s*\S{1,16})?$/u;

/** The day behind a title, `市政府召开会议 [2023-05-06]`, with the title before it; or null. */
export function trailingDay(text: string): { title: string; day: string } | null {
  const match = TRAILING_DAY.exec(text);
  const title = match ? text.slice(0, match.index).trim() : '';
  // （网友“山里人”，2023-03-02） is no title's day.
  if (/[，,、；;（(]$/u.test(title)) return null;
  return match?.[1] !== undefined && lengthOf(title) > 3 ? { title, day: match[1] } : null;
}

/** A title that says where and when it was reported, in its parts; or null. */
export function reportedTitle(text: string): { title: string; source: string } | null {
  const { before, below, above, behind } = REPORTED.exec(text)?.groups ?? {};
  const [title, source] = [below ?? above, before ?? behind];
  if (title === undefined || source === undefined || !MEDIUM.test(source)) return null;
  return dateExpressions(source).some(({ day }) => day !== null) ? { title, source } : null;
}

/** Whether a text begins as news does: with a day, or with who reports it. */
export function isLedByDate(text: string): boolean {
  if (LEAD.test(text) || beginsWithReporter(text) || LEADING_DAY.test(text.replace(/\s+/gu, '')))
    return true;
  const [first] = dateExpressions(text.slice(0, 40));
  return first?.start === 0 && (first.day !== null || (first.month !== null && first.to === null));
}
