import { startsWithDate } from '@/lib/ingest/forms/date-lead';
import type { TitleEnd } from '@/lib/ingest/forms/titles/match-title';
import { characterKey, titleKey } from '@/lib/ingest/forms/titles/title-key';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { looksLikeHeading } from '@/lib/ingest/sources/heading-name';

/** A place of the body at which a title can begin: a line's beginning, or behind a sentence. */
export interface Spot {
  readonly index: number;
  readonly offset: number;
  /** Whether a paragraph can begin there: not in the middle of a sentence. */
  readonly isFree: boolean;
}

/** A title found word for word. */
export interface Found {
  readonly start: Spot;
  readonly end: TitleEnd;
  /** Whether white space, the line's end or a date parts it from the text. */
  readonly isParted: boolean;
  /** Whether a date follows, as it does at the head of an item. */
  readonly isDated: boolean;
}

/** Finds titles in the body by their first characters, so that long files take no longer each. */
export interface TitleIndex {
  /** All places where this title key stands, in order. */
  find(key: string): readonly Found[];
  /** Whether some line is nothing but this key. */
  standsAlone(key: string): boolean;
  /** Places where a paragraph can begin. */
  readonly spots: readonly Spot[];
}

const HEAD = 4;
const SENTENCE_ENDS = /[。！？][”’）》」』)]*\s*/gu;

/**
 * @param isHeading whether a line is nothing but a heading's name
 * @param headingEnd where behind a heading's name at the beginning of a line something else begins
 */
export function titleIndex(
  lines: readonly TextLine[],
  isHeading: (text: string) => boolean,
  headingEnds: (text: string) => readonly number[],
): TitleIndex {
  const spots: Spot[] = lines.flatMap(({ text }, index) => {
    const before = lines[index - 1]?.text ?? '。';
    const isFree = endsSentence(before) || isHeading(before) || looksLikeHeading(before);
    const inside = [...text.matchAll(SENTENCE_ENDS)]
      .map(({ index: at, 0: end }) => at + end.length)
      .filter((offset) => offset < text.length);
    return [
      { index, offset: 0, isFree },
      // A word of a broken title may be a heading's name: 项目/建设活动.
      ...headingEnds(text).map((offset) => ({ index, offset, isFree })),
      ...inside.map((offset) => ({ index, offset, isFree: true })),
    ];
  });
  const byHead = new Map<string, Spot[]>();
  for (const spot of spots) {
    const head = keyFrom(lines, spot, HEAD);
    const same = byHead.get(head);
    if (same) same.push(spot);
    else byHead.set(head, [spot]);
  }
  const alone = new Set(lines.map(({ text }) => titleKey(text)));
  return {
    spots,
    standsAlone: (key) => alone.has(key),
    find: (key) => {
      if (key.length < HEAD) return [];
      const head = key.slice(0, HEAD);
      return (byHead.get(head) ?? []).flatMap((start): Found[] => {
        const end = consume(lines, start, key);
        if (!end) return [];
        return [{ start, end, isParted: isParted(lines, end), isDated: isDated(lines, end) }];
      });
    },
  };
}

/** The first characters of the key from a spot on, over line ends. */
function keyFrom(lines: readonly TextLine[], { index, offset }: Spot, length: number): string {
  let key = '';
  let at = index;
  let text = lines[index]?.text.slice(offset) ?? '';
  while (key.length < length && at < lines.length) {
    for (const character of text) {
      key += characterKey(character);
      if (key.length >= length) break;
    }
    at += 1;
    text = lines[at]?.text ?? '';
  }
  return key.slice(0, length);
}

function consume(lines: readonly TextLine[], start: Spot, key: string): TitleEnd | null {
  let seen = 0;
  for (let index = start.index; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    let offset = index === start.index ? start.offset : 0;
    for (const character of text.slice(offset)) {
      const one = characterKey(character);
      offset += character.length;
      if (!key.startsWith(one, seen)) return null;
      seen += one.length;
      if (seen >= key.length) return seen === key.length ? { index, offset } : null;
    }
  }
  return null;
}

function isParted(lines: readonly TextLine[], { index, offset }: TitleEnd): boolean {
  const rest = lines[index]?.text.slice(offset) ?? '';
  return rest === '' || /^\s/u.test(rest) || startsWithDate(rest, lines[index + 1]?.text);
}

function isDated(lines: readonly TextLine[], { index, offset }: TitleEnd): boolean {
  const rest = lines[index]?.text.slice(offset).trim() ?? '';
  const next = lines[index + 1]?.text ?? '';
  if (rest === '') return startsWithDate(next, lines[index + 2]?.text);
  return startsWithDate(rest, next);
}
