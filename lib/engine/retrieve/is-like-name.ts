import type { QueryPlan } from '@/lib/search/query-plan';
import { findOffices } from '@/lib/text/offices';
import { COMMON_SURNAMES } from '@/lib/text/surnames';

/**
 * Whether a query looks like the name of somebody who stands nowhere: whoever shares a surname with
 * him, or a character, is another person.
 */
export function isLikeName({ clauses, words }: Pick<QueryPlan, 'clauses' | 'words'>): boolean {
  const [only, ...others] = clauses;
  const typed = only?.folded.text ?? '';
  const office = findOffices(typed).find(({ end }) => end === typed.length)?.office ?? '';
  const text = typed.slice(0, typed.length - office.length);
  const isUnknown = words.every(({ kind, text: word }) => kind === 'unknown' || word === office);
  const isWord = words.some((word) => word.text === text && word.near !== undefined);
  return (
    others.length === 0 &&
    isUnknown &&
    !isWord &&
    /^\p{Script=Han}{2,3}$/u.test(text) &&
    COMMON_SURNAMES.includes(text[0] ?? '')
  );
}
