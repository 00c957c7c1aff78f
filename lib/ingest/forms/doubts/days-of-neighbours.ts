import { formatDate } from '@/lib/domain/format-date';
import type { PartialDate } from '@/lib/domain/partial-date';
import { leadDate } from '@/lib/ingest/forms/document/document-date';
import type { Note, ReadItem } from '@/lib/ingest/forms/form';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import { textOf } from './line-dress';

const REMEDY = '请核对日期；不对的，在这一条的标题“## ”下面加一行“日期：2023-05-29”';

/** Days that may be those of the item above or below. */
export function daysOfNeighbours(items: readonly ReadItem[], drafts: readonly ItemDraft[]): Note[] {
  return [
    ...belowTextAbove(items),
    ...earlierThanText(items, drafts),
    ...otherYears(items, drafts),
  ].slice(0, 1);
}

/** A day right below the text above it, with a blank line between it and the title that it dates. */
function belowTextAbove(items: readonly ReadItem[]): Note[] {
  return items.slice(1).flatMap(({ head }): Note[] => {
    const lines = head.filter(({ role }) => role === 'date' || role === 'title');
    const [first, second] = lines;
    if (first?.role !== 'date' || second?.role !== 'title') return [];
    if (first.line.afterBlank || !second.line.afterBlank) return [];
    return [
      {
        line: first.line.number,
        expected: '挨着标题的日期',
        found: `${quote(first.line.text)}紧接上一条的正文，与下面的标题隔着空行，却作了下面一条的日期`,
        remedy: REMEDY,
      },
    ];
  });
}

/** An entry that begins with a year is of that year. */
function otherYears(items: readonly ReadItem[], drafts: readonly ItemDraft[]): Note[] {
  return items.flatMap((item, at): Note[] => {
    const said = SAID_YEAR.exec(textOf(item)[0]?.text ?? '')?.[1];
    const { date } = item;
    if (item.title !== null || date === null || said === undefined) return [];
    if (date.from.slice(0, 4) <= said && said <= date.to.slice(0, 4)) return [];
    return [
      {
        line: drafts[at]?.item.lines.first ?? null,
        expected: '与正文开头同年的日期',
        found: `正文开头说的是${said}年，日期读作${formatDate(date)}`,
        remedy: REMEDY,
      },
    ];
  });
}

const SAID_YEAR = /^[^\d\p{L}]{0,3}((?:1[5-9]|20)\d{2})(?=\s*(?:年|[-—–~～至到]))/u;

/** News is not dated before what it tells of. */
function earlierThanText(items: readonly ReadItem[], drafts: readonly ItemDraft[]): Note[] {
  return items.flatMap((item, at): Note[] => {
    const { date } = item;
    const opening = textOf(item)[0]?.text ?? '';
    if (date === null || item.title === null || date.precision !== 'day') return [];
    const said = leadDate(opening, { year: Number(date.from.slice(0, 4)), month: null });
    if (said === null || !isSoonAfter(date, said) || /^.{0,12}[起前止]/u.test(opening)) return [];
    return [
      {
        line: drafts[at]?.item.lines.first ?? null,
        expected: '不早于正文所说的日期',
        found: `${quote(item.title)}的日期读作${formatDate(date)}，正文开头说的是${formatDate(said)}，可能是上一条或下一条的日期`,
        remedy: REMEDY,
      },
    ];
  });
}

const SOON = 45;
const DAY = 86_400_000;

function isSoonAfter(date: PartialDate, said: PartialDate): boolean {
  const days = (Date.parse(said.from) - Date.parse(date.to)) / DAY;
  return days > 0 && days <= SOON;
}
