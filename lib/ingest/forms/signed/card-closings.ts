import type { PartialDate } from '@/lib/domain/partial-date';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { resolveDate } from '@/lib/ingest/dates/resolve-date';
import { readField } from '@/lib/ingest/roles/field-line';
import { isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** The lines that close an entry in a list of a website's texts. */
export interface Card {
  /** Of the line with the day. */
  readonly day: number;
  /** Of the last line. */
  readonly end: number;
  readonly date: PartialDate | null;
  /** What sorts the text, 港聞; null where nothing does. */
  readonly section: string | null;
  /** What is stated below the day. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

const DAY_BEHIND = /^(?:(?<section>\p{Script=Han}{2,8})\s*[|｜·]?\s+)?(?=(?:19|20)\d{2})/u;
const LONGEST_VALUE = 20;
const NOTHING = { year: null, month: null };

/**
 * The cards of a list of a website's texts: below each text its day, with the section, and whence it
 * is, 港聞 2023年06月23日 / 資料來源: / 香港政府新聞網.
 */
export function findCards(lines: readonly TextLine[]): Card[] {
  return lines.flatMap(({ text }, day) => {
    const above = lines[day - 1];
    const start = DAY_BEHIND.exec(text);
    const [date] = start ? dateExpressions(text.slice(start[0].length)) : [];
    const isDay = date?.day != null && date.start === 0 && start !== null;
    if (!isDay || start[0].length + date.end < text.length) return [];
    if (!above || !isText(above.text)) return [];
    const section = start.groups?.section ?? null;
    const { fields, end } = fieldsBelow(lines, day);
    return fields.length === 0
      ? []
      : [{ day, end, date: resolveDate(date, NOTHING), section, fields }];
  });
}

/** Running text, which a list may cut short: …鼓励市民踊跃参加…. */
function isText(text: string): boolean {
  return isProse(text) || /(?:…|\.{3})$/u.test(text);
}

function fieldsBelow(lines: readonly TextLine[], day: number) {
  const fields: { name: string; value: string }[] = [];
  let end = day;
  for (;;) {
    const field = readField(lines[end + 1]?.text ?? '');
    if (field === null || field.kind === null) return { fields, end };
    const below = lines[end + 2];
    const isBelow = field.value === '';
    const value = isBelow ? (below?.text ?? '') : field.value;
    if (value === '' || lengthOf(value) > LONGEST_VALUE || isProse(value)) return { fields, end };
    fields.push({ name: field.name, value });
    end += isBelow ? 2 : 1;
  }
}
