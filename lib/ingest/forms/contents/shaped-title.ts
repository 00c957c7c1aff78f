import { startsWithDate } from '@/lib/ingest/forms/date-lead';
import type { TitleEnd } from '@/lib/ingest/forms/titles/match-title';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** More lines than this no title takes. */
const MOST_LINES = 3;

/**
 * The title of a line that has the shape of an item: up to the white space or the line's end before
 * its date. All of the line where there is no date.
 */
export function shapedTitle(
  lines: readonly TextLine[],
  index: number,
): { title: string; end: TitleEnd } {
  let title = '';
  for (let at = index; at < Math.min(index + MOST_LINES, lines.length); at += 1) {
    const text = lines[at]?.text ?? '';
    if (at > index && startsWithDate(text, lines[at + 1]?.text)) {
      return { title, end: { index: at - 1, offset: lines[at - 1]?.text.length ?? 0 } };
    }
    for (const space of text.matchAll(/\s+/gu)) {
      const rest = text.slice(space.index + space[0].length);
      if (!startsWithDate(rest, lines[at + 1]?.text)) continue;
      return { title: title + text.slice(0, space.index), end: { index: at, offset: space.index } };
    }
    title += text;
  }
  const text = lines[index]?.text ?? '';
  return { title: text, end: { index, offset: text.length } };
}
