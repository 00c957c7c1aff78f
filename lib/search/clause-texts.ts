import { isOneDay } from './parse-dates';
import type { Clause } from './parse-query';

/** The folded texts that fulfil a clause, any one of them, and that are marked where they stand. */
export function clauseTexts(clause: Clause): readonly string[] {
  if (clause.kind === 'anyOf') return clause.texts;
  if (clause.kind !== 'date') return [clause.folded.text];
  if (clause.ownOnly) return [];
  const { from } = clause.dates;
  const named = isOneDay(clause.dates) ? [`${from.month}月${from.day}日`] : [];
  return [...new Set([clause.folded.text, ...named])];
}
