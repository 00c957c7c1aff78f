import { parseEntry, titleWithoutPage } from '@/lib/ingest/forms/contents-entry';
import { looksLikeItem } from '@/lib/ingest/forms/looks-like-item';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { headingName, isMarkedHeading } from '@/lib/ingest/sources/heading-name';
import type { HeadingNames } from './heading-names';

/** No title is as long; a paragraph of prose is. */
const LONGEST_TITLE_LINE = 100;
/** A shorter key is no title: the rest of leaders that a line's end cut off. */
const SHORTEST_KEY = 4;
/** A repeated heading belongs to the contents where an entry follows within so many lines. */
const ENTRY_WITHIN = 4;
/** Where lines are broken at a width, an entry has more lines, but no more characters. */
const ENTRY_CHARACTERS = 100;

/**
 * Index of the line with which the body begins: a heading or a title that the contents page has had
 * already stands again, or running text begins, with the headings right above it. The number of
 * lines if there is no body.
 */
export function bodyStart(lines: readonly TextLine[], names: HeadingNames): number {
  const isHeading = (text: string) => names.has(headingName(text)) || isMarkedHeading(text);
  /** Where each heading stands first. */
  const headings = new Map<string, number>();
  const titles = new Set<string>();
  for (const [index, { text }] of lines.entries()) {
    if (isHeading(text)) {
      const name = headingName(text);
      if (headings.has(name) && !entryFollows(lines, index, isHeading)) {
        return above(index);
      }
      if (!headings.has(name)) headings.set(name, index);
      continue;
    }
    const key = titleKey(titleWithoutPage(text));
    const isAgain =
      key.length >= SHORTEST_KEY &&
      titles.has(key) &&
      parseEntry(text) === null &&
      !entryFollows(lines, index, isHeading);
    if (isAgain || isProse(text) || isItemLine(text)) {
      let start = index;
      // Titles on lines of their own stand above the text.
      while (start > 0 && titles.has(titleKey(lines[start - 1]?.text ?? '')) && !isFirst(start - 1))
        start -= 1;
      return above(start);
    }
    titles.add(titleKey(parseEntry(text)?.title ?? titleWithoutPage(text)));
  }
  return lines.length;

  /**
   * The headings right above a line belong to it; those that stand for the first time do so only
   * where none of them stands again: the contents may end with a heading too.
   */
  function above(index: number): number {
    let start = index;
    while (start > 0 && isHeading(lines[start - 1]?.text ?? '')) start -= 1;
    const isAgain = (at: number) => headings.get(headingName(lines[at]?.text ?? '')) !== at;
    const again = Array.from({ length: index - start + 1 }, (_, at) => start + at).find(isAgain);
    return again ?? start;
  }

  /** Whether the line's title stands nowhere before it. */
  function isFirst(at: number): boolean {
    const key = titleKey(lines[at]?.text ?? '');
    return (
      lines.findIndex(
        ({ text }) => titleKey(parseEntry(text)?.title ?? titleWithoutPage(text)) === key,
      ) === at
    );
  }
}

/** A contents page that runs over pages may repeat a section's name above further entries. */
function entryFollows(
  lines: readonly TextLine[],
  index: number,
  isHeading: (text: string) => boolean,
): boolean {
  let seen = 0;
  let characters = 0;
  const isNear = () => seen < ENTRY_WITHIN || characters < ENTRY_CHARACTERS;
  for (let at = index + 1; at < lines.length && isNear(); at += 1) {
    const { text } = lines[at] ?? { text: '' };
    if (isHeading(text)) continue;
    if (parseEntry(text) !== null) return true;
    if (isProse(text)) return false;
    seen += 1;
    characters += text.length;
  }
  return false;
}

function isProse(text: string): boolean {
  if (parseEntry(text)) return false;
  return text.length > LONGEST_TITLE_LINE || (endsSentence(text) && text.includes('。'));
}

/** Title, date and text on one line; titles of contents can begin with a date too. */
function isItemLine(text: string): boolean {
  if (/[.．…·]{3}/u.test(text) || parseEntry(text) !== null) return false;
  return looksLikeItem([{ text }], 0);
}
