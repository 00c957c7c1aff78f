import { LONGEST_QUERY } from '@/lib/engine/interpret/head-of';

/** A query that is being typed: what stands already, and the clause at its end. */
export interface UnfinishedQuery {
  /** Everything before the last clause, as typed, with the white space that parts them. */
  readonly head: string;
  /** What is to be completed; never blank. */
  readonly last: string;
}

const LAST_CLAUSE = /^(?<head>(?:.*\s)?)(?<last>\S+)$/su;
const OPERATOR = /["“”＂「」:：]|^[-－−–]/u;

/**
 * Parts a query at its last white space. Null where there is nothing to complete: blank text, white
 * space at the end, an operator (whoever quotes or excludes writes out what is meant), a pasted
 * text.
 */
export function splitLastClause(text: string): UnfinishedQuery | null {
  if (text.length > LONGEST_QUERY) return null;
  const { head, last } = LAST_CLAUSE.exec(text)?.groups ?? {};
  if (head === undefined || last === undefined || OPERATOR.test(last)) return null;
  return hasOpenQuote(head) ? null : { head, last };
}

function hasOpenQuote(head: string): boolean {
  const quotes = head.match(/["“”＂「」]/gu)?.length ?? 0;
  return quotes % 2 === 1;
}
