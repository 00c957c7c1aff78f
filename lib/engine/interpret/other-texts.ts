import type { QueryText, Rewriting } from '@/lib/search/query-plan';
import { findOffices } from '@/lib/text/offices';
import { exactNumbers } from '@/lib/text/quantities';
import { otherHolidayNames } from './holiday-names';
import type { Lexicon } from './lexicon';

/**
 * Other texts for the same thing as a plain clause, best first: what an editor's list or the
 * calendar has beside it, the full names that it may abbreviate, and whom it addresses by an office.
 * Null where what it needs cannot be loaded.
 */
export async function otherTexts(
  { source: from, text }: QueryText,
  lexicon: Lexicon,
  signal?: AbortSignal,
): Promise<readonly Rewriting[] | null> {
  const found = new Map<string, Rewriting>();
  const add = (rewriting: Rewriting) => {
    if (rewriting.to !== text && !found.has(rewriting.to)) found.set(rewriting.to, rewriting);
  };
  for (const to of [...lexicon.synonymsOf(text), ...otherHolidayNames(text)]) {
    add({ from, to, reason: 'synonym' });
  }
  if (await lexicon.stands(text, signal)) return [...found.values()];
  const persons = await addressed(from, text, lexicon, signal);
  const fullNames = await lexicon.fullNamesOf(text, signal);
  if (persons === null || fullNames === null) return null;
  for (const rewriting of persons) add(rewriting);
  for (const to of fullNames) {
    // 第十次 is no short form of 第三十八次.
    if (exactNumbers(to) === exactNumbers(text)) add({ from, to, reason: 'abbreviation' });
  }
  return [...found.values()];
}

/** A surname or name before an office (徐市长, 王军副厅长), or behind one: 人大主任李保国. */
async function addressed(
  from: string,
  text: string,
  lexicon: Lexicon,
  signal?: AbortSignal,
): Promise<Rewriting[] | null> {
  for (const { office, end } of findOffices(text)) {
    const start = end - office.length;
    const [before, behind] = [text.slice(0, start), text.slice(end)];
    for (const [name, rest] of [
      ...namesAtEnd(before).map((one) => [one, behind] as const),
      ...(behind.length > 1 ? [[behind, ''] as const] : []),
    ]) {
      const isFull = name === behind;
      const persons = await lexicon.holdersOf(office, name, signal);
      if (persons === null) return null;
      if (persons.length === 0 || (isFull && !persons.includes(name))) continue;
      const left = isFull ? '' : before.slice(0, before.length - name.length);
      return persons.map((person) => ({
        from,
        to: `${left}${person}${rest}`,
        reason: 'office',
        ...(left + rest === '' && { office }),
      }));
    }
  }
  return [];
}

/** The longest first: a name of three or two characters, then a surname. */
function namesAtEnd(before: string): string[] {
  return [3, 2, 1]
    .filter((length) => before.length >= length)
    .map((length) => before.slice(-length));
}
