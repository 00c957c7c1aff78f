import type { GramLists } from '@/lib/corpus/shards/open-shards';
import type { ShardHead } from '@/lib/corpus/shards/shard-head';
import type { Lexicon, Sounds } from '@/lib/engine/interpret/lexicon';
import type { Fold } from '@/lib/text/fold';
import { isHan } from '@/lib/text/han';
import { findHolders } from './find-holders';
import { itemsNumbered } from './items-numbered';
import type { ShardTexts } from './shard-texts';
import type { ShardWords } from './shard-words';

/** Other texts are numbers of no item: each costs a list. */
const NUMBER = /^(?=.*\d)[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

export interface ShardLexiconSources {
  readonly head: ShardHead;
  readonly fold: Fold;
  readonly lists: GramLists;
  readonly words: ShardWords;
  readonly texts: ShardTexts;
  /** A fold that knows all traditional characters; null where it cannot be loaded. */
  readonly traditionalFold: (signal?: AbortSignal) => Promise<Fold | null>;
  readonly nearTo: Lexicon['nearTo'];
  /** Null where what it needs cannot be loaded. */
  readonly sounds: (signal?: AbortSignal) => Promise<Sounds | null>;
  readonly holdersOf: Lexicon['holdersOf'];
  readonly fullNamesOf: Lexicon['fullNamesOf'];
}

/** The lexicon of a collection in shards: every question is a few files at most. */
export function createShardLexicon(sources: ShardLexiconSources): Lexicon {
  const {
    head,
    fold,
    lists,
    words,
    texts,
    traditionalFold,
    nearTo,
    sounds,
    holdersOf,
    fullNamesOf,
  } = sources;
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
    async idOf(text, signal) {
      if (!NUMBER.test(text)) return undefined;
      const [item] = await itemsNumbered(text, lists, texts, fold, signal);
      return item?.item.id;
    },
    synonymsOf: (text) =>
      head.synonyms.flatMap((group) =>
        group
          .filter((word) => text.includes(word))
          .flatMap((word) =>
            group.filter((other) => other !== word).map((other) => text.replace(word, other)),
          ),
      ),
    fullNamesOf,
    isName: () => false,
    holdersOf,
    hasSynonyms: () => true,
    nearTo,
    sounds,
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
