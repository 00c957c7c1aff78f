import { holdsText } from '@/lib/corpus/holds-text';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { Clause, ParsedQuery } from '@/lib/engine/interpret/parse-query';
import type { FoldedText } from '@/lib/text/folded-text';
import { type ClauseFinder, clauseFinder } from './find-clause';
import { inverseDocumentFrequency } from './inverse-document-frequency';
import { isWithinDates } from './is-within-dates';
import {
  DAY_BONUS,
  LEAD_LENGTH,
  LEAD_WEIGHT,
  LENGTH_PENALTY,
  SATURATION,
  TITLE_WEIGHT,
} from './ranking';
import { standsToTheLetter } from './stands-to-the-letter';

export interface LiteralMatch {
  readonly entry: SearchableItem;
  readonly score: number;
  /** The form of the whole query that stands there, white space aside; null where none does. */
  readonly whole: FoldedText | null;
  /** How closely the text follows the query as typed; higher is closer. */
  readonly closeness: number;
}

/** How a clause is held by an item. */
interface Evidence {
  readonly inTitle: number;
  readonly inBody: number;
  /** Where in the body the clause stands first, or -1. */
  readonly first: number;
  /** The item is of a day that the clause names. */
  readonly ofDay: boolean;
}

/**
 * The items that literally hold the whole query, or every clause of it and nothing excluded. A
 * scan of the folded texts: what stands in a text cannot be missed, however jieba cut it.
 */
export function matchLiterally(
  query: ParsedQuery,
  entries: readonly SearchableItem[],
  averageLength: number,
): LiteralMatch[] {
  const { wholes, typedParts } = query;
  const finders = query.clauses.map(clauseFinder);
  const matches: (Omit<LiteralMatch, 'score'> & { evidence: Evidence[] })[] = [];
  const holders = query.clauses.map(() => 0);
  for (const entry of entries) {
    const evidence = query.clauses.map((clause, at) => gather(entry, clause, finders[at]));
    evidence.forEach((one, index) => {
      if (isPresent(one)) holders[index] = (holders[index] ?? 0) + 1;
    });
    const form = wholes.findIndex(({ text }) => holdsText(entry, text));
    // Without its marks a quoted text is no longer what was quoted.
    const holdsQuoted = query.clauses.every(
      ({ kind }, at) => kind !== 'exact' || isPresent(evidence[at] ?? NO_EVIDENCE),
    );
    // What was typed may look like an operator and be a text.
    const isMatch =
      form === 0 ||
      (((form > 0 && holdsQuoted) || evidence.every(isPresent)) && meetsConditions(entry, query));
    if (!isMatch) continue;
    // The query in one piece, its closest form first, before its parts apart.
    const inOnePiece = form < 0 ? 0 : 1 + typedParts.length + wholes.length - form;
    const asTyped = typedParts.filter(({ text }) => holdsText(entry, text)).length;
    const closeness = Math.max(inOnePiece, asTyped);
    matches.push({ entry, evidence, whole: wholes[form] ?? null, closeness });
  }
  const weights = holders.map((count) => inverseDocumentFrequency(entries.length, count));
  return matches.map(({ evidence, ...match }) => {
    const length = match.entry.texts.body.text.length / averageLength;
    let score = 0;
    evidence.forEach((one, index) => {
      score += (weights[index] ?? 0) * strength(one, length);
    });
    return { ...match, score };
  });
}

/** Whether an item may answer below the literal tier: what was quoted or dated is not negotiable. */
export function meetsStrictClauses(entry: SearchableItem, query: ParsedQuery): boolean {
  return (
    meetsConditions(entry, query) &&
    query.clauses.every((clause) => clause.kind === 'plain' || isPresent(gather(entry, clause)))
  );
}

/** Nothing excluded, and in every section asked for. */
function meetsConditions(entry: SearchableItem, query: ParsedQuery): boolean {
  return (
    !query.excluded.some(({ text }) => holdsText(entry, text)) &&
    query.sections.every((slugs) => slugs.some((slug) => entry.values.section.includes(slug)))
  );
}

const NO_EVIDENCE: Evidence = { inTitle: 0, inBody: 0, first: -1, ofDay: false };

function gather(
  entry: SearchableItem,
  clause: Clause,
  find: ClauseFinder = clauseFinder(clause),
): Evidence {
  const { item, texts, year } = entry;
  if (clause.kind === 'exact' && !standsToTheLetter(entry, clause.folded)) return NO_EVIDENCE;
  const inBody = find(texts.body.text, year).map(({ start }) => start);
  return {
    inTitle: find(texts.title.text, year).length || find(texts.tocTitle.text, year).length,
    inBody: inBody.length,
    first: inBody.length > 0 ? Math.min(...inBody) : -1,
    ofDay: clause.kind === 'date' && isWithinDates(item.date, clause.dates),
  };
}

function isPresent({ inTitle, inBody, ofDay }: Evidence): boolean {
  return ofDay || inTitle + inBody > 0;
}

/** BM25's saturation over title and body, plus what an early place in the text is worth. */
function strength({ inTitle, inBody, first, ofDay }: Evidence, relativeLength: number): number {
  const damping = SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * relativeLength);
  const title = (inTitle * TITLE_WEIGHT * (SATURATION + 1)) / (inTitle + SATURATION);
  const body = (inBody * (SATURATION + 1)) / (inBody + damping);
  const lead = first < 0 ? 0 : LEAD_WEIGHT * Math.exp(-first / LEAD_LENGTH);
  return title + body + lead + (ofDay ? DAY_BONUS : 0);
}
