import type { Section } from '@/lib/domain/section';
import type { QueryChip, QueryNotice } from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import type { FoldedText } from '@/lib/text/folded-text';
import { withoutBreaks } from '@/lib/text/search-text';
import { cutAtMarks } from './cut-at-marks';
import { findRecords } from './find-records';
import { findSections } from './find-sections';
import { formatDates } from './format-dates';
import { type DateRange, findImpossibleDay, parseDates } from './parse-dates';
import { splitDates } from './split-dates';
import { type QueryPart, splitQuery } from './split-query';

/** One of the things the reader asked for; all of them are wanted together. */
export type Clause =
  /** Words or a text, as typed between spaces and marks. */
  | {
      readonly kind: 'plain';
      readonly folded: FoldedText;
      /** Which part of the query it is of, from 0: 江凌，防汛 is one part and two clauses. */
      readonly part: number;
    }
  /** A text only as it stands: in quotation marks, or that means nothing but itself. */
  | { readonly kind: 'exact'; readonly folded: FoldedText; readonly part: number }
  /** Days: the items of these days, and those that name them; with `ownOnly` just the former. */
  | {
      readonly kind: 'date';
      readonly folded: FoldedText;
      readonly dates: DateRange;
      readonly ownOnly: boolean;
      readonly part: number;
    }
  /** One of several folded texts that the clause was rewritten to. */
  | {
      readonly kind: 'anyOf';
      readonly folded: FoldedText;
      readonly texts: readonly string[];
      readonly part: number;
    };

export interface ParsedQuery {
  /**
   * The whole query folded, the closest form first: as typed, operators included, so that an
   * operator's character inside a text that does stand in the gazette is found as such; without the
   * marks around it; without any marks. Empty for a blank query.
   */
  readonly wholes: readonly FoldedText[];
  /** The parts that were typed with marks, folded with them: 江凌， of 江凌， 防汛. */
  readonly typedParts: readonly FoldedText[];
  /** What is wanted, without repeats. */
  readonly clauses: readonly Clause[];
  /** What must not occur. */
  readonly excluded: readonly FoldedText[];
  /** For each `栏目:` the slugs of the sections that it names, of which an item must be in one. */
  readonly sections: readonly (readonly string[])[];
  readonly chips: readonly QueryChip[];
  readonly notices: readonly QueryNotice[];
  /**
   * Ids of items that the text names: an item's number, its address, a citation of it. None beside
   * what excludes, keeps to a section or is told to be none: the number is a word then.
   */
  readonly records: readonly string[];
}

