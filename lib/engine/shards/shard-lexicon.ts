import type { GramLists } from '@/lib/corpus/shards/open-shards';
import type { ShardHead } from '@/lib/corpus/shards/shard-head';
import type { Lexicon, Sounds } from '@/lib/engine/interpret/lexicon';
import type { Fold } from '@/lib/text/fold';
import { isHan } from '@/lib/text/han';
import { findHolders } from './find-holders';
import type { ShardWords } from './shard-words';

/** Nothing sounds like anything: readings of names and terms are not published in shards yet. */
const NO_SOUNDS: Sounds = {
  soundingLike: async () => [],
  similarTo: async () => [],
  maybeMeantBy: async () => [],
  otherNumbers: async () => [],
};

export interface ShardLexiconSources {
  readonly head: ShardHead;
  readonly fold: Fold;
  readonly lists: GramLists;
  readonly words: ShardWords;
  /** A fold that knows all traditional characters; null where it cannot be loaded. */
  readonly traditionalFold: (signal?: AbortSignal) => Promise<Fold | null>;
  readonly nearTo: Lexicon['nearTo'];
}

/** The lexicon of a collection in shards: every question is a few files at most. */
export function createShardLexicon(sources: ShardLexiconSources): Lexicon {
  const { head, fold, lists, words, traditionalFold, nearTo } = sources;
  const common = commonCharacters();
  return {
    sections: head.sections,
    fold,
    async foldFor(source, signal) {
      const isUnknown = [...fold(source).text].some((char) => isHan(char) && !common.has(char));
      return isUnknown ? traditionalFold(signal) : fold;
    },
    vocabularyFor: (text, signal) => words.beginningIn(text, signal),
    stands: async (text, signal) => (await findHolders(text, lists, false, signal)).count > 0,
    idOf: () => undefined,
    synonymsOf: (text) =>
      head.synonyms.flatMap((group) =>
        group
          .filter((word) => text.includes(word))
          .flatMap((word) =>
            group.filter((other) => other !== word).map((other) => text.replace(word, other)),
          ),
      ),
    fullNamesOf: async () => [],
    isName: () => false,
    holdersOf: async () => [],
    nearTo,
    sounds: async () => NO_SOUNDS,
  };
}

/**
 * The characters of GB 2312, which are simplified ones or the same in both scripts: only others
 * can need the table of traditional characters.
 */
function commonCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  return new Set(decoder.decode(Uint8Array.from(bytes)));
}
