import type { PartialDate } from '@/lib/domain/partial-date';
import { type DateExpression, dateExpressions } from '@/lib/ingest/dates/date-expression';
import { resolveDate } from '@/lib/ingest/dates/resolve-date';
import { readField, readFields } from '@/lib/ingest/roles/field-line';
import { isSigned } from '@/lib/ingest/roles/find-signatures';
import type { LineRole, RoledLine } from '@/lib/ingest/roles/line-role';
import {
  isDateLine,
  isDateOnly,
  isProse,
  isTitleShaped,
  lengthOf,
} from '@/lib/ingest/roles/line-shape';
import { isSeparator } from '@/lib/ingest/roles/separator-line';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import type { ReadItem } from './form';
import { closed } from './titles/join-title';

export interface Masthead {
  /** The name of the whole: the first title above the first item. */
  readonly name: string | null;
  /** What it says of year and month. */
  readonly date: Pick<DateExpression, 'year' | 'month'>;
  /** The day of a brief's issue, of which its texts are that say no other; null for what is no brief. */
  readonly day: PartialDate | null;
  readonly roles: readonly RoledLine[];
  /** Running text above the first item, as an item of its own. */
  readonly lead: readonly ReadItem[];
}

/** What editors set above what they bring. */
const NOTE = /^[【[]?(编者按|编者的话|按语|卷首语|导语)(?:[】\]]|[:：])/u;
const BRIEF =
  /(?:信息|简报|簡報|简讯|快报|快讯|专报|动态|要情|要讯|通讯|内参|参考|参阅|摘报|舆情|(?:工作|情况)(?:交流|反映|通报))(?:\s*[（(].{1,12}[）)]|\s*第?\s*\d{1,4}\s*期)?$/u;
const ISSUE = /第\s*[\d一二三四五六七八九十百]{1,5}\s*期/u;
const ISSUE_ALONE =
  /^[（(【]?(?:\d{4}年)?\s*(?:总)?第\s*\S{1,5}\s*期(?:\s*[（(]?总第\S{1,6}期[）)]?)?[）)】]?$/u;
/** A sentence alone may begin as a field does: 会议强调：…. */
const LEAST_FIELDS = 3;
/** What a sentence, and no name, begins with. */
const IN_YEAR = /^(?:19|20)\d{2}年[，,]/u;
/** A stop within a line, or a pause at its end, is of a text: 任命孟广田为副局长；. */
const OF_TEXT = /。|[；;，]$/u;
const LONGEST_NOTE = 60;
/** `洛阳市人民政府公报 2025  5`: what a page's head leaves of year and number. */
const LONE_YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/u;

const OF_YEARBOOK = /年\s*[鉴鑑]/u;

/** The lines above the first item: the name of the whole, its number, its day. */
export function readMasthead(above: readonly TextLine[]): Masthead {
  const fields = fieldLines(above);
  const prose = above.findIndex(
    (line) =>
      !fields.has(line) &&
      !isNoteOnName(line.text) &&
      (line.isFull || isProse(line.text) || IN_YEAR.test(line.text) || OF_TEXT.test(line.text)),
  );
  const lines = prose < 0 ? above : above.slice(0, prose);
  const below = prose < 0 ? [] : above.slice(prose);
  const text = below.every(({ text }) => isSeparator(text)) ? [] : below;
  const signs = text.length === 0 ? below : [];
  // When a page went on line is no year of what it brings: 更新时间：2014-04-18.
  const names = lines.filter(
    (line) => !fields.has(line) && isName(line.text) && readFields(line.text).length === 0,
  );
  const inName = names.flatMap(({ text }) => dateExpressions(text));
  const inLines = lines.flatMap(({ text }) =>
    isDateOnly(text) || isSigned(text) ? dateExpressions(text) : [],
  );
  const year = [...inName, ...inLines].find((one) => one.year !== null)?.year ?? null;
  const printed = names
    .map(({ text }) => LONE_YEAR.exec(text)?.[1])
    .find((one) => one !== undefined);
  // A yearbook is called after the year in which it comes out, and tells of the one before.
  const before = names.some(({ text }) => OF_YEARBOOK.test(text)) ? 1 : 0;
  const month = inName.find((one) => one.month !== null && one.to === null)?.month ?? null;
  const name = names[0]?.text ?? null;
  // Below the name of the whole the lead may have a title of its own: 综述.
  const leadTitle = names.at(-1) === lines.at(-1) ? (names.at(-1)?.text ?? name) : name;
  const day = dayOfBrief(lines);
  return {
    name,
    date: { year: year ?? (printed === undefined ? null : Number(printed) - before), month },
    day,
    roles: [
      ...lines.map((line): RoledLine => ({ line, role: roleOf(line, fields) })),
      ...signs.map((line): RoledLine => ({ line, role: 'furniture', reason: '分隔线' })),
    ],
    lead:
      text.length === 0
        ? []
        : [
            {
              title: NOTE.exec(text[0]?.text ?? '')?.[1] ?? leadTitle,
              date: day ?? dayOfSignature(text),
              path: [],
              fields: [],
              head: [],
              text,
            },
          ],
  };
}

