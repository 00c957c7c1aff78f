import { type ArtefactReader, type ByteSource, openReader } from '@/lib/corpus/artefact-reader';
import { type LoadedIndex, loadIndex } from '@/lib/corpus/load-index';
import { ARTEFACTS } from '@/lib/corpus/manifest';
import { searchableItems } from '@/lib/corpus/searchable-item';
import { decodeTexts, type TextsArtefact } from '@/lib/corpus/texts-artefact';
import { VersionMismatchError } from '@/lib/corpus/version-mismatch-error';
import { NO_FILTERS, type SearchBackend } from '@/lib/search/contract';
import { createFold } from '@/lib/text/fold';
import type { FoldTable } from '@/lib/text/fold-table';
import { createReadings, type ReadingTable } from '@/lib/text/readings';
import { createWordFinder } from '@/lib/text/word-boundaries';
import type { Interpreter } from './answer';
import { createBundleLexicon, type Supplements as Tables } from './bundle/bundle-lexicon';
import { createBundlePostings } from './bundle/bundle-postings';
import { countHits, createEngine } from './engine';
import { onDemand } from './on-demand';
import { openNearWords } from './open-near-words';
import { countFacets } from './retrieve/count-facets';
import { createSuggester } from './suggest/suggester';

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
  const { shards } = reader.manifest;
  const read = async (name: string, signal?: AbortSignal) =>
    new TextDecoder().decode(await reader.read(name, signal));
  const traditionalFold = onDemand(async (signal) =>
    createFold(JSON.parse(await read(ARTEFACTS.traditional, signal)) as FoldTable),
  );
  const nearTo = openNearWords(reader);
  if (shards) {
    // A collection in one bundle never loads this code.
    const { openSharded } = await import('./shards/open-sharded');
    return createEngine({
      ...(await openSharded(reader, shards, traditionalFold, nearTo)),
      answersStepwise: true,
      // What nothing sounds like cannot be corrected.
      corrector: async () => ({ correct: nothing, offer: nothing }),
    });
  }
  const rest = new AbortController();
  const [index, texts] = await Promise.all([
    read(ARTEFACTS.index, rest.signal),
    read(ARTEFACTS.texts, rest.signal),
  ]).finally(() => rest.abort());
  return createBundleEngine(decodeTexts(texts), loadIndex(index), {
    traditionalFold,
    readings: onDemand(async (signal) =>
      createReadings(JSON.parse(await read(ARTEFACTS.readings, signal)) as ReadingTable),
    ),
    nearTo,
    // Few queries find nothing as they stand: the first answer need not wait for this code.
    createSounds: onDemand(async () => (await import('./bundle/create-sounds')).createSounds),
    corrector: onDemand(async () => {
      const [{ correctQuery }, { offerQueries }] = await Promise.all([
        import('./interpret/correct-query'),
        import('./interpret/offer-queries'),
      ]);
      return { correct: correctQuery, offer: offerQueries };
    }),
  });
}

async function* nothing(): AsyncGenerator<never> {}

/** What few queries need. */
interface Supplements extends Tables {
  readonly corrector: Interpreter['corrector'];
}

/** The engine over a collection that is held in memory. */
function createBundleEngine(
  { items, entities, ...texts }: TextsArtefact,
  loaded: LoadedIndex,
  { corrector, ...supplements }: Supplements,
): SearchBackend {
  const fold = createFold(texts.foldTable);
  const { vocabulary } = loaded;
  const entries = searchableItems(items, entities, fold);
  const finder = createWordFinder(vocabulary);
  const lexicon = createBundleLexicon(
    { ...texts, entities, entries, vocabulary, finder, fold },
    supplements,
  );
  const searchable = {
    answersStepwise: false,
    lexicon,
    corrector,
    postings: createBundlePostings(entries, loaded, finder),
  };
  return createEngine({
    ...searchable,
    collection: async () => ({
      sections: texts.sections,
      facets: countFacets(entries, NO_FILTERS),
      total: entries.length,
    }),
    suggest: createSuggester({
      items: entries,
      entities,
      lexicon,
      vocabulary,
      readings: supplements.readings,
      countHits: (text, signal) => countHits(text, searchable, signal),
    }),
  });
}
