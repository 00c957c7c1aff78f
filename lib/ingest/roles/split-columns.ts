import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { widthOf } from './setting';

/** A gap between two columns of running text is wider than one inside a line. */
const GAP = /(\S)(\s{4,})(?=\S)/gu;
/** Columns begin at the same place, give or take what wide characters shift it. */
const SLACK = 4;
const LEAST_LINES = 5;
const LEAST_BESIDE = 3;
/** More blank lines than stand inside a column. */
const MOST_BLANK = 2;
/** The cells of a table are shorter than the lines of a column. */
const LEAST_WIDTH = 20;

/**
 * The lines of pages that were copied with two columns side by side, the left column before the
 * right one. Other texts stay as they are.
 */
export function splitColumns(lines: readonly SourceLine[]): readonly SourceLine[] {
  const start = columnStart(lines);
  if (start === null) return lines;
  const result: SourceLine[] = [];
  let block: { line: SourceLine; left: string; right: string }[] = [];
  const flush = () => {
    const sides = block.filter(({ left, right }) => left.trim() !== '' && right.trim() !== '');
    if (sides.length < LEAST_BESIDE) result.push(...block.map(({ line }) => line));
    else {
      result.push(...column(block.map(({ line, left }) => ({ ...line, text: left }))));
      result.push(...column(block.map(({ line, right }) => ({ ...line, text: right }))));
    }
    block = [];
  };
  let blank = 0;
  for (const line of lines) {
    const parts = partsAt(line.text, start);
    blank = line.text.trim() === '' ? blank + 1 : 0;
    if (parts === null || blank > MOST_BLANK) {
      flush();
      result.push(line);
    } else block.push({ line, ...parts });
  }
  flush();
  return result;
}

/** The lines of a column, moved to the margin. */
function column(lines: readonly SourceLine[]): SourceLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const margin = Math.min(...filled.map(({ text }) => text.length - text.trimStart().length));
  return lines.map((line) => ({ ...line, text: line.text.slice(margin) }));
}

/** The column at which the right half of most long lines begins; null where lines are whole. */
function columnStart(lines: readonly SourceLine[]): number | null {
  const starts: number[] = [];
  let long = 0;
  for (const { text } of lines) {
    if (widthOf(text) < LEAST_WIDTH * 2) continue;
    long += 1;
    const gaps = [...text.matchAll(GAP)];
    const [gap] = gaps;
    if (gaps.length !== 1 || gap?.index === undefined) continue;
    const at = gap.index + gap[0].length;
    const left = text.slice(0, gap.index + 1).trim();
    if (Math.min(widthOf(left), widthOf(text.slice(at).trim())) < LEAST_WIDTH) continue;
    starts.push(widthOf(text.slice(0, at)));
  }
  const sorted = starts.sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const near = starts.filter((start) => Math.abs(start - middle) <= SLACK).length;
  return near >= LEAST_LINES && near * 2 >= long ? middle : null;
}

/** A line in its two halves, each with its indent; null for one that goes over the gap. */
function partsAt(text: string, start: number): { left: string; right: string } | null {
  let column = 0;
  let blanks = 0;
  for (const [at, character] of [...text].entries()) {
    const isSpace = /\s/u.test(character);
    if (!isSpace && (blanks >= 3 || column === 0) && column >= start - SLACK * 2) {
      const characters = [...text];
      const left = characters.slice(0, at).join('').trimEnd();
      return { left, right: ' '.repeat(column) + characters.slice(at).join('') };
    }
    blanks = isSpace ? blanks + 1 : 0;
    column += widthOf(character);
  }
  if (text.trim() === '') return { left: '', right: '' };
  const isLeft = widthOf(text.trimEnd()) <= start - 2;
  const isCentred = /^\s{24,}/u.test(text) && widthOf(text.trimEnd()) > start - SLACK;
  return isLeft && !isCentred ? { left: text, right: '' } : null;
}
