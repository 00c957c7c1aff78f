/** A line of a source file with the number an editor's text editor shows for it. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * Lines with their numbers, whichever way they end (LF, CRLF, lone CR). Form feeds and the other
 * breaks that text editors do not count part a line too, but share its number.
 */
export function splitLines(text: string): SourceLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) =>
      line.split(/[\f\v\u0085\u2028\u2029]/).map((part) => ({ number: index + 1, text: part })),
    );
}
