import type { NumberedFile } from '@/lib/corpus/file-head';
import type { ItemNames } from '@/lib/corpus/searchable-item';
import { encodeText } from '@/lib/corpus/shards/text-record';
import type { Item } from '@/lib/domain/item';
import { type BuildCache, fileNameOf } from '@/lib/ingest/cache/build-cache';
import { deflateGroup } from './deflate-group';

/** The text records, compressed; those of an issue that the cache has are not compressed again. */
export function* buildTextFiles(
  documents: readonly Item[],
  names: readonly ItemNames[],
  cache: BuildCache,
): Iterable<[NumberedFile, Uint8Array<ArrayBuffer>]> {
  const byIssue = new Map<string, number[]>();
  for (const [number, { issue }] of documents.entries()) {
    byIssue.set(issue.id, byIssue.get(issue.id) ?? []);
    byIssue.get(issue.id)?.push(number);
  }
  for (const [issue, numbers] of byIssue) {
    const records = numbers.flatMap((number) => {
      const [item, own] = [documents[number], names[number]];
      return item && own ? [encodeText({ item, names: own })] : [];
    });
    const deflated = deflateGroup(records, `texts/${fileNameOf(issue)}`, cache);
    for (const [at, number] of numbers.entries()) {
      const bytes = deflated[at];
      if (bytes) yield [{ kind: 'texts', number }, bytes];
    }
  }
}
