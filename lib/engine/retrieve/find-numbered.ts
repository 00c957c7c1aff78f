import type { ClauseNumber } from '@/lib/search/query-plan';
import { findOccurrences } from '@/lib/text/find-occurrences';
import type { FoldedText, Span } from '@/lib/text/folded-text';
import { isSameQuantity, quantitiesOf } from '@/lib/text/quantities';

/**
 * Where a folded text with numbers in it stands, as it is or with the same numbers written in
 * another way: 四十五岁以下 where the text has 45岁以下.
 *
 * @param numbers of `wanted`, in order
 */
export function findNumbered(
  folded: FoldedText,
  wanted: string,
  numbers: readonly ClauseNumber[],
): Span[] {
  const literal = findOccurrences(folded.text, wanted);
  const [first] = numbers;
  if (!first) return literal;
  const equal = quantitiesOf(folded).flatMap((standing): Span[] => {
    const start = standing.start - first.start;
    const end = endOf(folded, start, wanted, numbers);
    return end === null ? [] : [{ start, end }];
  });
  const isLiteral = new Set(literal.map(({ start }) => start));
  return [...literal, ...equal.filter(({ start }) => !isLiteral.has(start))];
}

/** Where the wanted text ends that begins at `start`, or null where another text stands there. */
function endOf(
  folded: FoldedText,
  start: number,
  wanted: string,
  numbers: readonly ClauseNumber[],
): number | null {
  if (start < 0) return null;
  const standing = quantitiesOf(folded);
  let at = start;
  let from = 0;
  for (const number of numbers) {
    const before = wanted.slice(from, number.start);
    if (!folded.text.startsWith(before, at)) return null;
    at += before.length;
    const same = standing.find((one) => one.start === at && isSameQuantity(one, number.term));
    if (!same) return null;
    at = same.end;
    from = number.end;
  }
  const rest = wanted.slice(from);
  return folded.text.startsWith(rest, at) ? at + rest.length : null;
}
