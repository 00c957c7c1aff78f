import { holdsText } from '@/lib/corpus/holds-text';
import type { NearFound } from '@/lib/engine/retrieve/match-near';
import type { NearMatches } from '@/lib/search/contract';
import type { QueryPlan, QueryWord, Rewriting } from '@/lib/search/query-plan';
import type { WordFinder } from '@/lib/text/word-boundaries';
import { presentHit } from './present';

/** What is near to a plan, each item with the near words marked. */
export function presentNear(
  { words, matches }: NearFound,
  plan: QueryPlan,
  finder: WordFinder,
): NearMatches {
  const marked = plan.words.flatMap(({ near = [], ...word }): QueryWord[] => [
    word,
    ...near.map((one): QueryWord => ({ ...word, text: one.word, kind: 'term' })),
  ]);
  const asked = plan.words.filter(({ near }) => near !== undefined);
  // A word that an item holds beside others, or inside a longer one, is not what stands nowhere.
  const standNowhere = asked.filter(
    ({ text }) => !matches.some(({ entry }) => holdsText(entry, text)),
  );
  return {
    from: standNowhere.map(({ source }) => source).join(' ') || plan.text.trim(),
    words,
    hits: matches.map((match) => ({
      ...presentHit(match, { ...plan, words: marked, variants: [] }, finder),
      rewritings: asked.flatMap(({ source, near = [] }): Rewriting[] => {
        const nearest = near.find(({ word }) => holdsText(match.entry, word));
        return nearest ? [{ from: source, to: nearest.word, reason: 'near' }] : [];
      }),
      missing: [],
    })),
  };
}
