import type { PartialDate } from '@/lib/domain/partial-date';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { resolveDate } from '@/lib/ingest/dates/resolve-date';
import { documentDate } from '@/lib/ingest/forms/document/document-date';
import type { Form, FormReading, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { isListed, isSummaryName, withoutCount } from '@/lib/ingest/forms/summary-of-items';
import { isLedByDate } from '@/lib/ingest/forms/titled/said-day';
import { isCollectionName } from '@/lib/ingest/forms/titles/collection-name';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { readFields } from '@/lib/ingest/roles/field-line';
import { headingLevel } from '@/lib/ingest/roles/heading-mark';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine, isDateOnly, isProse } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** Titles that the file itself marks as headings, by style or by `#`. */
export const headed: Form = { name: '标题样式', read: readHeaded };

const LEAST_SHARE = 0.6;
/** A day without signs: 20251226. */
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d)/u;

function readHeaded({ lines, context }: TextDocument): FormReading | null {
  const level = itemLevel(lines);
  if (level === null) return null;
  const others: RoledLine[] = [];
  const items: ReadItem[] = [];
  const first = lines.findIndex(({ heading }) => heading !== null && heading <= level);
  const masthead = readMasthead(lines.slice(0, first));
  others.push(...masthead.roles);
  const whole = nameOfWhole(lines, level);
  let known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month,
  };
  const path: string[] = [];
  /** The level of titles below a heading that only groups them. */
  let group: number | null = null;
  const name = masthead.name ?? whole?.text ?? null;
  const day = dayOfWhole(lines, level) ?? dayOfIssue(name);
  let lead: TextLine[] = [];
  const closeLead = () => {
    const days = lead.every(({ text }) => isDateLine(text))
      ? lead.flatMap(({ text }) => dateExpressions(text))
      : [];
    if (days[0]?.year != null) {
      // The day of the whole, below its name.
      others.push(...lead.map((line): RoledLine => ({ line, role: 'date' })));
      known = { year: days[0].year, month: days[0].month };
    } else if (items.length === 0 && lead.every(isNoteOnWhole)) {
      others.push(...lead.map((line): RoledLine => ({ line, role: 'subtitle' })));
    } else if (
      isOwnContents(lead, lines) ||
      (isSummaryName(path.at(-1) ?? '') && lead.every(isListed))
    ) {
      others.push(...lead.map((line): RoledLine => ({ line, role: 'contents' })));
    } else if (lead.length > 0) {
      items.push({
        title: path.at(-1) ?? null,
        date: null,
        path: path.slice(0, -1),
        fields: [],
        head: [],
        text: lead,
      });
    }
    lead = [];
  };
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (line === whole) {
      others.push({ line, role: 'title' });
    } else if (line.heading !== null && line.heading < level) {
      closeLead();
      path.splice(line.heading - 1);
      path.push(line.text);
      others.push({ line, role: 'section' });
    } else if (line.heading === level && isGroup(lines, index)) {
      // 国内联播快讯 / #### 南水北调工程输水: the deeper headings are titles as those beside are.
      closeLead();
      group = level + 1;
      path.splice(level - 1);
      path.push(line.text);
      others.push({ line, role: 'section' });
    } else if (line.heading === level || (group !== null && line.heading === group)) {
      closeLead();
      const own: number = line.heading ?? level;
      if (own === level) {
        group = null;
        path.splice(level - 1);
      }
      let end = index + 1;
      while (end < lines.length && (lines[end]?.heading ?? Infinity) > own) end += 1;
      const item = readItem(lines.slice(index, end), path.slice(-2), known);
      items.push({ ...item, date: item.date ?? day });
      index = end - 1;
    } else lead.push(line);
  }
  closeLead();
  return {
    items: [...masthead.lead, ...items],
    others,
    masthead: name,
    explained: lines.length * 0.8,
    contradictions: items.filter(({ text }) => text.length === 0).length,
  };
}

/** The day in the one heading above all others: 《新闻联播》 20251226 19:00. */
function dayOfWhole(lines: readonly TextLine[], level: number): PartialDate | null {
  const tops = lines.filter(({ heading }) => heading === 1);
  const [top] = tops;
  if (level === 1 || tops.length !== 1 || !top) return null;
  const text = top.text.replace(COMPACT, '$1年$2月$3日');
  const days = dateExpressions(text).filter(({ year, day }) => year !== null && day !== null);
  const [day] = days;
  return day && days.length === 1 ? resolveDate(day, { year: null, month: null }) : null;
}

/** The one heading above all others, where it names a collection: # 河川新闻联播 2007-01-03. */
function nameOfWhole(lines: readonly TextLine[], level: number): TextLine | null {
  const [top, other] = lines.filter(({ heading }) => heading !== null && heading < level);
  return top && !other && top === lines[0] && isCollectionName(top.text) ? top : null;
}

