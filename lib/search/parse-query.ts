import type { Section } from '@/lib/gazette/section';
import type { Fold } from '@/lib/text/fold';
import type { FoldedText } from '@/lib/text/folded-text';
import { withoutBreaks } from '@/lib/text/search-text';
import { findSections } from './find-sections';
import { formatDates } from './format-dates';
import { type DateRange, parseDates } from './parse-dates';
import type { QueryChip } from './search-types';
import { splitDates } from './split-dates';
import { type QueryPart, splitQuery } from './split-query';

/** One of the things the reader asked for; all of them are wanted together. */
export type Clause =
  /** Words or a text, as typed between spaces. */
  | { readonly kind: 'plain'; readonly folded: FoldedText }
  /** A text in quotation marks: only as it stands. */
  | { readonly kind: 'exact'; readonly folded: FoldedText }
  /** Days: the items of these days, and those that name them; with `ownOnly` just the former. */
  | {
      readonly kind: 'date';
      readonly folded: FoldedText;
      readonly dates: DateRange;
      readonly ownOnly: boolean;
    }
  /** One of several folded texts that the clause was rewritten to. */
  | { readonly kind: 'anyOf'; readonly folded: FoldedText; readonly texts: readonly string[] };

export interface ParsedQuery {
  /**
   * The whole query folded, operators included: always tried as literal text first, so that an
   * operator's character inside a text that does stand in the gazette is found as such.
   */
  readonly whole: string;
  /** What is wanted, without repeats. */
  readonly clauses: readonly Clause[];
  /** What must not occur. */
  readonly excluded: readonly FoldedText[];
  /** For each `栏目:` the slugs of the sections that it names, of which an item must be in one. */
  readonly sections: readonly (readonly string[])[];
  readonly chips: readonly QueryChip[];
}

/**
 * A query longer than this is a pasted text; its head is enough to find where it came from.
 * In UTF-16 units.
 */
export const LONGEST_QUERY = 200;

/** A date may be typed with spaces in it: 2023 年 5 月 8 日 is six parts. */
const LONGEST_DATE = 6;

/**
 * Reads a query. Never fails: an unbalanced quotation mark, a lone operator or a field that names
 * nothing is text like any other.
 *
 * @param stands whether a folded text stands anywhere: such a text is not cut at the dates in it
 */
export function parseQuery(
  text: string,
  fold: Fold,
  sections: readonly Section[],
  stands: (folded: string) => boolean = () => true,
): ParsedQuery {
  const head = withoutBreaks(text).slice(0, LONGEST_QUERY);
  const parts = splitQuery(head).flatMap((part) => splitDates(part, fold, stands));
  const clauses = new Map<string, Clause>();
  const excluded = new Map<string, FoldedText>();
  const wantedSections: string[][] = [];
  const chips: QueryChip[] = [];
  const addChip = (kind: QueryChip['kind'], label: string, first: QueryPart, last = first) =>
    chips.push({ kind, label, without: withoutPart(text, first.start, last.end) });

  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!part) continue;
    const folded = fold(part.text);
    if (folded.text === '' || folded.text === '"') continue;
    if (part.kind === 'excluded') {
      excluded.set(folded.text, folded);
      addChip('excluded', `不含：${part.text}`, part);
    } else if (part.kind === 'exact') {
      clauses.set(folded.text, { kind: 'exact', folded });
      addChip('exact', `“${part.text}”`, part);
    } else if (part.kind === 'section' && findSections(sections, folded.text).length > 0) {
      const found = findSections(sections, folded.text);
      wantedSections.push(found.flatMap(({ slug }) => slug));
      addChip('section', `栏目：${found.map(({ name }) => name).join('、')}`, part);
    } else {
      const { last, date } = readDate(parts, at, fold);
      if (date) {
        clauses.set(date.folded.text, date);
        addChip('date', formatDates(date.dates), part, parts[last]);
        at = last;
      } else {
        const whole = fold(part.source);
        clauses.set(whole.text, { kind: 'plain', folded: whole });
      }
    }
  }

  const whole = fold(head).text;
  const isEmpty = clauses.size + excluded.size + wantedSections.length === 0;
  if (isEmpty && whole !== '') clauses.set(whole, { kind: 'plain', folded: fold(head) });
  return {
    whole,
    clauses: [...clauses.values()],
    excluded: [...excluded.values()],
    sections: wantedSections,
    chips,
  };
}

/** The longest run of parts from `at` on that is a date when joined. */
function readDate(parts: readonly QueryPart[], at: number, fold: Fold) {
  const first = parts[at];
  if (first?.kind === 'date') {
    const dates = parseDates(fold(first.text).text);
    const date = dates && { kind: 'date' as const, folded: fold(first.text), dates, ownOnly: true };
    return { last: at, date };
  }
  for (let last = Math.min(at + LONGEST_DATE, parts.length) - 1; last >= at; last--) {
    const run = parts.slice(at, last + 1);
    if (run.some(({ kind }) => kind !== 'plain')) continue;
    const folded = fold(run.map(({ text }) => text).join(''));
    const dates = parseDates(folded.text);
    if (dates) return { last, date: { kind: 'date' as const, folded, dates, ownOnly: false } };
  }
  return { last: at, date: null };
}

function withoutPart(text: string, start: number, end: number): string {
  return `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
}
