import type { ListedName } from '@/lib/corpus/shards/name-file';
import type { Sounds } from '@/lib/engine/interpret/lexicon';
import { soundsFrom, spellsFrom, spellsOut } from '@/lib/engine/suggest/sounds-from';
import { readingsOf, type ShardNames } from './shard-names';

/** Fewer letters could be the initials of nearly anything. */
const FEWEST_INITIALS = 3;
const MOST_NAMES = 6;
const LETTERS = /^[a-z]+$/;

/**
 * The names of a collection by their sound: written out, then with an unfinished end, then by their
 * initials, those of most items first.
 */
export function createNameSounds(names: ShardNames): Pick<Sounds, 'soundingLike'> {
  return {
    async soundingLike({ letters, breaks, isCapital }) {
      if (!LETTERS.test(letters)) return [];
      const all = (await names.near(letters)).filter(({ syllables }) => syllables.length > 0);
      const mayBeInitials = !isCapital && breaks.size === 0 && letters.length >= FEWEST_INITIALS;
      const ways: ((name: ListedName) => boolean)[] = [
        (one) => spellsOut(one.name, letters, readingsOf(one)),
        (one) => spellsFrom(one.name, letters, readingsOf(one)),
        (one) =>
          mayBeInitials &&
          one.syllables.length === letters.length &&
          soundsFrom(one.name, letters, readingsOf(one)),
      ];
      for (const fits of ways) {
        const found = all.filter(fits).sort((a, b) => b.items - a.items);
        if (found.length > 0) return found.slice(0, MOST_NAMES).map(({ name }) => name);
      }
      return [];
    },
  };
}
