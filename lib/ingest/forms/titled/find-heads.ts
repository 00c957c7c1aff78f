import { isCollectionName } from '@/lib/ingest/forms/titles/collection-name';
import { isByline } from '@/lib/ingest/roles/byline';
import { documentNumber } from '@/lib/ingest/roles/document-number';
import { readField } from '@/lib/ingest/roles/field-line';
import { isSignatory } from '@/lib/ingest/roles/find-signatures';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import {
  isDateLine,
  isProse,
  isTitleShaped,
  isTranslation,
  lengthOf,
} from '@/lib/ingest/roles/line-shape';
import { readRow } from '@/lib/ingest/roles/read-row';
import { sectionName } from '@/lib/ingest/roles/section-line';
import { isSeparator, separatedTitle } from '@/lib/ingest/roles/separator-line';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { closingLines, isRelease } from './closing-lines';
import { isLedByDate, reportedTitle, saysDay, statedDay, trailingDay } from './said-day';

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

const DAY_AND_PAUSE = /^[^，]{0,24}日(?:[上下]午)?，/u;
const PART_OF_DAY = /^[（(]?(?:上午|下午|中午|晚上|晚间|凌晨|全天)[）)：:]?$/u;
/** A chronicle sets its days in a column of their own. */
export const DAY_IN_COLUMN =
  /^(?:\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|[是本该同]\s*[年月日])(?:\s{2,}|\u3000)/u;
const LONGEST_CRY = 40;
const LONGEST_VALUE = 20;
/** More lines above a text are no title. */
const MOST_TITLES = 6;
/** Below the number of a newspaper's page stands the column, which many texts have none of. */
const EMPTY_COLUMN = /^专栏\s*[:：]$/u;

