/** What a link marks on a page, as a browser reads it: https://wicg.github.io/scroll-to-text-fragment/ */
interface Passage {
  /** Text of the block that holds the beginning, and where in it the passage begins. */
  readonly first: string;
  readonly from: number;
  /** Text of the block that holds the end (the same or a later one), and where in it it ends. */
  readonly last: string;
  readonly to: number;
  readonly isOneBlock: boolean;
}

/** In UTF-16 units: longer passages are named by their beginning and their end. */
const LONGEST = 40;
const ENDS = 10;

/**
 * The fragment directive that brings a reader to a passage: `#:~:text=…`. Browsers match whole words
 * only, so a passage that begins or ends inside of one is widened to it.
 */
export function textDirective({ first, from, last, to, isOneBlock }: Passage): string {
  const start = boundaries(first).findLast((at) => at <= from) ?? from;
  const end = boundaries(last).find((at) => at >= to) ?? to;
  const text = first.slice(start, end);
  if (isOneBlock && text.length <= LONGEST) return `#:~:text=${encoded(text)}`;
  const begin = first.slice(
    start,
    boundaries(first).find((at) => at >= start + ENDS),
  );
  const close = last.slice(boundaries(last).findLast((at) => at <= end - ENDS) ?? 0, end);
  return `#:~:text=${encoded(begin)},${encoded(close)}`;
}

/** Where words begin or end. */
function boundaries(text: string): readonly number[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return [...[...words].map(({ index }) => index), text.length];
}

/** Hyphen and comma part the pieces of a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D');
}
