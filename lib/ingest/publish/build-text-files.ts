import { deflateRawSync } from 'node:zlib';
import type { NumberedFile } from '@/lib/corpus/file-head';
import type { ItemNames } from '@/lib/corpus/searchable-item';
import { encodeText } from '@/lib/corpus/shards/text-record';
import type { Item } from '@/lib/domain/item';
import { type BuildCache, fileNameOf } from '@/lib/ingest/cache/build-cache';
import { keptBytes } from '@/lib/ingest/cache/kept-bytes';

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
    const kept = keptBytes(cache, `texts/${fileNameOf(issue)}`);
    for (const number of numbers) {
      const [item, own] = [documents[number], names[number]];
      if (!item || !own) continue;
      const record = encodeText({ item, names: own });
      yield [
        { kind: 'texts', number },
        kept.of(record, () => deflateRawSync(record, { level: 9 })),
      ];
    }
    kept.keep();
  }
}
