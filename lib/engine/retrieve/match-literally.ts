import { holdsText } from '@/lib/corpus/holds-text';
import { literalStrength } from '@/lib/corpus/literal-strength';
import { FIELDS, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { Clause, QueryPlan, QueryText } from '@/lib/search/query-plan';
import { isSameQuantity, quantitiesOf } from '@/lib/text/quantities';
import { type Evidence, gatherer, isPresent } from './gather-evidence';
import { inverseDocumentFrequency } from './inverse-document-frequency';
import type { Postings } from './postings';
import { DAY_BONUS } from './ranking';

/** What of a plan the literal tier asks for. */
export type LiteralPlan = Pick<
  QueryPlan,
  'wholes' | 'typedParts' | 'clauses' | 'excluded' | 'sections'
>;

export interface LiteralMatch {
  readonly entry: SearchableItem;
  readonly score: number;
  /** The form of the whole query that stands there, white space aside; null where none does. */
  readonly whole: QueryText | null;
  /** How closely the text follows the query as typed; higher is closer. */
  readonly closeness: number;
}

/**
 * The items that literally hold the whole query, or every clause of it and nothing excluded: what
 * stands in a text cannot be missed, however jieba cut it.
 *
 * @param entries among them is every item that does
 * @param holders for each clause the items of the collection that hold it; null where they are all
 * among the entries
 */
export function matchLiterally(
  plan: LiteralPlan,
  entries: readonly SearchableItem[],
  holders: readonly number[] | null,
  { documents, averageLength }: Pick<Postings, 'documents' | 'averageLength'>,
): LiteralMatch[] {
  const matcher = literalMatcher(plan);
  const matches: { entry: SearchableItem; held: HeldLiterally; evidence: Evidence[] }[] = [];
  const counted = plan.clauses.map(() => 0);
  for (const entry of entries) {
    const evidence = matcher.gather(entry);
    evidence.forEach((one, index) => {
      if (isPresent(one)) counted[index] = (counted[index] ?? 0) + 1;
    });
    const held = matcher.held(entry, evidence);
    if (held) matches.push({ entry, held, evidence });
  }
  const weights = (holders ?? counted).map((count) => inverseDocumentFrequency(documents, count));
  return matches.map(({ entry, held, evidence }) => {
    const length = entry.texts.body.text.length / averageLength;
    let score = 0;
    evidence.forEach((one, index) => {
      const strength =
        literalStrength(one, length) + (one.ofDay ? DAY_BONUS * (1 + one.earliness) : 0);
      score += (weights[index] ?? 0) * strength;
    });
    return { entry, ...held, score };
  });
}

type HeldLiterally = Pick<LiteralMatch, 'whole' | 'closeness'>;

/** How one item literally holds the plan, or null where it does not. */
export function heldLiterally(entry: SearchableItem, plan: LiteralPlan): HeldLiterally | null {
  let matcher = matchers.get(plan);
  if (!matcher) {
    matcher = literalMatcher(plan);
    matchers.set(plan, matcher);
  }
  return matcher.held(entry);
}

/** All items of an answer are explained by one plan. */
const matchers = new WeakMap<LiteralPlan, ReturnType<typeof literalMatcher>>();

/** How an item holds each clause, and whether it holds the plan. Made once for all items. */
export function literalMatcher(plan: LiteralPlan) {
  const { wholes, typedParts, clauses } = plan;
  const gatherers = clauses.map(gatherer);
  const meetsConditions = conditionsOf(plan);
  return {
    gather: (entry: SearchableItem) => gatherers.map((gather) => gather(entry)),
    /** @param gathered where it is known already */
    held(entry: SearchableItem, gathered?: readonly Evidence[]): HeldLiterally | null {
      const form = wholes.findIndex(({ text }) => holdsText(entry, text));
      // What was typed may look like an operator and be a text.
      if (form !== 0) {
        const isHeld = gatherers.every(
          (gather, at) =>
            // Without its marks a quoted text is no longer what was quoted.
            (form > 0 && clauses[at]?.kind !== 'exact') ||
            isPresent(gathered?.[at] ?? gather(entry)),
        );
        if (!isHeld || !meetsConditions(entry)) return null;
      }
      // The query in one piece, its closest form first, before its parts apart.
      const inOnePiece = form < 0 ? 0 : 1 + typedParts.length + wholes.length - form;
      const asTyped = typedParts.filter(({ text }) => holdsText(entry, text)).length;
      return { whole: wholes[form] ?? null, closeness: Math.max(inOnePiece, asTyped) };
    },
  };
}

/** Whether a clause may be answered by its words. */
export function isWorded(clause: Clause): boolean {
  return clause.kind === 'plain' && clause.field === undefined;
}

type Test = (entry: SearchableItem) => boolean;

/**
 * Makes the test whether an item may answer below the literal tier: what was quoted or dated or
 * wanted in one field is not negotiable.
 */
export function strictClausesOf(plan: QueryPlan): Test {
  const gatherers = plan.clauses.filter((clause) => !isWorded(clause)).map(gatherer);
  const meetsConditions = conditionsOf(plan);
  return (entry) => meetsConditions(entry) && gatherers.every((gather) => isPresent(gather(entry)));
}

/** Whether an item has all the numbers of a plan: another number is another thing. */
export function holdsNumbers({ texts }: SearchableItem, { numbers }: QueryPlan): boolean {
  return numbers.every((wanted) =>
    FIELDS.some((field) =>
      quantitiesOf(texts[field]).some((standing) => isSameQuantity(standing, wanted)),
    ),
  );
}

/** Nothing excluded, and in every section asked for. */
function conditionsOf({ excluded, sections }: LiteralPlan): Test {
  const gatherers = excluded.map(gatherer);
  return (entry) =>
    !gatherers.some((gather) => isPresent(gather(entry))) &&
    sections.every(
      ({ slugs, isExcluded }) =>
        slugs.some((slug) => entry.values.section.includes(slug)) !== isExcluded,
    );
}
