import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { plainDigits } from '@/lib/ingest/dates/plain-digits';
import type { FormReading, Note, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import { readFields } from '@/lib/ingest/roles/field-line';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { textOf } from './line-dress';

const LEAST_ITEMS = 2;

/**
 * A year that all items have and no line of the text says: it was taken from a page's day, or from
 * the name of a yearbook.
 */
export function yearsOfPages(
  reading: FormReading,
  drafts: readonly ItemDraft[],
  { name, furniture }: Pick<TextDocument, 'name' | 'furniture'>,
): Note[] {
  const years = new Set(drafts.flatMap(({ item }) => item.date?.from.slice(0, 4) ?? []));
  const [year] = years;
  if (year === undefined || years.size > 1 || drafts.length < LEAST_ITEMS) return [];
  if (Number(year) === name.year) return [];
  // A newspaper's head says the day of all that it brings.
  // So does the year that an editor wrote above all else.
  const heads = furniture.filter(({ reason, role }) => reason === '页眉' || role === 'date');
  const lines = [
    ...heads.map(({ line }) => line),
    // What a page states of the whole, above all items, is no year of theirs.
    ...reading.others.map(({ line }) => line).filter(({ text }) => readFields(text).length === 0),
    ...reading.items.flatMap(linesOf),
  ];
  if (lines.some((line) => says(line, Number(year)))) return [];
  return [
    {
      line: drafts[0]?.item.lines.first ?? null,
      expected: '写明年份的正文，或者有年份的文件名',
      found: `正文没有写年份，各条的日期取 ${year} 年，是照网页的日期或书名推定的`,
      remedy: '年份不对的，在文件最前面加一行年份，例如“2023年”；对的，不必改',
    },
  ];
}

function linesOf(item: ReadItem): TextLine[] {
  return [...item.head.map(({ line }) => line), ...textOf(item)];
}

function says({ text }: TextLine, year: number): boolean {
  const plain = plainDigits(text);
  if (/年\s*[鉴鑑]/u.test(plain)) return false;
  if (dateExpressions(plain).some((one) => one.year === year)) return true;
  return plain.includes(String(year));
}
