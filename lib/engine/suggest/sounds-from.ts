import type { Readings } from '@/lib/text/readings';
import { spellingsOf } from '@/lib/text/spellings';

/**
 * Whether a name's pinyin begins with the letters, syllable by syllable with an unfinished last one
 * (jiangl for 江凌), or its initials do (jl). Apostrophes part syllables and are passed over.
 *
 * @param input lower case Latin letters
 */
export function soundsFrom(name: string, input: string, readings: Readings): boolean {
  const syllables = [...name].map(readings);
  return spellsFrom(name, input, readings) || abbreviates(syllables, input.replaceAll("'", ''));
}

/** The same without initials; ü is typed as v or as u. */
export function spellsFrom(name: string, input: string, readings: Readings): boolean {
  const syllables = [...name].map((char) => readings(char).flatMap(spellingsOf));
  return spells(syllables, input.replaceAll("'", ''));
}

/**
 * Whether the letters are all of the name's pinyin: luoyang for 洛阳.
 * @param spell how a syllable is typed
 */
export function spellsOut(
  name: string,
  input: string,
  readings: Readings,
  spell: (syllable: string) => readonly string[] = spellingsOf,
): boolean {
  let ends = new Set([0]);
  for (const char of name) {
    const spellings = readings(char).flatMap(spell);
    const next = [...ends].flatMap((at) =>
      spellings.filter((one) => input.startsWith(one, at)).map((one) => at + one.length),
    );
    ends = new Set(next);
  }
  return ends.has(input.length);
}

function spells([first, ...rest]: readonly (readonly string[])[], letters: string): boolean {
  if (!first) return letters === '';
  return first.some(
    (syllable) =>
      syllable.startsWith(letters) ||
      (letters.startsWith(syllable) && spells(rest, letters.slice(syllable.length))),
  );
}

function abbreviates(syllables: readonly (readonly string[])[], letters: string): boolean {
  return [...letters].every((letter, at) =>
    syllables[at]?.some((syllable) => syllable.startsWith(letter)),
  );
}
