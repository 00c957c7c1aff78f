import { pinyin } from 'pinyin-pro';
import { HAN, isHan } from '@/lib/text/han';

/** A wording that stands once, and the frequent one that it resembles. */
export interface Misprint {
  readonly found: string;
  readonly usual: string;
  /** How often the usual wording stands. */
  readonly count: number;
}

/** Characters before and after that must agree: with fewer, ordinary words come out as misprints. */
const CONTEXT = 2;

/**
 * Wordings that stand once in the texts and differ from one that stands twice or more in one
 * character of the same sound, with two equal characters on both sides: 发展养劳产业 beside 发展养老产业.
 *
 * @param texts folded
 */
export function findMisprints(texts: readonly string[]): Misprint[] {
  const places = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const chars = [...text];
    for (let at = CONTEXT; at + CONTEXT < chars.length; at++) {
      const window = chars.slice(at - CONTEXT, at + CONTEXT + 1);
      if (!isHan(window.join(''))) continue;
      const char = window[CONTEXT] ?? '';
      const key = window.with(CONTEXT, '_').join('');
      const counts = places.get(key) ?? new Map<string, number>();
      places.set(key, counts.set(char, (counts.get(char) ?? 0) + 1));
    }
  }
  return [...places].flatMap(([key, counts]) => {
    const frequent = [...counts].filter(([, count]) => count > 1);
    const single = [...counts].filter(([, count]) => count === 1);
    return single.flatMap(([char]) => {
      const usual = frequent.find(([other]) => soundAlike(char, other));
      if (!usual) return [];
      const [other, count] = usual;
      return [{ found: key.replace('_', char), usual: key.replace('_', other), count }];
    });
  });
}

/**
 * Names that stand once and are like that of a person of two items or more but for one character:
 * any of three-character names, one of the same sound of two-character names. The surname agrees.
 *
 * @param texts folded
 * @param persons folded names with how many items they stand in
 */
export function findMisprintedNames(
  texts: readonly string[],
  persons: ReadonlyMap<string, number>,
): Misprint[] {
  const all = texts.join('\n');
  return [...persons].flatMap(([usual, count]) => {
    const chars = [...usual];
    if (count < 2 || chars.length < 2) return [];
    return chars.slice(1).flatMap((char, index) => {
      const pattern = chars.with(index + 1, `(${HAN})`).join('');
      const hits = [...all.matchAll(new RegExp(pattern, 'gu'))].filter(
        ([found, other = '']) =>
          other !== char && !persons.has(found) && (chars.length > 2 || soundAlike(char, other)),
      );
      const [hit] = hits;
      return hits.length === 1 && hit ? [{ found: hit[0], usual, count }] : [];
    });
  });
}

function soundAlike(one: string, other: string): boolean {
  const sounds = new Set(soundsOf(one));
  return soundsOf(other).some((sound) => sounds.has(sound));
}

/** All readings of a character, without tones. */
function soundsOf(char: string): string[] {
  return pinyin(char, { toneType: 'none', multiple: true, type: 'array' });
}
