import type { ArtefactReader } from '@/lib/corpus/artefact-reader';
import { numberedPath } from '@/lib/corpus/file-head';
import { keepRead } from '@/lib/corpus/shards/keep-read';
import { inflate } from '@/lib/corpus/shards/text-record';
import { decodeWords, wordFileOf } from '@/lib/corpus/shards/word-file';
import { createVocabulary, type Vocabulary } from '@/lib/text/vocabulary';

/** The terms of a collection, by files of those that begin with the same characters. */
export interface ShardWords {
  /** No term at all. */
  readonly none: Vocabulary;
  /** The terms that begin with any character of the text. */
  beginningIn(text: string, signal?: AbortSignal): Promise<Vocabulary>;
}

/** Files kept in memory, some 40 terms each. */
const KEPT_FILES = 512;

/** Texts whose terms are kept together: those of one query. */
const KEPT_TEXTS = 8;

/** Files read for one text: of a pasted passage the first words must do. */
const MOST_FILES = 24;

export function createShardWords(
  reader: Pick<ArtefactReader, 'read'>,
  files: number,
  documents: number,
): ShardWords {
  const none = createVocabulary(new Map(), documents);
  const read = keepRead(async (number: number, signal?: AbortSignal) => {
    const bytes = await reader.read(numberedPath({ kind: 'words', number }), signal);
    return decodeWords(new TextDecoder().decode(await inflate(bytes)));
  }, KEPT_FILES);
  const beginningIn = keepRead(async (text: string, signal?: AbortSignal) => {
    const numbers = [...new Set([...text].map((char) => wordFileOf(char, files)))];
    const wanted = numbers.slice(0, MOST_FILES).map((number) => read(number, signal));
    const terms = (await Promise.all(wanted)).flat();
    return terms.length > 0 ? createVocabulary(new Map(terms), documents) : none;
  }, KEPT_TEXTS);
  return { none, beginningIn };
}
