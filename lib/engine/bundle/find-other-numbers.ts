import { FIELDS, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { Span } from '@/lib/text/folded-text';
import { findQuantities, quantitiesOf } from '@/lib/text/quantities';
import { placesIn } from './places-in';

/** What counts the members of a series: 第5次, 第七届, and 届 or 期 without 第. */
const OF_SERIES = /^(?<ordinal>第?)(?<value>\d+)(?<counter>\D*)$/u;
const NAMES_ALONE = new Set(['届', '期']);
/** So much of what stands beside the number must stand beside the other one too. */
const LEAST_BESIDE = 2;

/**
 * Other numbers of the series that a number of a folded text is of, where what stands beside it
 * stands beside them too, at least in part: the nearest first, each as it is written.
 *
 * @param number where it stands in the text, in UTF-16 units
 */
export function findOtherNumbers(
  text: string,
  number: Span,
  entries: readonly SearchableItem[],
): string[] {
  const asked = memberOf(findQuantities(text.slice(number.start, number.end))[0]?.term);
  if (!asked) return [];
  const before = text.slice(0, number.start);
  const after = text.slice(number.end);
  const distances = new Map<string, number>();
  for (const { texts } of entries) {
    for (const field of FIELDS) {
      const folded = texts[field];
      for (const { term, start, end } of quantitiesOf(folded)) {
        const other = memberOf(term);
        if (other?.series !== asked.series || other.value === asked.value) continue;
        const isBeside =
          stands(after, folded.text.slice(end)) ||
          stands(reversed(before), reversed(folded.text.slice(0, start)));
        if (!isBeside && before + after !== '') continue;
        distances.set(folded.text.slice(start, end), Math.abs(other.value - asked.value));
      }
    }
  }
  return [...distances].sort(([, a], [, b]) => a - b).map(([written]) => written);
}

/** The series and the place in it that a term of a quantity names. */
function memberOf(term = ''): { readonly series: string; readonly value: number } | null {
  const { ordinal = '', value, counter = '' } = OF_SERIES.exec(term)?.groups ?? {};
  const isOfSeries = ordinal !== '' || NAMES_ALONE.has(counter);
  return isOfSeries && value !== undefined
    ? { series: ordinal + counter, value: Number(value) }
    : null;
}

/** Whether a text begins as what is asked does. */
function stands(asked: string, text: string): boolean {
  return asked !== '' && text.startsWith(asked.slice(0, LEAST_BESIDE));
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

const NUMERALS = '〇一二三四五六七八九十百千万';
const MOST_NUMERALS = 2;
/** Two characters with a numeral are as often a word: 一流, 二级. */
const SHORTEST_NAME = 3;

/**
 * A folded name with another numeral in the place of one, where it stands so: 二里头夏都遗址 for
 * 一里头夏都遗址.
 *
 * @param except what is left as it is, in UTF-16 units
 */
export function findOtherNumerals(
  text: string,
  except: readonly Span[],
  entries: readonly SearchableItem[],
): string[] {
  if (text.length < SHORTEST_NAME) return [];
  const places = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) =>
      NUMERALS.includes(text.charAt(at)) &&
      except.every(({ start, end }) => at < start || at >= end),
  );
  const inTexts = placesIn(entries);
  return places
    .slice(0, MOST_NUMERALS)
    .flatMap((at) => [...NUMERALS].map((one) => text.slice(0, at) + one + text.slice(at + 1)))
    .filter((other) => other !== text && inTexts.holders(other, 1).length > 0);
}
