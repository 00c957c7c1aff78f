import { clauseTexts } from './clause-texts';
import { findOccurrences } from './find-occurrences';
import { holdsText } from './holds-text';
import { inverseDocumentFrequency } from './inverse-document-frequency';
import { isWithinDates } from './is-within-dates';
import type { Clause, ParsedQuery } from './parse-query';
import {
  DAY_BONUS,
  LEAD_LENGTH,
  LEAD_WEIGHT,
  LENGTH_PENALTY,
  SATURATION,
  TITLE_WEIGHT,
} from './ranking';
import type { SearchableItem } from './searchable-item';

export interface LiteralMatch {
  readonly entry: SearchableItem;
  readonly score: number;
  /** The whole query stands somewhere as typed, white space aside. */
  readonly contiguous: boolean;
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
  const matches: { entry: SearchableItem; evidence: Evidence[]; contiguous: boolean }[] = [];
  const holders = query.clauses.map(() => 0);
  for (const entry of entries) {
    const evidence = query.clauses.map((clause) => gather(entry, clause));
    evidence.forEach((one, index) => {
      if (isPresent(one)) holders[index] = (holders[index] ?? 0) + 1;
    });
    const contiguous = query.whole !== '' && holdsText(entry, query.whole);
    if (contiguous || (evidence.every(isPresent) && meetsConditions(entry, query))) {
      matches.push({ entry, evidence, contiguous });
    }
  }
  const weights = holders.map((count) => inverseDocumentFrequency(entries.length, count));
  return matches.map(({ entry, evidence, contiguous }) => {
    const length = entry.texts.body.text.length / averageLength;
    let score = 0;
    evidence.forEach((one, index) => {
      score += (weights[index] ?? 0) * strength(one, length);
    });
    return { entry, score, contiguous };
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

function gather({ item, texts }: SearchableItem, clause: Clause): Evidence {
  const wanted = clauseTexts(clause);
  const count = (text: string) =>
    wanted.reduce((sum, one) => sum + findOccurrences(text, one).length, 0);
  const places = wanted.map((one) => texts.body.text.indexOf(one)).filter((at) => at >= 0);
  return {
    inTitle: count(texts.title.text) || count(texts.tocTitle.text),
    inBody: count(texts.body.text),
    first: places.length > 0 ? Math.min(...places) : -1,
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
