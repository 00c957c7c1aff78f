import type { Clause } from '@/lib/search/query-plan';

export type Plain = Extract<Clause, { kind: 'plain' }>;

/** Of all clauses, alternatives too, those that are text and may stand anywhere. */
export function plainClauses(clauses: readonly Clause[]): Plain[] {
  return clauses.flatMap((clause) => {
    if (clause.kind === 'anyOf') return plainClauses(clause.clauses);
    return isPlain(clause) ? [clause] : [];
  });
}

export function isPlain(clause: Clause): clause is Plain {
  return clause.kind === 'plain' && clause.field === undefined;
}
