/**
 * A text in comparable form, with the way back to the text it came from.
 * All offsets are UTF-16 code units.
 */
export interface FoldedText {
  readonly source: string;
  readonly text: string;
  /** `starts[i]`, `ends[i]`: the source range that folded unit `i` stands for. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A half-open range of offsets: `start` is in, `end` is out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The source range that a non-empty range of the folded text stands for. */
export function sourceSpan(folded: FoldedText, span: Span): Span {
  const start = folded.starts[span.start];
  const end = folded.ends[span.end - 1];
  if (start === undefined || end === undefined || span.end <= span.start) {
    throw new RangeError(
      `Expected a non-empty span inside 0..${folded.text.length}, got ${span.start}..${span.end}`,
    );
  }
  return { start, end };
}
