import type { Readings } from '@/lib/text/readings';

/**
 * Whether a name's pinyin begins with the letters, syllable by syllable with an unfinished last one
 * (jiangl for 江凌), or its initials do (jl). Apostrophes part syllables and are passed over.
 *
 * @param input lower case Latin letters
 */
export function soundsFrom(name: string, input: string, readings: Readings): boolean {
  const syllables = [...name].map(readings);
  const letters = input.replaceAll("'", '');
  return spells(syllables, letters) || abbreviates(syllables, letters);
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
