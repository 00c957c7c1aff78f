import { chineseNumber } from '@/lib/ingest/dates/chinese-number';
import type { Note, ReadItem } from '@/lib/ingest/forms/form';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { quote } from '@/lib/ingest/sources/ingest-problem';

const LEAST_COUNTED = 3;

interface Counted {
  readonly line: number;
  readonly text: string;
  readonly level: number;
  readonly value: number;
}

/** Titles that count their items, and leave a number out: its item stands in the one before. */
export function missingCounts(items: readonly ReadItem[]): Note[] {
  const counted = items.flatMap(({ head }): Counted[] => {
    const title = head.find(({ role }) => role === 'title')?.line;
    const mark = title ? headingMark(title.text) : null;
    const digits = /[\d一二三四五六七八九十]+/u.exec(mark?.mark ?? '')?.[0];
    const value = digits === undefined ? null : chineseNumber(digits);
    if (!title || !mark || value === null) return [];
    return [{ line: title.number, text: title.text, level: mark.level, value }];
  });
  if (counted.length < LEAST_COUNTED || counted.length * 2 < items.length) return [];
  // Pages of a book begin within a chapter: （三） above 第二节.
  const whole = (counted[0]?.value ?? 1) > 1 ? counted.slice(1) : counted;
  // （一） among 一、 is a part of what that counts.
  const other = whole.find(({ level }) => level !== whole[0]?.level);
  if (other) {
    return [
      {
        line: other.line,
        expected: '各条用同一级编号',
        found: `${quote(whole[0]?.text ?? '')}和${quote(other.text)}编号不同级，都作了一条；可能是一件文件的各部分`,
        remedy: '是一件的，请只在它的标题前加“## ”；确是各自一条的，不必改',
      },
    ];
  }
  return counted.flatMap((one, at): Note[] => {
    const before = counted[at - 1];
    if (!before || before.level !== one.level) return [];
    // A section counts its items anew.
    if (one.value === 1 || one.value === before.value + 1) return [];
    return [
      {
        line: one.line,
        expected: `编号接着${quote(before.text)}的标题`,
        found: `${quote(one.text)}，中间缺号或次序不对；缺的那条如有正文，在上一条里`,
        remedy: '漏读的，请在每条标题前加“## ”；原文就是这样编号的，不必改',
      },
    ];
  });
}
