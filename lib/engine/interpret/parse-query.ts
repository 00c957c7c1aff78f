import type {
  Clause,
  QueryChip,
  QueryNotice,
  QueryPlan,
  QueryText,
  SectionCondition,
} from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import { withoutBreaks } from '@/lib/text/search-text';
import { cutAtMarks } from './cut-at-marks';
import { findRecords } from './find-records';
import { findSections } from './find-sections';
import { formatDates } from './format-dates';
import type { Lexicon } from './lexicon';
import { findImpossibleDay, parseDates } from './parse-dates';
import { splitDates } from './split-dates';
import { type QueryPart, splitQuery } from './split-query';

/** What the words of a query say, before it is known what else could be meant by them. */
export type Reading = Pick<
  QueryPlan,
  | 'text'
  | 'wholes'
  | 'typedParts'
  | 'clauses'
  | 'excluded'
  | 'sections'
  | 'records'
  | 'chips'
  | 'notices'
>;

/**
 * A query longer than this is a pasted text; its head is enough to find where it came from.
 * In UTF-16 units.
 */
export const LONGEST_QUERY = 200;

/** A date may be typed with spaces in it: 2023 年 5 月 8 日 is six parts. */
const LONGEST_DATE = 6;

/**
 * Reads a query, whose fold knows all its characters. A text that stands somewhere is not cut at the
 * dates in it. Never fails for what was typed: an unbalanced quotation mark, a lone operator or a field that names
 * nothing is text like any other.
 */
export async function parseQuery(
  text: string,
  foldText: Fold,
  { sections, idOf, ...lexicon }: Pick<Lexicon, 'sections' | 'idOf' | 'stands'>,
  signal?: AbortSignal,
): Promise<Reading> {
  const fold = (source: string): QueryText => ({ source, text: foldText(source).text });
  const stands = (folded: string) => lexicon.stands(folded, signal);
  const head = withoutBreaks(text).slice(0, LONGEST_QUERY);
  const parts: QueryPart[] = [];
  for (const part of splitQuery(head)) parts.push(...(await splitDates(part, fold, stands)));
  const clauses = new Map<string, Clause>();
  const excluded = new Map<string, Clause>();
  const wantedSections: SectionCondition[] = [];
  const chips: QueryChip[] = [];
  const notices: QueryNotice[] = [];
  const typedParts: QueryText[] = [];
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
      const inner = fold(withoutOuterMarks(part.text));
      const wanted = inner.text === '' ? folded : inner;
      excluded.set(wanted.text, { kind: 'plain', folded: wanted, part: at });
      addChip('excluded', `不含：${part.text}`, part);
      continue;
    }
    if (part.kind === 'exact') {
      add({ kind: 'exact', folded, part: at });
      addChip('exact', `“${part.text}”`, part);
      continue;
    }
    if (found.length > 0) {
      wantedSections.push({ slugs: found.map(({ slug }) => slug), isExcluded: false });
      addChip('section', `栏目：${found.map(({ name }) => name).join('、')}`, part);
      continue;
    }
    const { last, date, impossible } = await readDate(parts, at, fold, stands);
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
    text,
    wholes: forms.filter(
      ({ text: form }, at) => form !== '' && forms.findIndex((one) => one.text === form) === at,
    ),
    typedParts,
    clauses: [...clauses.values()],
    excluded: [...excluded.values()],
    sections: wantedSections,
    chips,
    notices,
    records: isPlain ? findRecords(text, fold, idOf) : [],
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
async function readDate(
  parts: readonly QueryPart[],
  at: number,
  fold: (source: string) => QueryText,
  stands: (folded: string) => Promise<boolean>,
): Promise<ReadDate> {
  const first = parts[at];
  const runs: { last: number; folded: QueryText }[] = [];
  for (let last = at; last < Math.min(at + LONGEST_DATE, parts.length); last++) {
    if (last > at && (first?.kind !== 'plain' || parts[last]?.kind !== 'plain')) break;
    const text = parts
      .slice(at, last + 1)
      .map((part) => part.text)
      .join('');
    const folded = fold(withoutOuterMarks(text));
    const typed = fold(text).text;
    // With a mark that stands behind it in a text (增长5.8，) it is a number.
    if (typed !== folded.text && MAYBE_NUMBER.test(folded.text)) {
      if (await stands(typed)) continue;
    }
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
