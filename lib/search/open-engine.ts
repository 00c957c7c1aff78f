import { loadIndex } from '@/lib/index/load-index';
import { MANIFEST_NAME, parseManifest } from '@/lib/index/manifest';
import type { TextsArtefact } from '@/lib/index/texts-artefact';
import { createFold } from '@/lib/text/fold';
import { createEngine, type SearchEngine } from './engine';

/**
 * Opens the artefacts of a build: the manifest first, then the files it names.
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
  const artefact = JSON.parse(texts) as TextsArtefact;
  const fold = createFold(artefact.foldTable);
  return createEngine(artefact, loadIndex(index, fold), fold);
}
