import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { documentNumber } from '@/lib/ingest/roles/document-number';
import { readField, readFields } from '@/lib/ingest/roles/field-line';
import { isSigned } from '@/lib/ingest/roles/find-signatures';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { isDateLine, isProse, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import { readRow } from '@/lib/ingest/roles/read-row';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** Short lines and dates above running text: where an item may begin. */
export interface Head {
  /** Index of its first line. */
  readonly start: number;
  /** Index of the first line of its text. */
  readonly end: number;
  readonly titles: readonly number[];
  readonly dates: readonly number[];
  /** Headings between marks: 【领导活动】. */
  readonly sections: readonly number[];
  /** A line of signs before it, `-`, `***`, or one that holds the title, `=== 标题 ===`. */
  readonly separator: number | null;
  /** Whether the text begins with a date. */
  readonly isLed: boolean;
}

const SEPARATOR = /^[-—–─=＝*＊~～_·•#◆★☆…]+$/u;
const TITLED_SEPARATOR =
  /^(?=.*\p{L})(?:={2,}|-{2,}|—{2,}|\*{2,}|#{3,}|~{2,})\s*(\S.*?)\s*(?:={2,}|-{2,}|—{2,}|\*{2,}|#{3,}|~{2,})$/u;
const LEAD =
  /^(?:(?:本报讯|本网讯|新华社|中新社|洛报讯|记者)[^。]{0,30}?[日讯訊电電）)]|(?:昨|今|近|日前|前不久)[日天]?[，,]|(?:昨|今)[日天]|连日来|日前|近日|近期)/u;
const LEADING_DAY = /^.{0,28}?(?<!\d)\d{1,2}日/u;
const DAY_AND_PAUSE = /^[^，]{0,24}日(?:[上下]午)?，/u;
const PART_OF_DAY = /^[（(]?(?:上午|下午|中午|晚上|晚间|凌晨|全天)[）)：:]?$/u;
/** A chronicle sets its days in a column of their own. */
const DAY_IN_COLUMN =
  /^(?:\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|[是本该同]\s*[年月日])(?:\s{2,}|\u3000)/u;
/** More lines above a text are no title. */
const MOST_TITLES = 6;
/** Between marks, or the page of a newspaper: 第02版：民生. */
const SECTION =
  /^(?:第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版\s*[:：·\s]\s*([^\s：:，。]{2,12})|【([^】]{2,16})】|\[([^\]]{2,16})\]|〖([^〗]{2,16})〗|[◆◇■□●★☆▲※]+\s*([^◆◇■□●★☆▲※]{2,16}?)\s*[◆◇■□●★☆▲※]*)$/u;

/** Who wrote it: below a title, or at the end of a text. */
const BYLINE =
  /^[（(]?(?:本报|本台|本刊|本网|全媒体|融媒体|首席|见习)*(?:记者|通讯员|特约撰稿人?|文[/／]图?|图[/／]文)[:：\s][^。，；]{2,30}$/u;
const ENDING_BYLINE =
  /[。！？”][（(](?:[^（）()]{0,6}(?:记者|通讯员|供稿|来源|文[/／])[^（）()]{1,40})[）)]$/u;

export function isByline(text: string): boolean {
  return BYLINE.test(text);
}

/** Whether a text ends with who wrote it, so that another begins below. */
export function endsWithByline(text: string): boolean {
  return BYLINE.test(text) || ENDING_BYLINE.test(text);
}

/** The title that a line of signs holds, or null. */
export function separatedTitle(text: string): string | null {
  return TITLED_SEPARATOR.exec(text)?.[1] ?? null;
}

export function isSeparator(text: string): boolean {
  return SEPARATOR.test(text) && text.length <= 80;
}

/** All the places at which items may begin, in order. */
export function findHeads(lines: readonly TextLine[]): Head[] {
  const heads: Head[] = [];
  let separator: number | null = null;
  let index = 0;
  while (index < lines.length) {
    const text = lines[index]?.text ?? '';
    if (separatedTitle(text) !== null) {
      heads.push({
        start: index,
        end: index + 1,
        titles: [index],
        dates: [],
        sections: [],
        separator: index,
        isLed: false,
      });
      separator = null;
      index += 1;
      continue;
    }
    if (isSeparator(text)) {
      separator = index;
      index += 1;
      continue;
    }
    const start = index;
    const titles: number[] = [];
    const dates: number[] = [];
    const sections: number[] = [];
    for (; index < lines.length; index += 1) {
      const line = lines[index];
      if (!line) break;
      if (saysDay(line.text)) dates.push(index);
      else if (isSectionLine(line.text) && !isProse(lines[index + 1]?.text ?? ''))
        sections.push(index);
      else if (isHeadTitle(line)) titles.push(index);
      else break;
    }
    // A title may be underlined: 行政長官出席論壇 / ＊＊＊＊.
    const isUnderlined =
      titles.length > 0 &&
      isSeparator(lines[index]?.text ?? '') &&
      isProse(lines[index + 1]?.text ?? '');
    if (isUnderlined) {
      separator = index;
      index += 1;
    }
    const after = lines[index];
    const isAbove = after !== undefined && !isSeparator(after.text);
    if (titles.length > 0 && titles.length <= MOST_TITLES + dates.length && isAbove) {
      heads.push({
        start,
        end: index,
        titles,
        dates,
        sections,
        separator,
        isLed:
          isLedByDate((isByline(after.text) ? lines[index + 1]?.text : undefined) ?? after.text) ||
          titles.some((at) => trailingDay(lines[at]?.text ?? '') !== null),
      });
    }
    if (index > start) separator = null;
    else {
      separator = null;
      index += 1;
    }
  }
  return heads;
}

/** Below a title: （2023年4月28日…会议通过） */
export const PASSED =
  /^[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日.{0,60}(?:通过|公布|发布|批准|修订|修正)/u;

/** Whether a line beside a title only says the day. */
function saysDay(text: string): boolean {
  return isDateLine(text) || isSigned(text) || statedDay(text) || PASSED.test(text);
}

function isHeadTitle(line: TextLine): boolean {
  if (line.isFull || PART_OF_DAY.test(line.text) || isByline(line.text)) return false;
  // A text, not a title, begins with a day and a pause.
  if (DAY_AND_PAUSE.test(line.text) || DAY_IN_COLUMN.test(line.text)) return false;
  if (isSeparator(line.text) || separatedTitle(line.text) !== null) return false;
  if (!isTitleShaped(line.text) || isProse(line.text)) return false;
  if (documentNumber(line.text) !== null || readRow(line)) return false;
  const field = readField(line.text);
  return !(field !== null && field.kind !== null);
}

/** The name that a line has between its marks, as the heading of a section; or null. */
export function sectionName(text: string): string | null {
  return (
    SECTION.exec(text)
      ?.slice(1)
      .find((name) => name !== undefined) ?? null
  );
}

function isSectionLine(text: string): boolean {
  return sectionName(text) !== null;
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

/** As posts of an account say when and where: 河川发布 2023-07-29 08:12 发表于河南. */
const POSTED = /^\S{0,20}\s*(?:19|20)\d{2}[-年/]\d{1,2}[-月/]\d{1,2}日?\s.{0,8}发表于\S{2,6}$/u;
const TRAILING_DAY =
  /\s*[[（(【]?\s*((?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?)\s*[\]）)】]?$/u;

/** The day behind a title, `市政府召开会议 [2023-05-06]`, with the title before it; or null. */
export function trailingDay(text: string): { title: string; day: string } | null {
  const match = TRAILING_DAY.exec(text);
  const title = match ? text.slice(0, match.index).trim() : '';
  return match?.[1] !== undefined && lengthOf(title) > 3 ? { title, day: match[1] } : null;
}

/** Whether a text begins as news does: with a day, or with who reports it. */
export function isLedByDate(text: string): boolean {
  if (LEAD.test(text) || LEADING_DAY.test(text.replace(/\s+/gu, ''))) return true;
  const [first] = dateExpressions(text.slice(0, 40));
  return first?.start === 0 && (first.day !== null || (first.month !== null && first.to === null));
}

/** A title that counts its items: 一、市政府召开会议. */
export function isCounted(line: TextLine | undefined): boolean {
  return line !== undefined && headingMark(line.text) !== null;
}
