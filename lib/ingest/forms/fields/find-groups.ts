import { SUMMARY } from '@/lib/ingest/forms/entries/parts-of-book';
import type { StatedField } from '@/lib/ingest/roles/field-line';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { isTitleShaped } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** Names of fields that state a title. */
export const TITLE = /^(?:.{0,4}(?:标题|题目|题名|主题|名称|案由|议题|事项))$/u;
/** Who speaks in an interview or a debate: no field. */
const SPEAKER = /^(?:问|答|提问|回答|记者|主持人?|主席)$|(?:先生|女士|议员|議員|主席|局长|局長)$/u;
/** A group has at least so many fields. */
const LEAST_FIELDS = 2;
const MOST_TITLE_LINES = 4;
/** 1. 龙泉寺塔, （二）龙泉寺塔 */
export const TITLE_COUNT =
  /^(?:\d{1,3}\s*[.、．]|[一二三四五六七八九十]{1,3}、|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)])\s*(?=\S{2})/u;
/** 第012号 */
const LONGEST_NUMBER = 8;
/** The sign before a title of a list. */
export const BULLET = /^[◎○●◆◇■□★☆▲△※]\s*/u;

/** A line, with the field that it states. */
export interface Line {
  readonly line: TextLine;
  readonly field: StatedField | null;
}

/** Whether the groups only fill one of a document's counted parts, of which others follow them. */
export function isInParts(lines: readonly TextLine[], starts: readonly number[]): boolean {
  const dressesOf = (some: readonly TextLine[]) =>
    some.flatMap(
      ({ text }) => headingMark(text)?.mark.replace(/[\d一二三四五六七八九十]+/gu, '#') ?? [],
    );
  const above = dressesOf(lines.slice(0, starts[0])).at(-1);
  const below = dressesOf(lines.slice(starts.at(-1)));
  return above !== undefined && below.filter((one) => one === above).length > 1;
}

/** Where the first field of a group stands again, with the same field behind it. */
export function groupStarts(all: readonly Line[]): number[] {
  // Names between marks in contents and body are of sections.
  const hasContents = all.some(({ line }) => /^[\s【]*目\s*[录錄次][\s】]*$/u.test(line.text));
  const places = new Map<string, number[]>();
  all.forEach(({ field }, index) => {
    if (!field) return;
    const own = places.get(field.name);
    if (own) own.push(index);
    else places.set(field.name, [index]);
  });
  // The entries of each town in a yearbook: 【概况】 opens them.
  const isYearbook = [...places].some(
    ([name, starts]) =>
      SUMMARY.test(name) && starts.every((at) => /^[【［[]/u.test(all[at]?.line.text ?? '')),
  );
  if (isYearbook) return [];
  for (const [name, starts] of places) {
    if (starts.length < 2 || SPEAKER.test(name)) continue;
    const groups = starts.map((start, at) => all.slice(start, starts[at + 1]));
    const isGroup = (group: readonly Line[]) =>
      new Set(group.flatMap((one) => one.field?.name ?? [])).size >= LEAST_FIELDS;
    const shared = groups.filter((group) => {
      // Behind a name between marks its value may stand below.
      const isMarked = !hasContents && /^[【[]/u.test(group[0]?.line.text ?? '');
      const later = isMarked ? group.slice(1).find(({ field }) => field !== null) : group[1];
      const second = later?.field?.name;
      // What a chairman says below each motion is no field of it.
      const isField = second !== undefined && !SPEAKER.test(second);
      return isField && (places.get(second)?.length ?? 0) >= 2;
    });
    if (groups.every(isGroup) && shared.length * 2 > groups.length) return starts;
  }
  return [];
}

/**
 * How many lines above each group are its title, behind a blank line; null where groups have none,
 * or state their titles themselves.
 */
export function headsAbove(
  all: readonly Line[],
  starts: readonly number[],
): readonly number[] | null {
  const states = ({ field }: Line) =>
    field !== null && (field.kind === 'title' || TITLE.test(field.name));
  if (all.some(states)) return null;
  // In one dress, ●… or 1.…, a line above each group is its title, blank lines or none.
  const dresses = starts.map((start) => dressOf(all[start - 1]?.line.text ?? ''));
  if (dresses[0] != null && dresses.every((one) => one === dresses[0])) return starts.map(() => 1);
  const counts = starts.map((start) => {
    for (let count = 1; count <= MOST_TITLE_LINES; count += 1) {
      const { line, field } = all[start - count] ?? {};
      if (!line || field || !isTitleShaped(line.text)) return 0;
      if (line.afterBlank) return count;
    }
    return 0;
  });
  return counts.every((count) => count > 0) ? counts : null;
}

/** What titles of a list begin with, whatever the count: `●`, `#.`; null for a title without. */
function dressOf(text: string): string | null {
  if (!isTitleShaped(text)) return null;
  const mark = BULLET.exec(text)?.[0] ?? TITLE_COUNT.exec(text)?.[0];
  return mark === undefined ? null : mark.replace(/[\d一二三四五六七八九十]+/u, '#').trim();
}

/** The line above each group where all say the same, the count aside: 第012号; null where they do not. */
export function labelsAbove(
  all: readonly Line[],
  starts: readonly number[],
): readonly TextLine[] | null {
  const labels = starts.flatMap((start) => {
    const { line, field } = all[start - 1] ?? {};
    return line && !field && /\d|[一二三四五六七八九十]/u.test(line.text) ? [line] : [];
  });
  const keys = labels.map(({ text }) =>
    text.replace(/[\d一二三四五六七八九十百]+/gu, '#').replace(/\s+/gu, ''),
  );
  const isAlike = keys.length === starts.length && keys.every((key) => key === keys[0]);
  return isAlike && (keys[0]?.length ?? 0) <= LONGEST_NUMBER ? labels : null;
}
