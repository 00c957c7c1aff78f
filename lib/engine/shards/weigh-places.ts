import { inverseDocumentFrequency } from '@/lib/engine/retrieve/inverse-document-frequency';
import type { QueryPlan, QueryText } from '@/lib/search/query-plan';
import { type Holders, scoresAt } from './holders';
import type { Places } from './place-sets';

/**
 * What was typed may be a text as it stands, operators and all. Of one clause that is known without
 * these, unless its number may be written otherwise or it is read as days (7月17号 is 7月17日 too): then
 * what holds it as it stands is read first.
 */
export function otherWholes({ wholes, clauses }: QueryPlan): string[] {
  const [only, ...others] = clauses;
  const hasNumbers = only?.kind === 'plain' && (only.numbers ?? []).length > 0;
  const isReadOtherwise = hasNumbers || only?.kind === 'date';
  const known = others.length > 0 || isReadOtherwise ? '' : (only?.folded.text ?? '');
  const texts = wholes.map(({ text }) => text);
  return [...new Set(texts)].filter((text) => text !== '' && text !== known);
}

/** More than any clauses score: what may hold the query in one piece is read first. */
export const IN_ONE_PIECE = 1000;

/**
 * How closely an item may hold a query by its score in `Found`: the higher, the closer the form of
 * the whole that may stand there; 0 for its clauses apart.
 */
export function claimOf(score: number): number {
  return Math.floor(score / IN_ONE_PIECE);
}

/** The same of the form that does stand there; null for none. */
export function closenessOf(whole: QueryText | null, plan: QueryPlan): number {
  const forms = otherWholes(plan);
  const form = whole ? forms.indexOf(whole.text) : -1;
  return form < 0 ? 0 : forms.length - form;
}

export function weigh(
  places: Places,
  clauses: readonly Holders[],
  wholes: readonly Holders[],
  documents: number,
): Float64Array {
  const sums = new Float64Array(places.length);
  for (const clause of clauses) {
    const weight = inverseDocumentFrequency(documents, clause.count);
    scoresAt(places, clause).forEach((score, at) => {
      sums[at] = (sums[at] ?? 0) + weight * score;
    });
  }
  // The forms of the query are in the order of how closely they follow it: the first one counts.
  wholes.forEach((whole, form) => {
    const bonus = IN_ONE_PIECE * (wholes.length - form);
    const scores = scoresAt(places, whole);
    indicesOf(whole.places, places).forEach((at) => {
      const sum = sums[at] ?? 0;
      if (sum < IN_ONE_PIECE) sums[at] = sum + bonus + (scores[at] ?? 0);
    });
  });
  return sums;
}

/** Where some places are among others. */
function indicesOf(some: Places, places: Places): number[] {
  const indices: number[] = [];
  let at = 0;
  for (const place of some) {
    while ((places[at] ?? Number.POSITIVE_INFINITY) < place) at++;
    if (places[at] === place) indices.push(at);
  }
  return indices;
}

export function totalWeight(clauses: readonly Holders[], documents: number): number {
  const weights = clauses.map(({ count }) => inverseDocumentFrequency(documents, count));
  return weights.reduce((sum, weight) => sum + weight, 0);
}
