import type { Clause, QueryPlan, Variant } from '@/lib/search/query-plan';

/** The plan with other texts for the same thing beside each clause that has them. */
export function expandPlan(plan: QueryPlan): QueryPlan {
  let known = expanded.get(plan);
  if (!known) {
    known = expand(plan);
    expanded.set(plan, known);
  }
  return known;
}

/** All items of an answer are found and explained by one plan. */
const expanded = new WeakMap<QueryPlan, QueryPlan>();

function expand(plan: QueryPlan): QueryPlan {
  const clauses = plan.clauses.map((clause) => expandClause(clause, plan.variants));
  return { ...plan, wholes: [], typedParts: [], clauses };
}

function expandClause(clause: Clause, variants: readonly Variant[]): Clause {
  if (clause.kind === 'anyOf') {
    return { ...clause, clauses: clause.clauses.map((one) => expandClause(one, variants)) };
  }
  const variant = variants.find((one) => one.clause === clause.folded.text);
  if (clause.kind !== 'plain' || clause.field !== undefined || !variant) return clause;
  const { folded, part } = clause;
  const others = variant.rewritings.map(
    ({ to, office }): Clause => ({
      kind: 'plain',
      folded: { source: to, text: to },
      part,
      ...(office !== undefined && { office }),
    }),
  );
  return { kind: 'anyOf', folded, part, clauses: [clause, ...others] };
}
