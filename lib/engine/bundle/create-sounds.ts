import type { Sounds } from '@/lib/engine/interpret/lexicon';
import { findByPinyin, type SoundSources } from './find-by-pinyin';
import { findSimilar } from './find-similar';

/** The texts of a bundle by their sound: every one is read. */
export function createSounds(sources: SoundSources): Sounds {
  return {
    soundingLike: async (input) => findByPinyin(input, sources),
    similarTo: async (run) => findSimilar(run, sources),
  };
}
