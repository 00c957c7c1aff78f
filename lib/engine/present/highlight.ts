import type { HighlightPart } from '@/lib/search/contract';
import type { Span } from '@/lib/text/folded-text';

/**
 * Splits a text at its marks. Joined, the parts give exactly the text between `from` and `to`.
 *
 * @param marks in order, without overlaps, in offsets of `text` (UTF-16)
 */
export function highlight(
  text: string,
  marks: readonly Span[],
  from = 0,
  to = text.length,
): HighlightPart[] {
  const parts: HighlightPart[] = [];
  let at = from;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, to);
    if (end <= start) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (to > at) parts.push({ text: text.slice(at, to), marked: false });
  return parts;
}
