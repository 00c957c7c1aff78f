import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_NAME, type Manifest } from '@/lib/corpus/manifest';
import { openEngine } from '@/lib/engine/open-engine';
import { fingerprintData } from '@/lib/ingest/fingerprint-data';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { readWordVectors } from '@/lib/ingest/near/shipped-words';
import type { Artefacts } from '@/lib/ingest/publish/build-artefacts';
import type { SearchBackend } from '@/lib/search/contract';
import { dataFolder, PROJECT_DATA, SEARCH_OUTPUT } from './project-paths';

/**
 * The engine of the browser, in Node: over the published artefacts where these were made from the
 * data folder as it is now, else over the folder ingested in memory. Writes nothing.
 *
 * @throws IngestError when the data folder must be ingested and cannot be
 * @throws Error naming the remedy when a published artefact is missing or damaged
 */
export async function openNodeEngine(): Promise<SearchBackend> {
  const folder = dataFolder();
  if (publishedFingerprint() === fingerprintData(folder, PROJECT_DATA)) {
    return openEngine((path, { signal }) => readFile(join(SEARCH_OUTPUT, path), { signal })).catch(
      (cause: unknown) => {
        throw new Error(`检索数据不完整（${String(cause)}）。请运行：npm run ingest`, { cause });
      },
    );
  }
  const { artefacts } = await ingestFolder(folder, PROJECT_DATA, {
    vectors: readWordVectors(),
  });
  return openArtefacts(artefacts);
}

/** The engine over artefacts that were never written. */
export function openArtefacts(artefacts: Artefacts): Promise<SearchBackend> {
  return openEngine(async (path) => {
    const text = artefacts.get(`search/${path}`);
    if (text === undefined) throw new Error(`Expected an artefact search/${path}, found none`);
    return Buffer.from(text);
  });
}

function publishedFingerprint(): string | null {
  const path = join(SEARCH_OUTPUT, MANIFEST_NAME);
  if (!existsSync(path)) return null;
  return (JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>).fingerprint ?? null;
}
