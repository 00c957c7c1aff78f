import { saysDay } from '@/lib/ingest/forms/titled/said-day';
import { readField } from '@/lib/ingest/roles/field-line';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { isDateOnly, isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import { saysWhoReports } from '@/lib/ingest/roles/press-lead';
import { readRow } from '@/lib/ingest/roles/read-row';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** A name between marks: 【概况】, 〖〗, ［］, 〔〕. */
export const BRACKETED =
  /^(?:【([^】]{2,40})】|〖([^〗]{2,40})〗|〔((?!\d)[^〕]{2,40})〕|［([^］]{2,40})］|\[([^\]]{2,40})\])\s*/u;
export const BULLETED = /^[■●◆◎▲◇○△☆★]\s*([^\s，。；：,;:]{2,24})[\s\u3000]+(?=\S{8})/u;
/** A name set apart by nothing but space; a sentence follows. */
export const NAMED =
  /^(\p{Script=Han}[^\s，。；：、,;:（）()]{1,13}(?:[（(][^（）()]{3,16}[）)])?)(?: {2,}|\u3000+)(?=\S)/u;
/** A life in a book of lives: 张　衡　（1890—1961）　字子平，…. */
export const PERSON =
  /^(\p{Script=Han}[\s\u3000]?\p{Script=Han}{1,3}[\s\u3000]*[（(]\s*(?:约|公元|生于)?\s*\d{3,4}[^（）()。，]{0,14}[）)])[\s\u3000]*(?=\S)/u;
/** A word, when, and what, set apart by space: 通讯　1978年3月　县广播站…. */
export const DATED =
  /^(\p{Script=Han}{2,8})[\s\u3000]+(?=(?:(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?|民国\S{1,4}年\S{0,6})[\s\u3000，,])/u;

/** The first line of a life is no shorter. */
const LEAST_LIFE = 16;

/** The line above a life that says no more than its name: 严　崇　德 / 严崇德（1871～1936），…; or null. */
export function nameAbove(lines: readonly TextLine[], index: number): TextLine | null {
  const [name, life] = [lines[index - 1], lines[index]];
  // 叶素贞（女）
  const bare = (name?.text ?? '').replace(/\s+/gu, '').replace(/[（(][男女][）)]$/u, '');
  if (!name || !life || !/^\p{Script=Han}{1,4}$/u.test(bare)) return null;
  const text = life.text.replace(/\s+/gu, '');
  if (!text.startsWith(bare) || lengthOf(text) < LEAST_LIFE) return null;
  // Without a blank line the name ends with a pause in the life, too: 郭宪 / 郭宪,字子横….
  const isApart = name.afterBlank && bare.length > 1 && isProse(life.text);
  return isApart || /^[,，（(]/u.test(text.slice(bare.length)) ? name : null;
}

/** A mark with running text behind or below it, which is no field of a document. */
export function beginsEntry(lines: readonly TextLine[], index: number, mark: RegExp): boolean {
  const text = lines[index]?.text ?? '';
  if (mark === PERSON && nameAbove(lines, index) !== null) return true;
  const match = mark.exec(text);
  const name = match?.slice(1).find((part) => part !== undefined) ?? '';
  // Who reports is no name of an entry: 【本報訊】….
  if (!match || isDateOnly(name) || saysWhoReports(name)) return false;
  const field = readField(text);
  if (field !== null && field.kind !== null && lengthOf(field.value) < 60) return false;
  const rest = text.slice(match[0].length);
  if (mark === NAMED)
    return (
      headingMark(text) === null && readRow(lines[index] as TextLine) === null && isProse(rest)
    );
  if (rest === '') return isProse(lines[index + 1]?.text ?? '');
  // Who speaks is no name of an entry: [主持人]：….
  if (/^[:：]/u.test(rest)) return false;
  // 【乡镇动态】白水镇开展演练, and its day below: a title with its section.
  if (!isProse(rest) && saysDay(lines[index + 1]?.text ?? '')) return false;
  return lengthOf(rest) > 12 || isProse(rest);
}
