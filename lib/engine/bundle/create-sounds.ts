import type { Sounds } from '@/lib/engine/interpret/lexicon';
import { createPinyinFinder, type SoundSources } from './find-by-pinyin';
import { findOtherNumbers, findOtherNumerals } from './find-other-numbers';
import { findMaybeMeant, findSimilar } from './find-similar';

/** The texts of a bundle by their sound: every one is read. */
export function createSounds(sources: SoundSources): Sounds {
  const findByPinyin = createPinyinFinder(sources);
  return {
    soundingLike: async (input) => findByPinyin(input),
    similarTo: async (run) => findSimilar(run, sources),
    maybeMeantBy: async (run) => findMaybeMeant(run, sources),
    otherNumerals: async (text, except) => findOtherNumerals(text, except, sources.entries),
    otherNumbers: async (text, number) => findOtherNumbers(text, number, sources.entries),
  };
}
