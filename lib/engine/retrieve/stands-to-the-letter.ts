import { FIELDS, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { QueryPlan, QueryText } from '@/lib/search/query-plan';
import { findOccurrences } from '@/lib/text/find-occurrences';
import { sourceSpan } from '@/lib/text/folded-text';

/** Half and full width, marks, spaces and the forms of one Han character are one letter to anybody. */
const SAME_LETTER = /[\u3000\uff00-\uffef\p{P}\p{Z}\p{M}\p{Script=Han}]/u;

/**
 * Whether an item holds a text in the very letters in which it was typed. Folding makes ① and 1, ㎡
 * and m2 one, which helps to find and is not what an exact search asks for.
 */
export function standsToTheLetter({ texts }: SearchableItem, typed: QueryText): boolean {
  const wanted = specialLetters(typed.source);
  return FIELDS.some((field) =>
    findOccurrences(texts[field].text, typed.text).some((span) => {
      const { start, end } = sourceSpan(texts[field], span);
      return specialLetters(texts[field].source.slice(start, end)) === wanted;
    }),
  );
}

/** Whether it holds the whole query so, or every part of it. */
export function holdsToTheLetter(entry: SearchableItem, { wholes, clauses }: QueryPlan): boolean {
  const [typed] = wholes;
  return (
    (typed !== undefined && standsToTheLetter(entry, typed)) ||
    clauses.every(({ kind, folded }) => kind === 'date' || standsToTheLetter(entry, folded))
  );
}

/** What Unicode calls compatibility forms of others (①, Ⅳ, ㎡, ½), and letters with accents. */
function specialLetters(source: string): string {
  return [...source.normalize('NFC')]
    .filter((char) => char.normalize('NFKD') !== char && !SAME_LETTER.test(char))
    .join('');
}
