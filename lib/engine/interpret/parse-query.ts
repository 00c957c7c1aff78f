import type { Clause, QueryChip, QueryNotice, QueryPlan, QueryText } from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import { withoutOuterMarks } from './cut-at-marks';
import { findRecords } from './find-records';
import { headOf } from './head-of';
import { joinAlternatives, OR } from './join-alternatives';
import type { Lexicon } from './lexicon';
import { readParts } from './read-parts';
import { readUnit, type Unit, type UnitReading } from './read-unit';

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
  | 'isSentence'
>;

/**
 * Reads a query, whose fold knows all its characters. A text that stands somewhere is not cut at the
 * operators, dates and words of asking in it. Never fails for what was typed: an unbalanced
 * quotation mark, a lone operator or a field that names nothing is text like any other.
 */
export async function parseQuery(
  text: string,
  foldText: Fold,
  { sections, ...lexicon }: Pick<Lexicon, 'sections' | 'idOf' | 'stands'>,
  signal?: AbortSignal,
): Promise<Reading> {
  const fold = (source: string): QueryText => ({ source, text: foldText(source).text });
  const stands = (folded: string) => lexicon.stands(folded, signal);
  const head = headOf(text);
  const units = await readUnits({ fold, foldText, stands, sections, head });
  const wanted = units.filter(({ isExcluded }) => !isExcluded).flatMap(({ clauses }) => clauses);
  const excluded = units.filter(({ isExcluded }) => isExcluded).flatMap(({ clauses }) => clauses);
  const conditions = units.flatMap(({ section }) => section ?? []);
  const notices = units.flatMap(({ notice, first, last }): QueryNotice[] =>
    notice ? [{ ...notice, without: withoutPart(text, first.start, last.end) }] : [],
  );
  const chips = units.flatMap(({ chip, first, last }): QueryChip[] =>
    chip ? [{ ...chip, without: withoutPart(text, first.start, last.end) }] : [],
  );
  const whole = fold(head);
  const isEmpty = wanted.length + excluded.length + conditions.length === 0;
  const clauses: readonly Clause[] =
    isEmpty && whole.text !== '' ? [{ kind: 'plain', folded: whole, part: 0 }] : wanted;
  // Without its marks a query with operators in it is another query.
  const isPlain =
    excluded.length + conditions.length + notices.length === 0 &&
    chips.every(({ kind }) => UNCHANGED.has(kind) || (kind === 'either' && BAR.test(head)));
  const forms = [
    whole,
    ...(isPlain ? [fold(withoutOuterMarks(head)), fold(bareText(clauses))] : []),
  ];
  return {
    text,
    wholes: uniqueTexts(forms),
    typedParts: units.flatMap(({ typed }) => typed ?? []),
    clauses: uniqueClauses(clauses),
    excluded: uniqueClauses(excluded),
    sections: conditions,
    chips,
    notices,
    isSentence: units.some(({ isAsked }) => isAsked),
    records: isPlain ? await findRecords(text, fold, (id) => lexicon.idOf(id, signal)) : [],
  };
}

async function readUnits(reading: UnitReading): Promise<Unit[]> {
  const parts = await readParts(reading.head, reading);
  const units: (Unit | typeof OR)[] = [];
  for (let at = 0; at < parts.length; at++) {
    if (parts[at]?.kind === 'or') {
      units.push(OR);
      continue;
    }
    const read = await readUnit(parts, at, reading);
    if (!read) continue;
    units.push(read.unit);
    at = read.last;
  }
  return joinAlternatives(units);
}

/** Parts read as these are looked for as they stand, too. A bar or stroke may be a stray mark. */
const UNCHANGED: ReadonlySet<QueryChip['kind']> = new Set(['date', 'exact']);
const BAR = /[|｜/／]/u;

/** The wanted texts in one, without the marks around and inside the parts. */
function bareText(clauses: readonly Clause[]): string {
  return clauses
    .map((clause) => (clause.kind === 'anyOf' ? bareText(clause.clauses) : clause.folded.source))
    .join('');
}

function uniqueTexts(texts: readonly QueryText[]): QueryText[] {
  return texts.filter(
    ({ text }, at) => text !== '' && texts.findIndex((one) => one.text === text) === at,
  );
}

function uniqueClauses(clauses: readonly Clause[]): Clause[] {
  const key = (clause: Clause) =>
    `${('field' in clause && clause.field) || ''}:${clause.folded.text}`;
  return [...new Map(clauses.map((clause) => [key(clause), clause])).values()];
}

function withoutPart(text: string, start: number, end: number): string {
  return `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
}
