import { type ArtefactReader, type ByteSource, openReader } from '@/lib/corpus/artefact-reader';
import { loadIndex } from '@/lib/corpus/load-index';
import { ARTEFACTS } from '@/lib/corpus/manifest';
import { decodeTexts } from '@/lib/corpus/texts-artefact';
import { VersionMismatchError } from '@/lib/corpus/version-mismatch-error';
import type { SearchBackend } from '@/lib/search/contract';
import { createFold } from '@/lib/text/fold';
import type { FoldTable } from '@/lib/text/fold-table';
import { createReadings, type ReadingTable } from '@/lib/text/readings';
import { createEngine } from './engine';

/**
 * Opens the artefacts of a build: the manifest first, then the files it names. Tables that few
 * queries need are read when one does.
 *
 * @throws ArtefactError when a file is not to be had
 * @throws VersionMismatchError when another version of the site wrote them
 */
export async function openEngine(source: ByteSource): Promise<SearchBackend> {
  const reader = await openReader(source);
  try {
    return await assemble(reader);
  } catch (cause) {
    if (!(cause instanceof VersionMismatchError)) throw cause;
    // Some cache gave an old manifest, whose files are gone.
    return assemble(await openReader(source, 'reload'));
  }
}

async function assemble(reader: ArtefactReader): Promise<SearchBackend> {
  const rest = new AbortController();
  const read = async (name: string, signal?: AbortSignal) =>
    new TextDecoder().decode(await reader.read(name, signal));
  const [index, texts] = await Promise.all([
    read(ARTEFACTS.index, rest.signal),
    read(ARTEFACTS.texts, rest.signal),
  ]).finally(() => rest.abort());
  const artefact = decodeTexts(texts);
  const fold = createFold(artefact.foldTable);
  return createEngine(artefact, loadIndex(index), fold, {
    traditionalFold: onDemand(async () =>
      createFold(JSON.parse(await read(ARTEFACTS.traditional)) as FoldTable),
    ),
    readings: onDemand(async () =>
      createReadings(JSON.parse(await read(ARTEFACTS.readings)) as ReadingTable),
    ),
    // Few queries find nothing as they stand: the first answer need not wait for this code.
    corrector: onDemand(async () => (await import('./interpret/correct-query')).correctQuery),
  });
}

/**
 * Loads once; null after a failure, and the next query tries again. Where the table is gone for
 * good, because the site was published anew, that is thrown: only reloading the page helps.
 */
function onDemand<T>(load: () => Promise<T>): () => Promise<T | null> {
  let loading: Promise<T | null> | null = null;
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = null;
      if (cause instanceof VersionMismatchError) throw cause;
      return null;
    });
    return loading;
  };
}
