import { isCollectionName } from '@/lib/ingest/forms/titles/collection-name';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { type Head, isCounted } from './find-heads';

const MOST_TITLE_LINES = 3;
const KICKER = /(?:时|上|中)(?:强调|指出|要求|提出|表示)$|(?:强调|指出|要求)$/u;

/**
 * Heads without what stands above an item's own lines: the name of the whole and its day, the day
 * of the item before, the heading of a section.
 */
export function trimHeads(heads: readonly Head[], lines: readonly TextLine[]): Head[] {
  const isDateFirst = datesComeFirst(heads);
  const usual = usualTitles(heads);
  return heads.map((head, at) =>
    at === 0
      ? trimmed(belowName(head), lines, isDateFirst, usual)
      : trimmed(head, lines, isDateFirst, null),
  );
}

/** The first head from its section on: what stands above that names the whole. */
function belowName(head: Head): Head {
  const last = head.titles.at(-1) ?? head.start;
  const section = head.sections.find((at) => at < last);
  if (section === undefined) return head;
  const from = (at: number) => at > section;
  return {
    ...head,
    start: section,
    titles: head.titles.filter(from),
    dates: head.dates.filter(from),
  };
}

/** Whether date lines stand above the titles that they date, as most of them do. */
function datesComeFirst(heads: readonly Head[]): boolean {
  const votes = heads.slice(1).map(({ titles, dates }) => {
    if (dates.length === 0) return 0;
    return (dates.at(-1) ?? 0) < (titles.at(-1) ?? 0) ? 1 : -1;
  });
  return votes.reduce<number>((sum, vote) => sum + vote, 0) > 0;
}

/** How many lines titles have in this text, the first aside. */
function usualTitles(heads: readonly Head[]): number | null {
  const counts = heads
    .slice(1)
    .map(({ titles }) => titles.length)
    .sort((a, b) => a - b);
  return counts.length === 0 ? null : (counts[Math.floor(counts.length / 2)] ?? null);
}

/** Without what stands above the item's own lines: the name of the whole, and its day. */
function trimmed(
  head: Head,
  lines: readonly TextLine[],
  isDateFirst: boolean,
  usual: number | null,
): Head {
  if (head.separator === null && isCounted(lines[head.titles.at(-1) ?? -1]))
    return asCounted(head, lines);
  // Above the first title stands the name of the whole, where there are more lines than usual.
  const names = head.titles.filter((at) => isCollectionName(lines[at]?.text ?? ''));
  const extra = usual === null ? 0 : Math.max(0, head.titles.length - usual);
  // 方立在县区调研时强调 belongs to the headline beside it.
  const isQuoted = head.titles.some((at) => KICKER.test(lines[at]?.text ?? ''));
  const isNamed = usual !== null && names.length > 0 && head.titles.length > 1;
  const above = isNamed
    ? head.titles.indexOf(names.at(-1) ?? -1) + 1
    : usual === 1 && !isQuoted && lines[head.titles[extra] ?? -1]?.afterBlank
      ? extra
      : 0;
  const own = head.titles.slice(Math.min(above, head.titles.length - 1));
  const section = head.sections.filter((at) => at < (own[0] ?? 0)).at(-1);
  const first = section ?? own[0] ?? head.start;
  const dated = head.dates.filter((at) => at < (own[0] ?? 0)).at(-1) ?? null;
  const isOwnDate = isDateFirst && dated !== null;
  const from = above === 0 ? head.start : isOwnDate ? Math.min(dated, first) : first;
  return trimmedByDates(
    { ...head, start: from, titles: own, dates: head.dates.filter((at) => at >= from) },
    lines,
    isDateFirst,
  );
}

function trimmedByDates(head: Head, lines: readonly TextLine[], isDateFirst: boolean): Head {
  let start = head.start;
  if (isDateFirst) {
    const own = head.dates.filter((date) => date < (head.titles.at(-1) ?? 0)).at(-1);
    if (own !== undefined) start = own;
  } else if (head.separator === null) {
    // A title has at most so many lines above its date or text.
    const isDatedBelow = head.dates.some((date) => date > (head.titles.at(-1) ?? 0));
    // Titles above a day that stands apart, of which each has one of its own below, are of the whole.
    const apart = head.dates.filter(
      (date) => date < (head.titles.at(-1) ?? 0) && lines[date]?.afterBlank,
    );
    const least = isDatedBelow ? (apart.at(-1) ?? -1) : -1;
    const titles = head.titles.filter((at) => at > least).slice(-MOST_TITLE_LINES);
    const afterDate = head.dates.filter((date) => date < (titles[0] ?? 0)).at(-1);
    const first = head.titles.find((at) => at > (afterDate ?? -1) && titles.includes(at));
    if (first !== undefined) start = first;
    // With its day below the title, one above it is its own as well.
    if (afterDate !== undefined && isDatedBelow && lines[afterDate]?.afterBlank) start = afterDate;
    if (isCounted(lines[head.titles.at(-1) ?? -1])) return asCounted(head, lines);
  }
  const section = head.sections.filter((at) => at < (head.titles[0] ?? 0)).at(-1);
  if (section !== undefined) start = Math.min(start, section);
  return {
    ...head,
    start,
    titles: head.titles.filter((at) => at >= start),
    dates: head.dates.filter((at) => at >= start),
  };
}

/** Counted titles: `（一）…` is one, and `一、…` above it the heading of a section. */
function asCounted(head: Head, lines: readonly TextLine[]): Head {
  const own = head.titles.at(-1) ?? head.start;
  const level = headingMark(lines[own]?.text ?? '')?.level ?? 0;
  const sections = head.titles.filter((at) => {
    const mark = headingMark(lines[at]?.text ?? '');
    return at < own && mark !== null && mark.level < level;
  });
  const start = Math.min(own, ...sections, ...head.sections);
  const dates = head.dates.filter((at) => at >= start);
  return { ...head, start, titles: [own], dates, sections: [...head.sections, ...sections] };
}
