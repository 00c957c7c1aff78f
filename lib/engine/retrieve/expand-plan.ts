import type { Clause, QueryPlan } from '@/lib/search/query-plan';

/** The plan with other texts for the same thing beside each clause that has them. */
export function expandPlan(plan: QueryPlan): QueryPlan {
  const clauses = plan.clauses.map((clause): Clause => {
    const variant = plan.variants.find((one) => one.clause === clause.folded.text);
    if (clause.kind !== 'plain' || !variant) return clause;
    const others = variant.rewritings.map(
      ({ to }): Clause => ({ ...clause, folded: { source: to, text: to } }),
    );
    return { ...clause, kind: 'anyOf', clauses: [clause, ...others] };
  });
  return { ...plan, wholes: [], typedParts: [], clauses };
}