/**
 * （应读者要求，改为近年大事。） below the name of the whole, or a sentence or two of what it covers, 按：本志下限为1987年，特辑…大事记，
 * is no text of its own.
 */
function isNoteOnName(text: string): boolean {
  const isShort = lengthOf(text) <= LONGEST_NOTE;
  return isShort && (/^[（(][^（）()]*[）)]$/u.test(text) || /大\s*事/u.test(text));
}

/** The day beside who signs what stands above the first item. */
function dayOfSignature(text: readonly TextLine[]): PartialDate | null {
  const line = text.findLast((one) => isSigned(one.text));
  const date = line && dateExpressions(line.text).at(-1);
  return date ? resolveDate(date, { year: null, month: null }) : null;
}

/** Whether a line is no more than the name of a brief, or the number of its issue. */
export function namesBrief({ text }: TextLine): boolean {
  return BRIEF.test(closed(text.trim())) || ISSUE_ALONE.test(text);
}

/** Whether lines have the name of a brief and the number of its issue among them. */
export function isBrief(lines: readonly TextLine[]): boolean {
  const isNamed = lines.some(({ text }) => BRIEF.test(closed(text.trim())));
  return isNamed && lines.some(({ text }) => !isProse(text) && ISSUE.test(text));
}

/** 泽阳信息 / 第57期 / 县委办公室　2017年10月13日: what briefs are called, which issue, and its day. */
function dayOfBrief(lines: readonly TextLine[]): PartialDate | null {
  if (!isBrief(lines)) return null;
  const days = lines.flatMap(({ text }) => {
    const last = dateExpressions(text).at(-1);
    const isAtEnd =
      last !== undefined &&
      /^[\s（()）]*(?:(?:星期|周)[一二三四五六日天])?[\s）)]*(?:编印?|印发?)?$/u.test(
        text.slice(last.end),
      );
    return last?.year != null && last.day !== null && isAtEnd ? [last] : [];
  });
  return days[0] ? resolveDate(days[0], { year: null, month: null }) : null;
}

function roleOf(line: TextLine, fields: ReadonlySet<TextLine>): LineRole {
  if (fields.has(line)) return 'field';
  if (isDateLine(line.text)) return 'date';
  return isName(line.text) ? 'title' : 'subtitle';
}

/** 10月24日上午，市人大常委会举行会议 announces what follows, also without a stop, and names nothing. */
function isName(text: string): boolean {
  return isTitleShaped(text) && !/^[^，,]{0,24}日(?:[上下]午)?[，,]/u.test(text);
}

/** What a library or a website states of the whole, `分类号: K205`, where it states several things. */
function fieldLines(lines: readonly TextLine[]): Set<TextLine> {
  const fields = lines.filter(({ text }) => (readField(text)?.value ?? '') !== '');
  return new Set(fields.length >= LEAST_FIELDS ? fields : []);
}
