import { FIELDS, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { FoldedText } from '@/lib/text/folded-text';
import { FUNCTION_WORDS } from '@/lib/text/function-words';
import { isHan } from '@/lib/text/han';
import type { Boundaries, WordFinder } from '@/lib/text/word-boundaries';

/** Two characters are too few to tell a name by: nearly any two stand somewhere in order. */
const SHORTEST = 3;
/** Longer runs are sentences, not abbreviations. */
const LONGEST = 8;
/** 市疾病预防控制中心 has nine characters for five, 河南科技大学 six for three. */
const MOST_CHARACTERS_FOR_ONE = 2.5;
/** Of the full name's words so many may have no character in the abbreviation (预防 above). */
const SHARE_OF_SKIPPED_WORDS = 1 / 3;
const MOST_EXPANSIONS = 4;

/**
 * Full names of which a run of Han characters may be the abbreviation, as they stand in the texts,
 * most frequent first. A Chinese abbreviation is an ordered subsequence of the name that begins
 * with its first character and takes one or more characters of nearly every word.
 */
export function expandAbbreviation(
  run: string,
  entries: readonly SearchableItem[],
  finder: WordFinder,
): string[] {
  const wanted = [...run];
  if (wanted.length < SHORTEST || wanted.length > LONGEST || !isHan(run)) return [];
  const holders = new Map<string, number>();
  for (const { texts } of entries) {
    const found = new Set(FIELDS.flatMap((field) => namesIn(texts[field], wanted, finder)));
    for (const name of found) holders.set(name, (holders.get(name) ?? 0) + 1);
  }
  return [...holders]
    .sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_EXPANSIONS)
    .map(([name]) => name);
}

function namesIn(folded: FoldedText, wanted: readonly string[], finder: WordFinder): string[] {
  const { text } = folded;
  const [first = ''] = wanted;
  const names: string[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (!holdsInOrder(text, at, wanted)) continue;
    const words = finder.boundaries(folded);
    const end = endOfName(text, at, wanted, words);
    if (end !== null) names.push(text.slice(at, end));
  }
  return names;
}

/** A cheap test before the text is cut into words. */
function holdsInOrder(text: string, start: number, wanted: readonly string[]): boolean {
  const limit = start + wanted.length * MOST_CHARACTERS_FOR_ONE;
  let at = start;
  for (const char of wanted) {
    at = text.indexOf(char, at);
    if (at < 0 || at >= limit) return false;
    at += char.length;
  }
  return true;
}

/** Where the name ends that begins at `start`, or null where none does. */
function endOfName(
  text: string,
  start: number,
  wanted: readonly string[],
  { starts, ends }: Boundaries,
): number | null {
  if (starts[start] !== start) return null;
  const limit = start + wanted.length * MOST_CHARACTERS_FOR_ONE;
  let next = 0;
  let words = 0;
  let skipped = 0;
  for (let at = start; at < limit; ) {
    const end = ends[at] ?? at + 1;
    const word = text.slice(at, end);
    if (!isHan(word) || FUNCTION_WORDS.has(word)) return null;
    const before = next;
    for (const char of word) if (char === wanted[next]) next++;
    words++;
    if (next === before) skipped++;
    if (next === wanted.length) {
      const isName = end <= limit && skipped <= words * SHARE_OF_SKIPPED_WORDS;
      return isName && end - start > wanted.join('').length ? end : null;
    }
    at = end;
  }
  return null;
}
