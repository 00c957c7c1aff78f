import { holdsText } from '@/lib/corpus/holds-text';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { expandPlan } from '@/lib/engine/retrieve/expand-plan';
import { synonymsOf } from '@/lib/engine/retrieve/find-word';
import { holdsTyped, holdsWord, relatedTitle } from '@/lib/engine/retrieve/holds-word';
import { heldLiterally, isWorded, strictClausesOf } from '@/lib/engine/retrieve/match-literally';
import { holdsToTheLetter } from '@/lib/engine/retrieve/stands-to-the-letter';
import type { Clause, QueryPlan, QueryText, QueryWord, Rewriting } from '@/lib/search/query-plan';
import type { WordFinder } from '@/lib/text/word-boundaries';

/**
 * What to mark in an item: folded texts wherever they stand, clauses as they are looked for, words
 * only where they are words.
 */
export interface MarkRule {
  readonly texts: readonly string[];
  readonly clauses: readonly Clause[];
  readonly words: readonly QueryWord[];
  /** Terms of quantities. */
  readonly numbers: readonly string[];
}

/** How an item answers a plan: what to mark in it, and what to say of it. */
export interface Explanation {
  readonly rule: MarkRule;
  /** What is there in place of what was typed. */
  readonly rewritings: readonly Rewriting[];
  /** Words of the query that the item lacks, as typed. */
  readonly missing: readonly string[];
}

const NOTHING: Explanation = {
  rule: { texts: [], clauses: [], words: [], numbers: [] },
  rewritings: [],
  missing: [],
};

/** Explains one item by its own text alone. It need not be a match: then nothing is marked. */
export function explainMatch(
  entry: SearchableItem,
  plan: QueryPlan,
  finder: WordFinder,
): Explanation {
  // An item that is wanted as a whole.
  if (plan.records.includes(entry.item.id)) return NOTHING;
  const literal = heldLiterally(entry, plan);
  if (literal && (!plan.isToTheLetter || holdsToTheLetter(entry, plan))) {
    return { ...NOTHING, rule: literalRule(plan, literal.whole) };
  }
  if (plan.variants.length > 0) {
    const expanded = expandPlan(plan);
    if (heldLiterally(entry, expanded)) {
      const rewritings = plan.variants.flatMap((variant) => {
        if (holdsText(entry, variant.clause)) return [];
        return variant.rewritings.find(({ to }) => holdsText(entry, to)) ?? [];
      });
      return { rule: literalRule(expanded, null), rewritings, missing: [] };
    }
  }
  if (!plan.tiers.includes('words') || !strictClausesOf(plan)(entry)) return NOTHING;
  // Part of a name or of a longer word is not the word, and is not missing either: 江 of 江凌.
  const rewritings = synonymsIn(entry, plan, finder);
  const missing = plan.words
    .filter(({ source }) => rewritings.every(({ from }) => from !== source))
    .filter((word) => !holdsWord(entry, word, finder) && !holdsText(entry, word.text))
    .map(({ source }) => source)
    // Words of the correction that were never typed are not missing.
    .filter((word) => plan.correction === null || plan.text.includes(word));
  return { rule: wordRule(plan), rewritings, missing };
}

/** For words that the item lacks, the synonyms of them that it has, or what its title has near them. */
function synonymsIn(
  entry: SearchableItem,
  { words }: QueryPlan,
  finder: WordFinder,
): readonly Rewriting[] {
  const isAbout = words.some((word) => holdsWord(entry, word, finder));
  return words.flatMap((word): Rewriting[] => {
    const { near, source: from } = word;
    if (near === undefined || holdsTyped(entry, word, finder)) return [];
    const synonym = synonymsOf(word).find((text) => holdsText(entry, text));
    if (synonym !== undefined) return [{ from, to: synonym, reason: 'synonym' }];
    const related = isAbout ? relatedTitle(entry, word, finder) : undefined;
    return related === undefined ? [] : [{ from, to: related, reason: 'near' }];
  });
}

/**
 * For an item that holds the query literally: the whole run of it, or each clause.
 *
 * @param whole the form of the whole query that stands there, or null where none does
 */
function literalRule({ typedParts, clauses }: QueryPlan, whole: QueryText | null): MarkRule {
  return whole === null
    ? { texts: typedParts.map(({ text }) => text), clauses, words: [], numbers: [] }
    : { texts: [whole.text], clauses: [], words: [], numbers: [] };
}

/** For an item that holds words of the query: these, and what was quoted or dated. */
function wordRule({ clauses, words, numbers }: QueryPlan): MarkRule {
  return { texts: [], clauses: clauses.filter((clause) => !isWorded(clause)), words, numbers };
}
