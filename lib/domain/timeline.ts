import { yearOf } from './calendar';
import { formatDate } from './format-date';
import { byDate } from './issues-of';
import type { Item } from './item';
import { type PartialDate, parseDate } from './partial-date';

/** The items of a month. */
export interface TimelineMonth {
  /** `2023年5月`; `2023年` for items of which only the year is known; null without any date. */
  readonly label: string | null;
  /** Newest first. */
  readonly items: readonly Item[];
}

/** Items by month, the newest first, those of unknown date last. Several days count for the first. */
export function timeline(items: readonly Item[]): readonly TimelineMonth[] {
  const months = new Map<string | null, Item[]>();
  for (const item of [...items].sort(byDate)) {
    const label = item.date && monthLabel(item.date);
    months.set(label, [...(months.get(label) ?? []), item]);
  }
  return [...months].map(([label, own]) => ({ label, items: own }));
}

function monthLabel({ from, precision }: PartialDate): string {
  const month = precision === 'year' ? null : parseDate(from.slice(0, 7));
  return month === null ? `${yearOf(from)}年` : formatDate(month);
}

/** In UTF-16 units, of what is shown on either side of the name where a sentence is long. */
const AROUND = 32;

/**
 * The first sentence of a text that holds a name, shortened to what stands around it; null where
 * none does.
 *
 * @param text as lines
 */
export function sentenceWith(text: string, name: string): string | null {
  const sentence = text
    .split(/(?<=[。！？\n])/u)
    .map((one) => one.trim())
    .find((one) => one.includes(name));
  if (sentence === undefined) return null;
  const at = sentence.indexOf(name);
  const from = at > AROUND * 1.5 ? wholeFrom(sentence, at - AROUND) : 0;
  const end = at + name.length + AROUND;
  const to = sentence.length > end + AROUND / 2 ? wholeFrom(sentence, end) : sentence.length;
  return `${from > 0 ? '……' : ''}${sentence.slice(from, to)}${to < sentence.length ? '……' : ''}`;
}

/** The same place, or the one after it where it would cut a character in half. */
function wholeFrom(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}
