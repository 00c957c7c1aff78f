import { titleEcho } from '@/lib/ingest/forms/titled/title-echo';
import { isDateLine, isProse, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import { readRow } from '@/lib/ingest/roles/read-row';
import { sectionName } from '@/lib/ingest/roles/section-line';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { isComplete } from './title-lines';

const OPENING_LINES = 3;
const LEAST_ECHO = 0.4;
const LONGEST_GROUP = 8;

/**
 * The title that a page sets below its text, right above the day on which that went on line; news
 * say in their first words what it says. Null where none stands there.
 */
export function titleBelow(lines: readonly TextLine[]): TextLine | null {
  const opening = lines.slice(0, OPENING_LINES).map(({ text }) => text);
  if (!isProse(opening[0] ?? '')) return null;
  const found = lines.slice(1).findLast((line, at) => {
    const next = lines[at + 2];
    const isAboveDay = next !== undefined && isDateLine(next.text) && !isDateLine(line.text);
    return isAboveDay && isTitleShaped(line.text);
  });
  return found && titleEcho(found.text, opening.join('')) >= LEAST_ECHO ? found : null;
}

/** 城建　环保 / 公用事业: what a yearbook sets above its entries. */
export function isGroupName({ text }: TextLine): boolean {
  return lengthOf(text) <= LONGEST_GROUP && !isComplete(text);
}

/** The name between marks right above running text, as a yearbook names its entries: 【供热】. */
export function nameOfEntry([line, text]: readonly TextLine[]): {
  name: string;
  line: TextLine;
} | null {
  const name = line && isProse(text?.text ?? '') ? sectionName(line.text) : null;
  return line && name !== null ? { name, line } : null;
}

/** The name that a table has in a row of its own above all others: 1-9月进度数据 | | |. */
export function captionOf([first, second]: readonly TextLine[]): string | null {
  const [cells, below] = [first, second].map((line) => (line ? readRow(line) : null));
  if (!cells || !below) return null;
  const [name, ...others] = cells.filter((cell) => cell.trim() !== '');
  return name !== undefined && others.length === 0 && isTitleShaped(name) ? name.trim() : null;
}
