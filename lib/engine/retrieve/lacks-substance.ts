import { FIELDS, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { QueryWord } from '@/lib/search/query-plan';
import { isHan } from '@/lib/text/han';

/**
 * In a question of so many words some are always other ones than those of the answer; in a shorter
 * one each that names something is what is asked for.
 */
export const LONG_QUESTION = 5;

/**
 * Where several rare words of the question meet in one item, a word that weighs so little beside
 * them is the asker's own.
 */
const ENOUGH_SUBSTANCE = 0.7;

/** What is counted may go without saying where so many other words are held. */
const ENOUGH_BESIDE_COUNTED = 2;

/** 曹禺奖 of 曹禺剧本奖: a word and, this near behind it in a name, one more character (UTF-16 units). */
const LONGEST_GAP = 6;

/**
 * Whether an item lacks a word that carries the question: one that names something, and that stands
 * there neither itself nor by what is meant by it.
 *
 * @param held for each word whether the item holds it or a confirmed synonym
 * @param weights of the words, by how much each tells
 */
export function lacksSubstance(
  entry: SearchableItem,
  words: readonly QueryWord[],
  held: readonly boolean[],
  weights: readonly number[],
): boolean {
  if (words.length >= LONG_QUESTION) return false;
  const has = words.map(
    ({ text, core = text, asks }, at) =>
      held[at] ||
      words.some((other, place) => held[place] && other.text === core) ||
      (asks === undefined && FIELDS.some((field) => stands(core, entry.texts[field].text))),
  );
  const weigh = (isCounted: (at: number) => boolean) =>
    words.reduce(
      (sum, { core }, at) => sum + (core !== '' && isCounted(at) ? (weights[at] ?? 0) : 0),
      0,
    );
  if (weigh((at) => has[at] ?? false) >= ENOUGH_SUBSTANCE * weigh(() => true)) return false;
  const told = words.filter(({ text, core = text }, at) => core !== '' && has[at]).length;
  return words.some(
    ({ core, isCounted }, at) =>
      core !== '' && !has[at] && !(isCounted && told >= ENOUGH_BESIDE_COUNTED),
  );
}

function stands(core: string, text: string): boolean {
  if (core !== '' && text.includes(core)) return true;
  const [stem, last] = [core.slice(0, -1), core.slice(-1)];
  if (stem.length < 2) return false;
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const behind = text.slice(at + stem.length, at + stem.length + LONGEST_GAP);
    const end = behind.indexOf(last) + 1;
    if (end > 0 && isHan(behind.slice(0, end))) return true;
  }
  return false;
}
