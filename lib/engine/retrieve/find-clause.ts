import type { Field } from '@/lib/corpus/searchable-item';
import { type Clause, isOfNoMonth, isOneDay } from '@/lib/search/query-plan';
import { findOccurrences } from '@/lib/text/find-occurrences';
import type { FoldedText, Span } from '@/lib/text/folded-text';
import { introducedBy } from '@/lib/text/offices';
import { findNumbered } from './find-numbered';

/**
 * Where a clause stands in a folded text of an item, in UTF-16 units. The year is the item's, of
 * which it speaks where it names a day without one; null where that is not known.
 */
export type ClauseFinder = (
  folded: FoldedText,
  field: Field,
  year: number | null,
) => readonly Span[];

const NOWHERE: readonly Span[] = [];

/** The finder of a clause, made once for all texts. */
export function clauseFinder(clause: Clause): ClauseFinder {
  let known = finders.get(clause);
  if (!known) {
    known = createFinder(clause);
    finders.set(clause, known);
  }
  return known;
}

const finders = new WeakMap<Clause, ClauseFinder>();

function createFinder(clause: Clause): ClauseFinder {
  const find = finderOf(clause);
  if (clause.kind === 'anyOf') return find;
  const { field: only } = clause;
  if (only !== 'title' && only !== 'body') return find;
  return (folded, field, year) =>
    (field === 'body') === (only === 'body') ? find(folded, field, year) : NOWHERE;
}

function finderOf(clause: Clause): ClauseFinder {
  if (clause.kind === 'anyOf') {
    const finders = clause.clauses.map(clauseFinder);
    return (folded, field, year) => finders.flatMap((find) => find(folded, field, year));
  }
  if (clause.kind !== 'date') return textFinder(clause);
  if (clause.ownOnly) return () => NOWHERE;
  const { year: wanted } = clause.dates.from;
  const inYear = dayPattern(clause, true);
  const inOtherYears = dayPattern(clause, false);
  return ({ text }, _, year) => {
    const pattern = wanted === null || wanted === year ? inYear : inOtherYears;
    return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
  };
}

/** Where the text stands, with its numbers as typed or written in another way. */
function textFinder(clause: Exclude<Clause, { kind: 'anyOf' | 'date' }>): ClauseFinder {
  const { folded: wanted } = clause;
  if (clause.kind === 'exact') return ({ text }) => findOccurrences(text, wanted.text);
  const { numbers = [], office } = clause;
  if (numbers.length > 0) return (folded) => findNumbered(folded, wanted.text, numbers);
  if (office === undefined) return ({ text }) => findOccurrences(text, wanted.text);
  // Who is introduced by another office may be another person of the name.
  return ({ text }) =>
    findOccurrences(text, wanted.text).filter(
      ({ start }) => introducedBy(text, start, office) !== 'other',
    );
}

/**
 * The days as a text names them: as typed, unless that could be a mere number, and one day also as
 * 5月8日 with its year, and without one in an item of that year. 1月2日 is not seen in 11月2日.
 */
function dayPattern(
  { folded, dates }: Extract<Clause, { kind: 'date' }>,
  isOfYear: boolean,
): RegExp {
  const { year, month, day } = dates.from;
  const isText = /[年月]/.test(folded.text) || isOfNoMonth(dates);
  const forms = isText ? [`(?<!\\d)${folded.text}`] : [];
  if (isOneDay(dates)) {
    const named = `${month}月${day}日`;
    if (year !== null) forms.push(`(?<!\\d)${year}年${named}`);
    // With another year before it, it is not of the item's own.
    if (isOfYear) forms.push(`(?<!\\d${year === null ? '' : '|年'})${named}`);
  }
  return new RegExp(forms.join('|') || '(?!)', 'gu');
}