/** What a query is read with. */
export interface ReadingSources {
  readonly fold: Fold;
  readonly sections: readonly Section[];
  /** Whether a folded text stands anywhere: such a text is not cut at the dates in it. */
  stands(folded: string): boolean;
  /** Folded id to id of every item. */
  readonly ids: ReadonlyMap<string, string>;
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
 */
export function parseQuery(
  text: string,
  { fold, sections, stands, ids }: ReadingSources,
): ParsedQuery {
  const head = withoutBreaks(text).slice(0, LONGEST_QUERY);
  const parts = splitQuery(head).flatMap((part) => splitDates(part, fold, stands));
  const clauses = new Map<string, Clause>();
  const excluded = new Map<string, FoldedText>();
  const wantedSections: string[][] = [];
  const chips: QueryChip[] = [];
  const notices: QueryNotice[] = [];
  const typedParts: FoldedText[] = [];
  /** Without the marks around and inside the parts, as far as these are wanted. */
  let bare = '';
  const addChip = (kind: QueryChip['kind'], label: string, first: QueryPart, last = first) =>
    chips.push({ kind, label, without: withoutPart(text, first.start, last.end) });
  const add = (clause: Clause) => {
    clauses.set(clause.folded.text, clause);
    bare += clause.folded.source;
  };

  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!part) continue;
    const folded = fold(part.text);
    if (folded.text === '' || folded.text === '"') continue;
    const found =
      part.kind === 'section'
        ? findSections(sections, fold(withoutOuterMarks(part.text)).text)
        : [];
    if (part.kind === 'excluded') {
      const wanted = fold(withoutOuterMarks(part.text));
      excluded.set(wanted.text, wanted);
      addChip('excluded', `不含：${part.text}`, part);
      continue;
    }
    if (part.kind === 'exact') {
      add({ kind: 'exact', folded, part: at });
      addChip('exact', `“${part.text}”`, part);
      continue;
    }
    if (found.length > 0) {
      wantedSections.push(found.flatMap(({ slug }) => slug));
      addChip('section', `栏目：${found.map(({ name }) => name).join('、')}`, part);
      continue;
    }
    const { last, date, impossible } = readDate(parts, at, fold, stands);
    if (date) {
      add(date);
      addChip('date', formatDates(date.dates), part, parts[last]);
    } else if (impossible !== null || part.kind === 'section') {
      // What is told to be none is not answered either, unless it is a text of the gazette.
      const source = head.slice(part.start, parts[last]?.end);
      add({ kind: 'exact', folded: fold(source), part: at });
      const without = withoutPart(text, part.start, parts[last]?.end ?? part.end);
      notices.push(
        impossible === null
          ? { kind: 'noSuchSection', text: withoutOuterMarks(part.text), without }
          : { kind: 'noSuchDay', text: impossible, without },
      );
    } else {
      const pieces = cutAtMarks(part.source).map(({ start, end }) => part.source.slice(start, end));
      for (const piece of pieces) {
        const plain = fold(piece);
        if (plain.text !== '') add({ kind: 'plain', folded: plain, part: at });
      }
      const typed = fold(part.source);
      if (typed.text !== fold(pieces.join('')).text) typedParts.push(typed);
    }
    at = last;
  }

  const whole = fold(head);
  const isEmpty = clauses.size + excluded.size + wantedSections.length === 0;
  if (isEmpty && whole.text !== '') add({ kind: 'plain', folded: whole, part: 0 });
  const isPlain = excluded.size + wantedSections.length + notices.length === 0;
  const forms = [whole, ...(isPlain ? [fold(withoutOuterMarks(head)), fold(bare)] : [])];
  return {
    wholes: forms.filter(
      ({ text: form }, at) => form !== '' && forms.findIndex((one) => one.text === form) === at,
    ),
    typedParts,
    clauses: [...clauses.values()],
    excluded: [...excluded.values()],
    sections: wantedSections,
    chips,
    notices,
    records: isPlain ? findRecords(text, fold, ids) : [],
  };
}

/** A text from its first to its last character that is no mark; marks alone stay as they are. */
function withoutOuterMarks(source: string): string {
  const pieces = cutAtMarks(source);
  return source.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? source.length);
}

/** 5.8 and 5/8 may be a day and may be a number. */
const MAYBE_NUMBER = /^\d{1,2}[./]\d{1,2}$/;

interface ReadDate {
  /** The last of the parts that were read. */
  readonly last: number;
  readonly date: Extract<Clause, { kind: 'date' }> | null;
  /** What was written as a day and is none. */
  readonly impossible: string | null;
}

/** The longest run of parts from `at` on that is a date when joined, be it one that never was. */
function readDate(
  parts: readonly QueryPart[],
  at: number,
  fold: Fold,
  stands: ReadingSources['stands'],
): ReadDate {
  const first = parts[at];
  const runs: { last: number; folded: FoldedText }[] = [];
  for (let last = at; last < Math.min(at + LONGEST_DATE, parts.length); last++) {
    if (last > at && (first?.kind !== 'plain' || parts[last]?.kind !== 'plain')) break;
    const text = parts
      .slice(at, last + 1)
      .map((part) => part.text)
      .join('');
    const folded = fold(withoutOuterMarks(text));
    const typed = fold(text).text;
    // With a mark that stands behind it in a text (增长5.8，) it is a number.
    if (typed !== folded.text && MAYBE_NUMBER.test(folded.text) && stands(typed)) continue;
    runs.unshift({ last, folded });
  }
  for (const { last, folded } of runs) {
    const dates = parseDates(folded.text);
    if (dates) {
      const ownOnly = first?.kind === 'date';
      return { last, impossible: null, date: { kind: 'date', folded, dates, ownOnly, part: at } };
    }
    const impossible = findImpossibleDay(folded.text);
    if (impossible !== null) return { last, impossible, date: null };
  }
  return { last: at, impossible: null, date: null };
}

function withoutPart(text: string, start: number, end: number): string {
  return `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
}
