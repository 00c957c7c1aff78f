import { leadingDate } from '@/lib/ingest/dates/date-expression';
import type { ReadItem } from '@/lib/ingest/forms/form';
import { readField } from '@/lib/ingest/roles/field-line';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine, isDateOnly } from '@/lib/ingest/roles/line-shape';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';
import type { FoundMark } from './find-entries';

/** An entry to which lines are still added. */
export interface Open extends Pick<ReadItem, 'date' | 'path'> {
  readonly doubt: string | null;
  readonly head: RoledLine[];
  /** Whether its date stands on a line of its own, above what it dates. */
  readonly isCounted: boolean;
  readonly text: TextLine[];
}

/** A date alone on its line, and a mark that only says "likewise", are no part of the text. */
export function partsOf(line: TextLine, found: FoundMark): { head: RoledLine[]; text: TextLine[] } {
  const { mark, end, isApart, count = 0 } = found;
  const [sign, entry] = count > 0 ? splitLine(line, count) : [];
  if (sign && entry) {
    const { head, text } = partsOf(entry, { ...found, end: end - count, count: 0 });
    return { head: [{ line: sign, role: 'date' }, ...head], text };
  }
  const isMark = isApart || (mark.kind === 'same' && mark.unit === 'before');
  const rest = line.text.slice(end).replace(/^[\s:：]+/u, '');
  const isAlone = rest === '' || (mark.kind === 'date' && isDateLine(line.text));
  if (isAlone) return { head: [{ line, role: 'date' }], text: [] };
  const [first, text] = splitLine(line, end);
  if (isMark && first && text) return { head: [{ line: first, role: 'date' }], text: [text] };
  // A column of dates is set with spaces: 该   月     县商业系统…
  const date = line.text.slice(0, end).replace(/\s+/gu, '');
  return { head: [], text: [{ ...line, text: date + line.text.slice(end) }] };
}

/** A whole entry as an item: called by a name between marks behind its day, else by its first words. */
export function toItem({ doubt, date, path, head, text }: Open): ReadItem {
  const dateDoubt = doubt === null ? {} : { dateDoubt: doubt };
  const [first, ...others] = text;
  const [, day = '', name] = NAMED.exec(first?.text ?? '') ?? [];
  if (!first || name === undefined || !isNameOfEntry(name, first.text)) {
    return { title: null, date, ...dateDoubt, path, fields: [], head, text };
  }
  const places = [day.length, first.text.indexOf(name) + name.length + 1].filter((at) => at > 0);
  const parts = splitLine(first, ...places);
  const roles = [...(day === '' ? [] : (['date'] as const)), 'title' as const];
  const own = roles.flatMap((role, at): RoledLine[] => {
    const line = parts[at];
    return line ? [{ line, role }] : [];
  });
  return {
    title: name,
    date,
    ...dateDoubt,
    path,
    fields: [],
    head: [...head, ...own],
    text: [...parts.slice(own.length), ...others],
  };
}

/** An entry called by a name between marks behind its day: 8日【三级干部大会召开】…. */
const NAMED = /^([^【】〖〗〔〕]{0,16})[【〖〔]([^【】〖〗〔〕]{4,60})[】〗〕]\s*(?=\S)/u;

function isNameOfEntry(name: string, text: string): boolean {
  const day = text.slice(0, text.indexOf(name) - 1).trim();
  const isDay = day === '' || isDateLine(day) || leadingDate(day)?.end === day.length;
  return isDay && !isDateOnly(name) && readField(text) === null;
}
