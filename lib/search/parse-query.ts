import type { Fold } from '@/lib/text/fold';
import type { FoldedText } from '@/lib/text/folded-text';
import { type DayOfYear, parseDate } from './parse-date';

/** One of the things the reader asked for; all of them are wanted together. */
export type Clause =
  /** Words or a text, as typed between spaces. */
  | { readonly kind: 'plain'; readonly folded: FoldedText }
  /** A text in quotation marks: only as it stands. */
  | { readonly kind: 'exact'; readonly folded: FoldedText }
  /** A day: its own items, and those that name it. */
  | { readonly kind: 'day'; readonly folded: FoldedText; readonly day: DayOfYear };

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
}

/**
 * A query longer than this is a pasted text; its head is enough to find where it came from.
 * In UTF-16 units.
 */
export const LONGEST_QUERY = 200;

/** A minus and what it excludes, a text between quotation marks, or anything up to a space. */
const PART =
  /(?<minus>(?<!\S)[-－−–])?(?:["“”＂](?<straight>[^"“”＂]+)["“”＂]|「(?<corner>[^「」]+)」|(?<plain>[^\s"“”＂「」]+))|\S/gu;

/**
 * Reads a query. Never fails: an unbalanced quotation mark or a lone operator is text like any
 * other.
 */
export function parseQuery(text: string, fold: Fold): ParsedQuery {
  const head = text.slice(0, LONGEST_QUERY);
  const clauses = new Map<string, Clause>();
  const excluded = new Map<string, FoldedText>();
  for (const { 0: printed, groups = {} } of head.matchAll(PART)) {
    const quoted = groups.straight ?? groups.corner;
    const folded = fold(quoted ?? groups.plain ?? printed);
    if (folded.text === '' || isLoneQuote(folded.text)) continue;
    if (groups.minus) excluded.set(folded.text, folded);
    else clauses.set(folded.text, toClause(folded, quoted !== undefined));
  }
  const whole = fold(head).text;
  if (clauses.size === 0 && excluded.size === 0 && whole !== '') {
    clauses.set(whole, { kind: 'plain', folded: fold(head) });
  }
  return { whole, clauses: [...clauses.values()], excluded: [...excluded.values()] };
}

function toClause(folded: FoldedText, isQuoted: boolean): Clause {
  if (isQuoted) return { kind: 'exact', folded };
  const day = parseDate(folded.text);
  return day ? { kind: 'day', folded, day } : { kind: 'plain', folded };
}

function isLoneQuote(folded: string): boolean {
  return folded === '"';
}
