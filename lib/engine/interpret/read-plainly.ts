import type { Clause, QueryText } from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import { LONGEST_QUERY } from './head-of';
import type { Lexicon } from './lexicon';
import type { Reading } from './parse-query';

/** More parts than a name and a topic are rather a sentence. */
const MOST_PARTS = 2;
const LETTERS = /^(?:(?=\p{L})\p{Script=Han}|[A-Za-z])+$/u;
/** May be a number, a day, or an operator written as a word. */
const TELLING =
  /[〇零○一二两三四五六七八九十廿卅百千万亿月旬]|周|星期|礼拜|^(?:不含|不包|不要|排除|除[了去]|或|(?:or|and|not)$)/u;

/**
 * Reads a query of one or two runs of Han characters and letters that stand in texts as they are,
 * which is most of what is typed: such runs are cut at nothing and mean nothing but themselves, so
 * the code that reads all others need not be there. Null for any other query; else what `parseQuery`
 * gives.
 */
export async function readPlainly(
  text: string,
  foldText: Fold,
  { stands, idOf }: Pick<Lexicon, 'stands' | 'idOf'>,
  signal?: AbortSignal,
): Promise<Reading | null> {
  const parts = text.split(/\s+/u).filter((part) => part !== '');
  if (text.length > LONGEST_QUERY || parts.length > MOST_PARTS) return null;
  const fold = (source: string): QueryText => ({ source, text: foldText(source).text });
  const clauses = new Map<string, Clause>();
  for (const [part, source] of parts.entries()) {
    const folded = fold(source);
    if (!LETTERS.test(source) || TELLING.test(folded.text)) return null;
    clauses.set(folded.text, { kind: 'plain', folded, part });
  }
  // At once: where files are fetched for it, one would wait for the other.
  const standing = await Promise.all([...clauses.keys()].map((one) => stands(one, signal)));
  if (standing.includes(false)) return null;
  // An id may be nothing but letters.
  const mayBeId = parts.length === 1 && /[a-z]/i.test(text);
  if (mayBeId && (await idOf(fold(text).text, signal)) !== undefined) return null;
  return plainReading(text, parts.length > 0 ? [fold(text)] : [], [...clauses.values()]);
}

/** The reading of a text that means nothing but itself. */
export function plainReading(
  text: string,
  wholes: readonly QueryText[],
  clauses: readonly Clause[],
): Reading {
  return {
    text,
    wholes,
    typedParts: [],
    clauses,
    excluded: [],
    sections: [],
    records: [],
    chips: [],
    notices: [],
    isSentence: false,
  };
}
