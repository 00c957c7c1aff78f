import { headingLevel } from '@/lib/ingest/roles/heading-mark';
import { isProse } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** Parts of a book. */
export const CHAPTER = /^第\s*\S{1,4}\s*[编編篇章节節](?=\s|$)/u;
/** What opens each part of a yearbook. */
export const SUMMARY =
  /^(?:概\s*[况述貌]|综\s*述|简\s*[介况]|基本(?:情况|县情|镇情)|总\s*[述情])$/u;

/**
 * Whether marked lines are parts of a document: most of its counted headings, 一、天气情况, have text
 * right below that is no entry, as the sections of a yearbook never do. So are those that have the
 * same name below several such headings: 【拟办意见】 below each of several letters.
 */
export function isDocumentOfParts(
  lines: readonly TextLine[],
  starts: readonly number[],
  names: readonly string[],
): boolean {
  const begins = new Set(starts);
  let plain = 0;
  let over = 0;
  lines.forEach(({ text }, index) => {
    if (headingLevel(text) !== 2 || /^第/u.test(text)) return;
    if (begins.has(index + 1)) over += 1;
    else if (isProse(lines[index + 1]?.text ?? '')) plain += 1;
  });
  const isAgain = new Set(names).size < names.length && !SUMMARY.test(names[0] ?? '');
  return over > 0 ? plain > over : plain > 1 && isAgain;
}

/**
 * Names that come again and again are of parts: 【享受主体】, 【优惠内容】 of each of several policies.
 * A yearbook's towns have the same entries too, of which the first sums up.
 */
export function recurs(names: readonly string[]): boolean {
  const kinds = new Set(names);
  if (SUMMARY.test(names[0] ?? '') && kinds.size > 1) return false;
  if (kinds.size === 1 && names.length > 2) return true;
  const again = [...kinds].filter((name) => names.filter((one) => one === name).length > 1).length;
  return again > 1 && kinds.size * 2 <= names.length && again * 2 > kinds.size;
}

/** The lines of an entry, and the chapter that begins below it without an entry. */
export function withoutChapter(lines: readonly TextLine[]): {
  own: readonly TextLine[];
  chapter: readonly TextLine[];
} {
  const at = lines.findIndex(
    ({ text, afterBlank }, index) =>
      index > 0 && afterBlank && CHAPTER.test(text) && !isProse(text),
  );
  const isFilled = at > 0 && at < lines.length - 1;
  return isFilled
    ? { own: lines.slice(0, at), chapter: lines.slice(at) }
    : { own: lines, chapter: [] };
}
