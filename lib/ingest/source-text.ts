import type { Fold } from '@/lib/text/fold';
import { splitLines } from './source-line';

/** A source file as one folded text, which remembers its lines. */
export interface SourceText {
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly lines: readonly string[];
  readonly folded: string;
  /** Line, from 1, of every unit of `folded`. */
  readonly lineOf: readonly number[];
}

/** White space is folded away, so that what a page break cuts in two is found too. */
export function readSourceText(file: string, text: string, fold: Fold): SourceText {
  const lines = splitLines(text);
  const parts = lines.map((line) => fold(line.text).text);
  return {
    file,
    lines: text.split(/\r\n|\r|\n/),
    folded: parts.join(''),
    lineOf: parts.flatMap((part, at) => Array<number>(part.length).fill(lines[at]?.number ?? 1)),
  };
}

/** The line, from 1, where a folded text stands last, which is in the body; null if nowhere. */
export function lineOfText(source: SourceText, folded: string): number | null {
  const at = source.folded.lastIndexOf(folded);
  return at < 0 ? null : (source.lineOf[at] ?? null);
}
