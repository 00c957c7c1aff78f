import { pinyin } from 'pinyin-pro';

/** Longer ones would not fit into the name of a file with its folder. */
const LONGEST = 60;

/**
 * A name as an address: its pinyin without tones or spaces, letters and digits kept, `lv` for lü.
 * Empty for a name without any of these.
 *
 * @param isPerson reads the first character as a surname (单 shan, 曾 zeng)
 */
export function pinyinSlug(name: string, isPerson = false): string {
  const syllables = pinyin(name.normalize('NFKC'), {
    type: 'array',
    toneType: 'none',
    v: true,
    nonZh: 'consecutive',
    surname: isPerson ? 'head' : 'off',
  });
  const letters = syllables
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  return letters.slice(0, LONGEST);
}

/**
 * The slug of a name that no other has, numbered where it must be; registered, it stays.
 *
 * @param isTaken asked with lower case
 * @param fallback where the name has no letters at all
 */
export function freeSlug(
  slug: string,
  fallback: string,
  isTaken: (slug: string) => boolean,
): string {
  const stem = slug === '' ? fallback : slug;
  let free = stem;
  for (let number = 2; isTaken(free); number += 1) free = `${stem}-${number}`;
  return free;
}
