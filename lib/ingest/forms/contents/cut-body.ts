import { cleanLayoutSpaces } from '@/lib/ingest/forms/clean-layout-spaces';
import { looksLikeItem } from '@/lib/ingest/forms/looks-like-item';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';
import { headingName, looksLikeHeading } from '@/lib/ingest/sources/heading-name';
import type { HeadingNames } from './heading-names';
import type { Place } from './place-titles';
import { shapedTitle } from './shaped-title';

/** What the body holds, in its order. */
export type BodyToken = BodyHeading | BodyItem | StrayText;

export interface BodyHeading {
  readonly kind: 'heading';
  readonly name: string;
  readonly isKnown: boolean;
  readonly line: TextLine;
}

export interface BodyItem {
  readonly kind: 'item';
  /** Index of the announced item, or null for one that the contents page does not have. */
  readonly announced: number | null;
  readonly wording: Place['title'];
  /** As the body prints it, without layout spaces; empty where it has none. */
  readonly title: string;
  /** Lines of its text, or parts of lines. */
  readonly text: readonly TextLine[];
  /** First and last line of the file that it stands on, its title included. */
  readonly first: number;
  readonly last: number;
}

/** Text that belongs to no item. */
export interface StrayText {
  readonly kind: 'stray';
  readonly lines: readonly TextLine[];
}

