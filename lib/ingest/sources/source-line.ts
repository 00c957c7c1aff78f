/**
 * A line of a source file with the number an editor's text editor shows for it, and what its kind
 * of file knows of it. Plain text knows nothing but the text.
 */
export interface SourceLine {
  /** From 1; where a file has no lines, the number of the paragraph or of the row. */
  readonly number: number;
  /** Untouched: spaces at its ends are its indent. */
  readonly text: string;
  /** Of the printed original, from 1. */
  readonly page?: number;
  /** A heading by its style or mark, 1 for the highest. */
  readonly heading?: number;
  /** The cells of a row of a table; the text holds them parted by tabs. */
  readonly cells?: readonly string[];
  /** An entry of a list. */
  readonly isListItem?: true;
  /** Set in the middle, or at the right, as titles and signatures are. */
  readonly align?: 'center' | 'right';
  /** Known by its place on the page for a running title or a page number. */
  readonly isFurniture?: true;
  /** Begins a paragraph of its file's own reckoning; unset where the file does not tell. */
  readonly startsParagraph?: boolean;
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
