import { loadIndex } from '@/lib/index/load-index';
import { MANIFEST_NAME, parseManifest } from '@/lib/index/manifest';
import { decodeTexts } from '@/lib/index/texts-artefact';
import { createFold } from '@/lib/text/fold';
import type { FoldTable } from '@/lib/text/fold-table';
import { createReadings, type ReadingTable } from '@/lib/text/readings';
import { createEngine, type SearchEngine } from './engine';

/**
 * Opens the artefacts of a build: the manifest first, then the files it names. Tables that few
 * queries need are read when one does.
 *
 * @param readText gives the text of a file beside the manifest
 * @throws VersionMismatchError when another version of the site wrote them
 * @throws whatever `readText` throws
 */
export async function openEngine(
  readText: (name: string) => Promise<string>,
): Promise<SearchEngine> {
  const { files } = parseManifest(await readText(MANIFEST_NAME));
  const [index, texts] = await Promise.all([
    readText(files.index.name),
    readText(files.texts.name),
  ]);
  const artefact = decodeTexts(texts);
  const fold = createFold(artefact.foldTable);
  return createEngine(artefact, loadIndex(index), fold, {
    traditionalFold: onDemand(async () =>
      createFold(JSON.parse(await readText(files.traditional.name)) as FoldTable),
    ),
    readings: onDemand(async () =>
      createReadings(JSON.parse(await readText(files.readings.name)) as ReadingTable),
    ),
  });
}

/** Loads once. After a failure the search goes on without, and the next query tries again. */
function onDemand<T>(load: () => Promise<T>): () => Promise<T | null> {
  let loading: Promise<T | null> | null = null;
  return () => {
    loading ??= load().catch(() => {
      loading = null;
      return null;
    });
    return loading;
  };
}
