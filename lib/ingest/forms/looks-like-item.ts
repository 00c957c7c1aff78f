import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { startsWithDate } from './date-lead';
import { titleKey } from './titles/title-key';

const LONGEST_TITLE = 80;
/** 截至 5月30日 opens a sentence, not an item. */
const PREPOSITION = /[到至在于从自由以及与为年截]$/u;

/**
 * Whether a line that begins a paragraph has the shape of an item: a title, then white space or a
 * line break, then a date. Tells text that no contents entry announces from a further paragraph.
 */
export function looksLikeItem(lines: readonly Pick<SourceLine, 'text'>[], index: number): boolean {
  const [text = '', next = '', afterNext = ''] = lines
    .slice(index, index + 3)
    .map((line) => line.text);
  if (text === '') return false;
  if (hasTitleBeforeDate(text, next)) return true;
  if (endsSentence(text)) return false;
  // The title ends with its line, or is wrapped.
  if (startsWithDate(next, afterNext)) return couldBeTitle(text, 4);
  return hasTitleBeforeDate(text + next, afterNext);
}

function hasTitleBeforeDate(text: string, next: string): boolean {
  for (const { index: offset, 0: space } of text.matchAll(/\s+/gu)) {
    if (offset > LONGEST_TITLE) return false;
    const rest = text.slice(offset + space.length);
    if (!startsWithDate(rest, next)) continue;
    // Where the layout spaces its dates (5 月 1 日), a space before a date says less.
    const shortest = /^\d+\s/u.test(rest) ? 8 : 4;
    if (couldBeTitle(text.slice(0, offset), shortest)) return true;
  }
  return false;
}

function couldBeTitle(text: string, shortest: number): boolean {
  const { length } = titleKey(text);
  if (length < shortest || length > LONGEST_TITLE) return false;
  return !/[。；]|[！？](?![”’」』》])/u.test(text) && !PREPOSITION.test(text);
}
