import { documentNumber } from '@/lib/ingest/roles/document-number';
import { readField } from '@/lib/ingest/roles/field-line';
import { lengthOf } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** A page's menus have no more lines, and what it states of its text stands close together. */
const MOST_ABOVE = 60;
const STATED_LINES = 6;
const LEAST_STATED = 3;
const LEAST_TITLE = 8;
const LONGEST_WORDS = 60;
const LEAST_PART = 4;

/**
 * Whether a line states the text's title, 发文标题：…, among other things that a page states below
 * its menus: nothing but those stands above it.
 */
export function isStatedTitle(
  lines: readonly TextLine[],
  index: number,
  isFurniture: (index: number) => boolean,
): boolean {
  if (index === 0 || index > MOST_ABOVE) return false;
  const title = readField(lines[index]?.text ?? '');
  if (title?.kind !== 'title' || lengthOf(title.value) < LEAST_TITLE) return false;
  const kinds = lines
    .slice(index, index + STATED_LINES)
    .map(({ text }) => readField(text)?.kind ?? null);
  if (kinds.filter((kind) => kind !== null).length < LEAST_STATED) return false;
  const own = title.value.replace(/\s+/gu, '');
  return lines.slice(0, index).every(({ text }, at) => isFurniture(at) || isOfMenu(text, own));
}

/** Words of a menu; a part of the title, a number or an office above it are the text's. */
function isOfMenu(text: string, title: string): boolean {
  if (endsSentence(text) || lengthOf(text) > LONGEST_WORDS || documentNumber(text) !== null)
    return false;
  const kind = readField(text)?.kind ?? null;
  if (kind !== null && kind !== 'register' && kind !== 'plain') return false;
  return lengthOf(text) < LEAST_PART || !title.includes(text.replace(/\s+/gu, ''));
}
