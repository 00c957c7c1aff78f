import type { Section } from '@/lib/domain/section';
import type {
  Clause,
  QueryChip,
  QueryNotice,
  QueryText,
  SectionCondition,
} from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import { sourceSpan } from '@/lib/text/folded-text';
import { cutAtMarks, withoutOuterMarks } from './cut-at-marks';
import { findSections } from './find-sections';
import { formatDates } from './format-dates';
import { readDate } from './read-date';
import type { PartReading } from './read-parts';
import { isLoneField, type PartField, type QueryPart } from './split-query';
import { withoutAsking } from './without-asking';

/** What one part of a query, or several that belong together, was read as. */
export interface Unit {
  readonly first: QueryPart;
  readonly last: QueryPart;
  /** Wanted together, or none of them where it is excluded. */
  readonly clauses: readonly Clause[];
  readonly section: SectionCondition | null;
  readonly isExcluded: boolean;
  readonly chip: Pick<QueryChip, 'kind' | 'label'> | null;
  readonly notice: Pick<QueryNotice, 'kind' | 'text'> | null;
  /** Words of asking were left out. */
  readonly isAsked: boolean;
  /** With the marks that were typed, where there are any. */
  readonly typed: QueryText | null;
}

export interface UnitReading extends PartReading {
  readonly sections: readonly Section[];
  /** What was typed, all of it. */
  readonly head: string;
  readonly foldText: Fold;
}

/** Names of fields as chips have them. */
const FIELD_LABELS: Readonly<Record<PartField, string>> = {
  title: '标题',
  body: '正文',
  person: '人物',
  institution: '机构',
  county: '县区',
  section: '栏目',
  date: '日期',
};

/** Reads the part at `at`, with those behind it that belong to the same date. */
export async function readUnit(
  parts: readonly QueryPart[],
  at: number,
  reading: UnitReading,
): Promise<{ readonly unit: Unit; readonly last: number } | null> {
  const { fold, head } = reading;
  const part = parts[at];
  if (!part || /^"?$/.test(fold(part.text).text)) return null;
  const blank: Unit = {
    first: part,
    last: part,
    clauses: [],
    section: null,
    isExcluded: part.isExcluded,
    isAsked: false,
    chip: null,
    notice: null,
    typed: null,
  };
  const single = (more: Partial<Unit>) => ({ unit: { ...blank, ...more }, last: at });
  const name = `${part.field ? `${FIELD_LABELS[part.field]}：` : ''}${part.text}`;
  const excluded = part.isExcluded ? { kind: 'excluded' as const, label: `不含：${name}` } : null;
  if (part.field === 'section') {
    const found = findSections(reading.sections, fold(withoutOuterMarks(part.text)).text);
    if (found.length > 0) return single(asSection(found, excluded));
  }
  if (isLoneField(part.source)) {
    const text = withoutOuterMarks(part.text);
    return single({ clauses: [{ kind: 'exact', folded: fold(text), part: at }] });
  }
  if (part.kind === 'exact') {
    const clause = exactClause(part, at, reading);
    return single({ clauses: [clause], chip: excluded ?? exactChip(part, name) });
  }
  const { last, date, impossible } = await readDate(parts, at, reading);
  const end = parts[last] ?? part;
  if (date) {
    const chip = excluded ?? { kind: 'date', label: formatDates(date.dates) };
    return { unit: { ...blank, last: end, clauses: [date], chip }, last };
  }
  if (impossible !== null || part.field === 'section') {
    // What is told to be none is not answered either, unless it is a text of the gazette.
    const clause: Clause = {
      kind: 'exact',
      folded: fold(head.slice(part.start, end.end)),
      part: at,
    };
    const notice: Unit['notice'] =
      impossible === null
        ? { kind: 'noSuchSection', text: withoutOuterMarks(part.text) }
        : { kind: 'noSuchDay', text: impossible };
    return { unit: { ...blank, last: end, clauses: [clause], isExcluded: false, notice }, last };
  }
  if (part.field !== null && part.field !== 'date') {
    const clauses = plainClauses(part.text, at, reading, part.field);
    return single({ clauses, chip: excluded ?? { kind: 'field', label: name } });
  }
  if (excluded || part.kind === 'stem') {
    const clauses = plainClauses(part.text, at, reading);
    const stem = { kind: 'stem' as const, label: `${part.source}：按“${part.text}”检索` };
    return single({ clauses, chip: excluded ?? stem });
  }
  const clauses = await askedClauses(part, at, reading);
  const typed = fold(part.source);
  const textOf = (some: readonly Clause[]) => some.map(({ folded }) => folded.text).join('');
  const bare = textOf(plainClauses(part.source, at, reading));
  return single({
    clauses,
    isAsked: textOf(clauses) !== bare,
    typed: typed.text === bare ? null : typed,
  });
}

function asSection(found: readonly Section[], excluded: Unit['chip']): Partial<Unit> {
  const label = `栏目：${found.map(({ name }) => name).join('、')}`;
  return {
    section: { slugs: found.map(({ slug }) => slug), isExcluded: excluded !== null },
    chip: excluded ? { ...excluded, label: `不含：${label}` } : { kind: 'section', label },
  };
}

function exactChip({ field, text }: QueryPart, name: string): Unit['chip'] {
  return field ? { kind: 'field', label: name } : { kind: 'exact', label: `“${text}”` };
}

function exactClause({ text, field }: QueryPart, at: number, { fold }: UnitReading): Clause {
  const isPlace = field !== null && field !== 'section' && field !== 'date';
  return { kind: 'exact', folded: fold(text), part: at, ...(isPlace && { field }) };
}

/** What stands between the marks of a part. */
function plainClauses(
  source: string,
  at: number,
  { fold }: UnitReading,
  field?: Exclude<PartField, 'section' | 'date'>,
): Clause[] {
  return cutAtMarks(source).flatMap(({ start, end }): Clause[] => {
    const folded = fold(source.slice(start, end));
    return folded.text === '' ? [] : [{ kind: 'plain', folded, part: at, ...(field && { field }) }];
  });
}

/** The same without the words of asking around each, unless they stand in a text with them. */
async function askedClauses(part: QueryPart, at: number, reading: UnitReading): Promise<Clause[]> {
  const clauses: Clause[] = [];
  for (const clause of plainClauses(part.source, at, reading)) {
    const folded = reading.foldText(clause.folded.source);
    const { source, text } = folded;
    const about = withoutAsking(text);
    if (about === text || (await reading.stands(text))) clauses.push(clause);
    else if (about !== '') {
      const start = text.indexOf(about);
      const span = sourceSpan(folded, { start, end: start + about.length });
      clauses.push({ ...clause, folded: reading.fold(source.slice(span.start, span.end)) });
    }
  }
  return clauses;
}
