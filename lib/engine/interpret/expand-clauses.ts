import { standsAnywhere } from '@/lib/corpus/holds-text';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { WordFinder } from '@/lib/text/word-boundaries';
import { expandAbbreviation } from './expand-abbreviation';
import type { Clause, ParsedQuery } from './parse-query';

/** Where other texts for a clause come from. */
export interface ExpansionSources {
  readonly entries: readonly SearchableItem[];
  /** Groups of folded texts that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  readonly finder: WordFinder;
}

/** A clause with other texts for the same thing. */
export interface Expansion {
  /** As typed. */
  readonly from: string;
  readonly folded: string;
  /** Folded, best first, without the clause's own text. */
  readonly texts: readonly string[];
}

/**
 * The query with each plain clause widened by its synonyms and, where it stands nowhere, by the
 * names that it may abbreviate.
 */
export function expandClauses(
  query: ParsedQuery,
  sources: ExpansionSources,
): { query: ParsedQuery; expansions: Expansion[] } {
  const expansions: Expansion[] = [];
  const clauses = query.clauses.map((clause): Clause => {
    if (clause.kind !== 'plain') return clause;
    const { source, text } = clause.folded;
    const texts = otherTexts(text, sources);
    if (texts.length === 0) return clause;
    expansions.push({ from: source, folded: text, texts });
    return { ...clause, kind: 'anyOf', texts: [text, ...texts] };
  });
  return { query: { ...query, wholes: [], typedParts: [], clauses }, expansions };
}

function otherTexts(text: string, { entries, synonyms, finder }: ExpansionSources): string[] {
  const synonymous = synonyms.flatMap((group) =>
    group
      .filter((word) => text.includes(word))
      .flatMap((word) =>
        group.filter((other) => other !== word).map((other) => text.replace(word, other)),
      ),
  );
  const full = standsAnywhere(text, entries) ? [] : expandAbbreviation(text, entries, finder);
  return [...new Set([...synonymous, ...full])].filter((other) => other !== text);
}