/** All the places at which items may begin, in order. */
export function findHeads(lines: readonly TextLine[]): Head[] {
  const heads: Head[] = [];
  const closings = closingLines(lines);
  let separator: number | null = null;
  let index = 0;
  while (index < lines.length) {
    const text = lines[index]?.text ?? '';
    const ofSigns = separatedTitle(text);
    if (ofSigns !== null && index === 0 && isCollectionName(ofSigns)) {
      // The name of the whole between signs: the first item begins below it.
      separator = index;
      index += 1;
      continue;
    }
    if (ofSigns !== null) {
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
    if (closings.has(index)) {
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
      if (!line || closings.has(index)) break;
      const value = titles.length > 0 ? valueBelow(lines, index) : null;
      if (value !== null) {
        if (isDateLine(value)) dates.push(index + 1);
        index += 1;
      } else if (saysDay(line.text)) dates.push(index);
      else if (isSectionLine(line.text) && !isText(lines[index + 1]?.text ?? ''))
        sections.push(index);
      else if (sections.at(-1) === index - 1 && EMPTY_COLUMN.test(line.text)) continue;
      else if (isClosingBracket(lines, index)) break;
      else if (isFieldBelow(lines, index)) break;
      else if (isHeadTitle(line) || isCried(lines, index) || isDayTitle(lines, index))
        titles.push(index);
      else if (titles.at(-1) === index - 1 && isTranslation(line.text)) titles.push(index);
      else break;
    }
    const below = belowStated(lines, titles, dates);
    if (below !== null) titles.splice(0, titles.length, ...titles.filter((at) => at < below));
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
    const isAbove = after !== undefined && !isSeparator(after.text) && !closings.has(index);
    const isFields = titles.filter((at) => isFieldShaped(lines[at])).length * 2 > titles.length;
    const isTitle = titles.length <= MOST_TITLES + dates.length && !(isFields && titles.length > 1);
    if (titles.length > 0 && isTitle && isAbove) {
      heads.push({
        start,
        end: below ?? index,
        titles,
        dates,
        sections,
        separator,
        isLed:
          isLedByDate((isByline(after.text) ? lines[index + 1]?.text : undefined) ?? after.text) ||
          titles.some(
            (at) =>
              trailingDay(lines[at]?.text ?? '') !== null ||
              reportedTitle(lines[at]?.text ?? '') !== null,
          ),
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

/**
 * Where a page states right below a title whence it is and when, further headlines stand close below
 * that: they are the first lines of its text. Null for other heads.
 */
function belowStated(
  lines: readonly TextLine[],
  titles: readonly number[],
  dates: readonly number[],
): number | null {
  const [date] = dates;
  if (date === undefined || dates.length > 1 || !statedDay(lines[date]?.text ?? '')) return null;
  const isClose = lines[date]?.afterBlank === false && lines[date + 1]?.afterBlank === false;
  const isAbove = titles.includes(date - 1) && lines[date - 1]?.afterBlank === true;
  return isClose && isAbove && titles.includes(date + 1) ? date + 1 : null;
}

function isHeadTitle(line: TextLine): boolean {
  if (line.isFull || PART_OF_DAY.test(line.text) || isByline(line.text)) return false;
  if (isRelease(line.text) || isSignatory(line.text)) return false;
  // A text, not a title, begins with a day and a pause.
  if (DAY_AND_PAUSE.test(line.text) || DAY_IN_COLUMN.test(line.text)) return false;
  if (isSeparator(line.text) || separatedTitle(line.text) !== null) return false;
  if (!isTitleShaped(line.text) || isProse(line.text)) return false;
  if (documentNumber(line.text) !== null || readRow(line)) return false;
  const field = readField(line.text);
  return !(field !== null && field.kind !== null);
}

/** 人数：20组家庭 right below 地点：三楼报告厅: a field like the one above it. */
function isFieldBelow(lines: readonly TextLine[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before || !line || line.afterBlank || !isFieldShaped(line)) return false;
  return readField(before.text)?.kind != null;
}

/** What a page states below a title with its name on a line of its own, 信息来源： / 河川融媒; or null. */
function valueBelow(lines: readonly TextLine[], index: number): string | null {
  const [name, line] = [lines[index], lines[index + 1]];
  const field = name === undefined ? null : readField(name.text);
  if (field?.kind == null || field.value !== '' || !line || line.afterBlank) return null;
  const isValue = lengthOf(line.text) <= LONGEST_VALUE && !isProse(line.text);
  return isValue && readField(line.text) === null ? line.text : null;
}

/** 1日，老兵光荣返乡, right above a text that says no day: a title that says its own. */
function isDayTitle(lines: readonly TextLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line?.afterBlank || line.isFull || !next || !DAY_AND_PAUSE.test(line.text)) return false;
  const isTitle = isTitleShaped(line.text) && !isProse(line.text);
  return isTitle && isProse(next.text) && !isLedByDate(next.text);
}

/** A title that cries or asks, right above who posted it when: 云台人请注意！. */
function isCried(lines: readonly TextLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const isShort = isTitleShaped(text) && lengthOf(text) <= LONGEST_CRY && /[！？!?]$/u.test(text);
  return isShort && statedDay(lines[index + 1]?.text ?? '');
}

/** Who wrote the text above, or where it is from, in a bracket of its own: （护理部　王芳）. */
function isClosingBracket(lines: readonly TextLine[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before || !line || line.afterBlank || !isProse(before.text)) return false;
  return /^[（(][^（）()]{2,24}[）)]$/u.test(line.text) && !saysDay(line.text);
}

function isFieldShaped(line: TextLine | undefined): boolean {
  return line !== undefined && (readField(line.text)?.value ?? '') !== '';
}

/** Running text, also where its day stands behind the last sentence: …聆听。（4月3日）. */
function isText(text: string): boolean {
  return isProse(text) || /。/u.test(text);
}

function isSectionLine(text: string): boolean {
  return sectionName(text) !== null;
}

/** A title that counts its items: 一、市政府召开会议. */
export function isCounted(line: TextLine | undefined): boolean {
  return line !== undefined && headingMark(line.text) !== null;
}
