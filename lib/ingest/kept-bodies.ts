import type { Block } from '@/lib/domain/block';
import { type BuildCache, fileNameOf, NO_CACHE } from '@/lib/ingest/cache/build-cache';
import { keptBytes } from '@/lib/ingest/cache/kept-bytes';
import { readBody } from '@/lib/ingest/forms/read-body';
import type { SourceLine } from '@/lib/ingest/sources/source-line';

/** What reads the texts of a file's records, those that an earlier build read out of the cache. */
export interface KeptBodies {
  readonly read: typeof readBody;
  /** Keeps what was read for the next build. */
  readonly keep: () => void;
}

/** Finding out what the lines of records are takes half of the time of reading them. */
export function keptBodies(file: string, cache: BuildCache): KeptBodies {
  if (cache === NO_CACHE) return { read: readBody, keep: () => {} };
  const kept = keptBytes(cache, `bodies/${fileNameOf(file)}`);
  return {
    read(title, lines) {
      const blocks = kept.of(JSON.stringify([title, fromFirst(lines)]), () =>
        Buffer.from(JSON.stringify(readBody(title, lines))),
      );
      return JSON.parse(Buffer.from(blocks.buffer).toString()) as Block[];
    },
    keep: kept.keep,
  };
}

/** Records that come before it move a text down its file, which makes no other text of it. */
function fromFirst(lines: readonly SourceLine[]): readonly SourceLine[] {
  const first = lines[0]?.number ?? 0;
  return lines.map((line) => ({ ...line, number: line.number - first }));
}
