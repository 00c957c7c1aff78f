import { deflateRawSync } from 'node:zlib';
import type { NumberedFile } from '@/lib/corpus/file-head';
import { encodeWords, wordFileOf } from '@/lib/corpus/shards/word-file';
import type { TermTable } from '@/lib/ingest/analysis/term-table';
import type { TermStatistics } from '@/lib/text/vocabulary';

/** Terms with how many items hold them, and how often they occur. */
export type Words = ReadonlyMap<string, TermStatistics>;

/** A term of fewer items is mostly a slip of the cutting, and its characters find it as well. */
const LEAST_DOCUMENTS = 2;
/** Terms for a file of some .3 KB: a query asks for one for each of its characters. */
const TERMS_A_FILE = 40;

/** The terms that are worth a line in a file of words. */
export function wordsOf({ vocabulary, items }: TermTable): Words {
  const documents = new Uint32Array(vocabulary.length);
  const frequency = new Uint32Array(vocabulary.length);
  for (const { terms, inTitle, inBody } of items) {
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] as number;
      (documents[term] as number)++;
      (frequency[term] as number) += (inTitle[at] as number) + (inBody[at] as number);
    }
  }
  return new Map(
    vocabulary.flatMap((term, at) => {
      const statistics = { documents: documents[at] ?? 0, frequency: frequency[at] ?? 0 };
      return statistics.documents >= LEAST_DOCUMENTS ? [[term, statistics] as const] : [];
    }),
  );
}

/** The files of words, in the order of their numbers; at least one. */
export function buildWordFiles(words: Words): [NumberedFile, Uint8Array<ArrayBuffer>][] {
  const files = Math.max(1, Math.ceil(words.size / TERMS_A_FILE));
  const groups = Array.from({ length: files }, (): [string, TermStatistics][] => []);
  for (const word of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    groups[wordFileOf(word[0], files)]?.push(word);
  }
  return groups.map((group, number) => [
    { kind: 'words', number },
    new Uint8Array(deflateRawSync(encodeWords(group), { level: 9 })),
  ]);
}
