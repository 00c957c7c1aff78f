import type { Clause } from './parse-query';

/** The folded texts that fulfil a clause, any one of them, and that are marked where they stand. */
export function clauseTexts(clause: Clause): readonly string[] {
  if (clause.kind !== 'day') return [clause.folded.text];
  const { month, day } = clause.day;
  return [...new Set([clause.folded.text, `${month}月${day}日`])];
}
