import type { SourceLines } from '@/lib/domain/item';
import type { Fold } from '@/lib/text/fold';
import type { SourceLine } from './source-line';

/** A source file as one folded text, which remembers its lines. */
export interface SourceText {
  /** Path of the file below the data folder. */
  readonly file: string;
  readonly lines: readonly SourceLine[];
  readonly folded: string;
  /** Line, from 1, of every unit of `folded`. */
  readonly lineOf: readonly number[];
}

/** White space is folded away, so that what a page break cuts in two is found too. */
export function readSourceText(file: string, lines: readonly SourceLine[], fold: Fold): SourceText {
  const parts = lines.map((line) => fold(line.text).text);
  return {
    file,
    lines,
    folded: parts.join(''),
    lineOf: parts.flatMap((part, at) => Array<number>(part.length).fill(lines[at]?.number ?? 1)),
  };
}

/**
 * The line, from 1, where a folded text stands last, which is in the body; null if nowhere.
 * @param within the lines to look in, both included
 */
export function lineOfText(
  { folded, lineOf }: SourceText,
  text: string,
  { first, last }: Pick<SourceLines, 'first' | 'last'> = { first: 1, last: Infinity },
): number | null {
  const beyond = lineOf.findIndex((line) => line > last);
  const at = folded.lastIndexOf(text, beyond < 0 ? folded.length : beyond - 1);
  const line = lineOf[at];
  return line !== undefined && line >= first && line <= last ? line : null;
}