const HEADING_MARK = /^\s*[◆◇■□★☆▲△※]/u;
const LONGEST_HEADING = 14;
/** A known heading with some characters that are none of its own. */
const LONGEST_GARBLED = 8;
/** Entries of lists, rows of tables, captions, numbers, pieces of sentences. */
const NO_HEADING = /^[·•●○（(《“*-]|^[图表]\s*[：:\d为片]|\s{2}|\t|　|\d|[，。；、：]/u;

/** Cuts lines where a heading is glued behind a sentence, or another heading before it. */
export function splitHeadings(lines: readonly TextLine[], names: HeadingNames): TextLine[] {
  return lines.flatMap((line): TextLine[] => {
    const { text } = line;
    const behind = [...text.matchAll(/[。！？][”’）]?\s*/gu)].at(-1);
    const at = behind ? behind.index + behind[0].length : -1;
    if (at > 0 && at < text.length && names.has(headingName(text.slice(at))))
      return splitLine(line, at);
    const two = names.prefixEnds(text).find((end) => names.has(headingName(text.slice(end))));
    return two === undefined ? [line] : splitLine(line, two);
  });
}

/**
 * Which lines are known headings. A heading's word can also be a piece of a sentence that page
 * breaks left alone on its line (交通, 科技): a heading follows a finished sentence or another
 * heading, or is spaced or marked, or stands right above an item, or nowhere else.
 * @param wanted headings that the contents page has
 */
export function knownHeadings(
  lines: readonly TextLine[],
  names: HeadingNames,
  wanted: readonly string[],
): boolean[] {
  const found: boolean[] = [];
  for (const [index, { text }] of lines.entries()) {
    const before = lines[index - 1]?.text ?? '。';
    const isName = text.length <= 30 && names.has(headingName(text));
    const isSet = /\S\s+\S/u.test(text) || HEADING_MARK.test(text);
    const next = lines[index + 1]?.text ?? '';
    found.push(
      isName &&
        (endsSentence(before) ||
          found[index - 1] === true ||
          isSet ||
          names.has(headingName(next)) ||
          looksLikeItem(lines, index + 1)),
    );
  }
  const there = new Set(
    lines.flatMap(({ text }, index) => (found[index] ? [headingName(text)] : [])),
  );
  for (const name of wanted) {
    if (there.has(name)) continue;
    const index = lines.findIndex(({ text }) => text.length <= 30 && headingName(text) === name);
    if (index >= 0) found[index] = true;
  }
  return found;
}

/** Cuts the body at its headings and at the places of its items. */
export function cutBody(
  lines: readonly TextLine[],
  places: ReadonlyMap<number, Place>,
  isHeading: readonly boolean[],
  names: HeadingNames,
): BodyToken[] {
  const starts = new Map<number, [number, Place][]>();
  for (const entry of places) {
    const { index } = entry[1].start;
    starts.set(index, [...(starts.get(index) ?? []), entry]);
  }
  const tokens: BodyToken[] = [];
  let item: { -readonly [K in keyof BodyItem]: BodyItem[K] } | null = null;
  let text: TextLine[] = [];
  let isClosed = true;

  const heading = (line: TextLine, isKnown: boolean) => {
    tokens.push({ kind: 'heading', name: headingName(line.text), isKnown, line });
    item = null;
    isClosed = true;
  };
  const add = (line: TextLine) => {
    if (line.text === '') return;
    isClosed = endsSentence(line.text);
    const last = tokens.at(-1);
    if (item === null && last?.kind === 'heading') item = interrupted();
    if (item) {
      text = item.text as TextLine[];
      text.push(line);
      item.last = line.number;
    } else if (last?.kind === 'stray') {
      tokens[tokens.length - 1] = { ...last, lines: [...last.lines, line] };
    } else tokens.push({ kind: 'stray', lines: [line] });
  };
  /** The item above the last heading, where that stands in the middle of a sentence. */
  const interrupted = () => {
    const before = tokens.findLast(({ kind }) => kind !== 'heading');
    const open = before?.kind === 'item' ? before.text.at(-1)?.text : undefined;
    return before?.kind === 'item' && open !== undefined && !endsSentence(open) ? before : null;
  };
  const begin = (
    announced: number | null,
    wording: Place['title'],
    title: string,
    first: number,
  ) => {
    text = [];
    item = {
      kind: 'item',
      announced,
      wording,
      title: cleanLayoutSpaces(title),
      text,
      first,
      last: first,
    };
    tokens.push(item);
  };
  const beginsItem = (at: number) => {
    let index = at;
    let next = lines[index];
    // Several headings that nobody knows, one below the other.
    while (next && isUnknownHeading(next) && !starts.has(index)) {
      index += 1;
      next = lines[index];
    }
    if (!next) return true;
    return isHeading[index] === true || starts.has(index) || looksLikeItem(lines, index);
  };

  /** Looks like an item by itself, not only with the beginning of the next one. */
  const isUnannounced = (index: number) => {
    if (!looksLikeItem(lines, index)) return false;
    const { end } = shapedTitle(lines, index);
    for (let at = index + 1; at <= end.index; at += 1) {
      if (starts.has(at) || isHeading[at]) return false;
    }
    return true;
  };

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const here = (starts.get(index) ?? []).sort((a, b) => a[1].start.offset - b[1].start.offset);
    if (here.length > 0) {
      let from = 0;
      let at = index;
      for (const [announced, { start, end, title }] of here) {
        const before = piece(lines[at], from, at === start.index ? start.offset : undefined);
        if (before && names.has(headingName(before.text))) heading(before, true);
        else if (before) add(before);
        begin(announced, title, titleText(lines, start, end), line.number);
        from = end.offset;
        at = end.index;
        if (item) (item as { last: number }).last = lines[at]?.number ?? line.number;
      }
      isClosed = false;
      const rest = piece(lines[at], from);
      if (rest) add(rest);
      index = at;
    } else if (isHeading[index]) heading(line, true);
    else if (isMarkedOff(line) || (isClosed && isUnknownHeading(line) && beginsItem(index + 1))) {
      heading(line, false);
    } else if (isClosed && isUnannounced(index)) {
      const { end, title } = shapedTitle(lines, index);
      begin(null, 'same', title, line.number);
      const rest = piece(lines[end.index], end.offset);
      if (rest) add(rest);
      index = end.index;
    } else add(line);
  }
  return tokens;
}

/** Between marks, as headings and running titles are, and never a piece of a sentence. */
function isMarkedOff({ text }: TextLine): boolean {
  return /^[◆◇■□★☆▲△※].*[◆◇■□★☆▲△※]$/u.test(text) && headingName(text).length <= LONGEST_HEADING;
}

function isUnknownHeading({ text }: TextLine): boolean {
  if (endsSentence(text) || NO_HEADING.test(text)) return false;
  if (looksLikeHeading(text) || text.length <= LONGEST_GARBLED) return true;
  return HEADING_MARK.test(text) && headingName(text).length <= LONGEST_HEADING;
}

function piece(line: TextLine | undefined, from: number, to?: number): TextLine | null {
  if (!line) return null;
  const text = line.text.slice(from, to).trim();
  return text === '' ? null : { ...line, text };
}

function titleText(lines: readonly TextLine[], start: Place['start'], end: Place['end']): string {
  if (start.index === end.index)
    return lines[start.index]?.text.slice(start.offset, end.offset) ?? '';
  const whole = lines.slice(start.index + 1, end.index).map(({ text }) => text);
  const head = lines[start.index]?.text.slice(start.offset) ?? '';
  return [head, ...whole, lines[end.index]?.text.slice(0, end.offset) ?? ''].join('');
}