/** Below the name of the whole, what it is once more or when: （《新闻联播》 20251226 19:00）, 日期：2025-12-26. */
function isNoteOnWhole({ text, source }: TextLine): boolean {
  // - 说明：此稿来自第三方，没有目录。
  if ((source.isListItem || /^[-*•·]\s/u.test(text)) && NOTE.test(text)) return true;
  if (isProse(text)) return false;
  return /^[（(][^（）()]*[）)]$/u.test(text) || isDateLine(text) || readFields(text).length > 0;
}

const NOTE = /^(?:[-*•·]\s+)?[^\s：:，。]{2,8}[：:]/u;

/** The whole day in the name of an issue, of which all is that it brings: 河川政府公报 (民国元年2月1日). */
function dayOfIssue(name: string | null): PartialDate | null {
  if (name === null || !isCollectionName(name)) return null;
  const days = dateExpressions(name).filter(({ year, day }) => year !== null && day !== null);
  return days[0] && days.length === 1 ? resolveDate(days[0], { year: null, month: null }) : null;
}

/** A heading right above deeper ones that each have text, as those beside it have. */
function isGroup(lines: readonly TextLine[], index: number): boolean {
  const level = lines[index]?.heading ?? 0;
  const end = lines.findIndex(({ heading }, at) => at > index && (heading ?? Infinity) <= level);
  const below = lines.slice(index + 1, end < 0 ? undefined : end);
  const places = below.flatMap(({ heading }, at) => (heading === level + 1 ? [at] : []));
  const areFilled = places.every(
    (at) => below[at + 1] !== undefined && below[at + 1]?.heading === null,
  );
  const areCounted = places.some((at) => headingLevel(below[at]?.text ?? '') !== null);
  return places[0] === 0 && places.length > 1 && areFilled && !areCounted;
}

/** A list of the titles that stand below it once more, each with its text. */
function isOwnContents(lead: readonly TextLine[], lines: readonly TextLine[]): boolean {
  const titles = new Set(
    lines.flatMap(({ heading, text }) => (heading === null ? [] : [titleKey(text)])),
  );
  return lead.length > 1 && lead.every(({ text }) => titles.has(titleKey(withoutCount(text))));
}

/**
 * The level whose headings are titles of items: the highest with several headings that have text
 * right below. The parts of one document are none: they are counted, or stand under its one title
 * without days of their own.
 */
function itemLevel(lines: readonly TextLine[]): number | null {
  for (let level = 1; level <= 4; level += 1) {
    const places = lines.flatMap(({ heading }, index) => (heading === level ? [index] : []));
    if (places.length < 2) continue;
    const filled = places.filter((index) => {
      const next = lines[index + 1];
      return next !== undefined && next.heading === null;
    });
    // A group of titles stands beside titles that have text of their own.
    const isText = filled.some(
      (index) =>
        !isListed(lines[index + 1] as TextLine) && !isSummaryName(lines[index]?.text ?? ''),
    );
    const groups = isText ? places.filter((index) => isGroup(lines, index)) : [];
    if (filled.length + groups.length < places.length * LEAST_SHARE) continue;
    // Days over what happened on them make a chronicle.
    const days = places.filter((index) => isDateOnly(lines[index]?.text ?? ''));
    if (days.length * 2 > places.length) return null;
    // A broadcast or a brief may number what it brings: # 河川新闻 2007-01-03 / ## 1. …, a document its parts.
    const isCollection = isCollectionName(lines[0]?.text ?? '');
    const counted = places.filter((index) => {
      const { text } = lines[index] as TextLine;
      return headingLevel(text) !== null && !(isCollection && /^\d/u.test(text));
    });
    if (counted.length * 2 >= places.length) return null;
    // Below the name of a collection one heading groups texts: 河川政府公报 / ## 令示 / ### 关于….
    const isUnderTitle =
      level > 1 &&
      !(isCollection && (lines[0]?.heading === null || counted.length === 0)) &&
      lines.filter(({ heading }) => heading !== null && heading < level).length === 1;
    const dated = places.filter((index) => {
      const text = lines[index + 1]?.text ?? '';
      return isDateLine(text) || isLedByDate(text);
    });
    return isUnderTitle && dated.length < places.length * LEAST_SHARE ? null : level;
  }
  return null;
}

/** A title without the number that it has among the others: 1. 市政府召开会议. */
function withoutDigits(title: string): string {
  return title.replace(/^\d{1,3}\s*(?:[、．]|\.(?!\d))\s*(?=\S)/u, '');
}

function readItem(
  [title, ...below]: readonly TextLine[],
  path: readonly string[],
  context: TextDocument['context'],
): ReadItem {
  const dates = below.slice(0, 1).filter(({ text }) => isDateLine(text));
  const text = below.slice(dates.length);
  const head: RoledLine[] = title ? [{ line: title, role: 'title' }] : [];
  head.push(...dates.map((line): RoledLine => ({ line, role: 'date' })));
  const date = documentDate({ text, notes: [], subtitles: [], dates, stated: [] }, context);
  return { title: title ? withoutDigits(title.text) : null, date, path, fields: [], head, text };
}
