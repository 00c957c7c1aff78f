import { highlight } from '@/lib/engine/present/highlight';
import type { HighlightPart } from '@/lib/search/contract';
import type { Fold } from '@/lib/text/fold';
import { type Span, sourceSpan } from '@/lib/text/folded-text';
import { mergeSpans } from '@/lib/text/merge-spans';

/**
 * A completed query with what was typed of it marked.
 *
 * @param head what was typed before the last clause
 * @param source what completes that
 * @param at where the folded input stands in the folded completion; -1 where it was typed in pinyin
 */
export function markTyped(
  head: string,
  source: string,
  at: number,
  input: string,
  fold: Fold,
): HighlightPart[] {
  const typed: Span[] = [];
  if (at >= 0) {
    const { start, end } = sourceSpan(fold(source), { start: at, end: at + input.length });
    typed.push({ start: 0, end: head.length });
    typed.push({ start: head.length + start, end: head.length + end });
  }
  return highlight(head + source, mergeSpans(typed));
}
