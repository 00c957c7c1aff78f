import type { Block } from '@/lib/domain/block';
import { assignTextRoles } from '@/lib/ingest/roles/assign-text-roles';
import { readField } from '@/lib/ingest/roles/field-line';
import { findFurniture } from '@/lib/ingest/roles/furniture/find-furniture';
import { isDateLine, isProse } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import { settingOf } from '@/lib/ingest/roles/setting';
import { type TextLine, textLines } from '@/lib/ingest/roles/text-line';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { blocksOf } from './blocks-of';
import { titleKey } from './titles/title-key';

/** What a portal sets above a title is no longer. */
const LONGEST_HEAD = 60;

/**
 * The text of a record as blocks: its lines get the roles that they would have in a file. What a
 * portal puts around the text, as crawlers bring it, is left out.
 */
export function readBody(title: string, lines: readonly SourceLine[]): Block[] {
  if (lines.every(isPlain)) return lines.map(({ text }) => ({ kind: 'paragraph', text }));
  const all = textLines(lines);
  const furniture = findFurniture(all);
  const head = headLength(title, all, furniture);
  const text = all.filter((_, index) => index >= head && !furniture.has(index));
  // Nothing but what looks like a portal's is better kept than lost.
  const own = text.length > 0 ? text : all;
  return blocksOf(assignTextRoles(own, settingOf(own)));
}

/** A paragraph and nothing else, as nearly all lines of records are. */
function isPlain({ text, cells, heading, isListItem, isFurniture }: SourceLine): boolean {
  if (cells || heading !== undefined || isListItem || isFurniture) return false;
  return text.length > 25 && endsSentence(text) && text === text.trim();
}

/** How many lines stand above the text: a portal's path, the title once more, its day and source. */
function headLength(
  title: string,
  lines: readonly TextLine[],
  furniture: ReadonlyMap<number, string>,
): number {
  const key = titleKey(title);
  const head = lines.slice(0, LONGEST_HEAD);
  const prose = head.findIndex(({ text }) => isProse(text) && titleKey(text) !== key);
  const above = prose < 0 ? head : head.slice(0, prose);
  const again = above.findLastIndex(({ text }) => titleKey(text) === key);
  if (again < 0) return 0;
  let end = again + 1;
  while (end < above.length && (furniture.has(end) || isAboutPage(above[end]))) end += 1;
  return end;
}

/** A day or a source on a line of its own. */
function isAboutPage(line: TextLine | undefined): boolean {
  return line !== undefined && (isDateLine(line.text) || readField(line.text)?.kind != null);
}
