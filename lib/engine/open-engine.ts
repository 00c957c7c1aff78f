import { ArtefactError } from '@/lib/corpus/artefact-error';
import { type ArtefactReader, type ByteSource, openReader } from '@/lib/corpus/artefact-reader';
import { ARTEFACTS } from '@/lib/corpus/manifest';
import { onDemand } from '@/lib/corpus/on-demand';
import { inPieces, type Pause } from '@/lib/corpus/pieces';
import { VersionMismatchError } from '@/lib/corpus/version-mismatch-error';
import type { SearchBackend } from '@/lib/search/contract';
import { createFold } from '@/lib/text/fold';
import type { FoldTable } from '@/lib/text/fold-table';
import { createReadings, type ReadingTable } from '@/lib/text/readings';
import { countHits, createEngine } from './engine';
import type { Lexicon } from './interpret/lexicon';

export interface OpenedEngine extends SearchBackend {
  /** Every query fetches files: nothing is to be asked that nobody wants to know. */
  readonly isFetching: boolean;
}

/**
 * Opens the artefacts of a build: the manifest first, then the files it names. Tables that few
 * queries need are read when one does.
 *
 * @param pause where a bundle is to be opened in pieces: called after each, null to go on at once
 * @throws ArtefactError when a file is not to be had
 * @throws VersionMismatchError when another version of the site wrote them
 */
export async function openEngine(source: ByteSource, pause?: Pause): Promise<OpenedEngine> {
  const reader = await openReader(source);
  try {
    return await assemble(reader, pause);
  } catch (cause) {
    if (!(cause instanceof VersionMismatchError)) throw cause;
    // Some cache gave an old manifest, whose files are gone.
    return assemble(await openReader(source, 'reload'), pause);
  }
}

async function assemble(reader: ArtefactReader, pause?: Pause): Promise<OpenedEngine> {
  const { shards } = reader.manifest;
  const read = async (name: string, signal?: AbortSignal) =>
    new TextDecoder().decode(await reader.read(name, signal));
  const traditionalFold = onDemand(async (signal) =>
    createFold(JSON.parse(await read(ARTEFACTS.traditional, signal)) as FoldTable),
  );
  // What few queries need is code of its own, for which the first answer need not wait.
  const nearCode = onDemand(async () => (await import('./near-code')).nearCode);
  const openNear = onDemand(async () => (await import('./open-near-words')).openNearWords(reader));
  const nearTo: Lexicon['nearTo'] = async (places, signal) =>
    (await openNear(signal))?.(places, signal) ?? null;
  const corrector = onDemand(async () => (await import('./corrector')).corrector);
  if (shards) {
    const { openSharded } = await needed(import('./shards/open-sharded'));
    const engine = createEngine({
      ...(await openSharded(reader, shards, traditionalFold, nearTo)),
      nearCode,
      corrector,
    });
    return { ...engine, isFetching: true };
  }
  const readings = onDemand(async (signal) =>
    createReadings(JSON.parse(await read(ARTEFACTS.readings, signal)) as ReadingTable),
  );
  const rest = new AbortController();
  const [index, texts, { openBundle }] = await Promise.all([
    read(ARTEFACTS.index, rest.signal),
    read(ARTEFACTS.texts, rest.signal),
    needed(import('./bundle/open-bundle')),
  ]).finally(() => rest.abort());
  const work = openBundle(texts, index, {
    traditionalFold,
    readings,
    nearTo,
    createSounds: onDemand(async () => (await import('./bundle/create-sounds')).createSounds),
    expandAbbreviation: onDemand(
      async () => (await import('./bundle/expand-abbreviation')).expandAbbreviation,
    ),
  });
  const bundle = await inPieces(work, pause);
  const searchable = {
    ...bundle,
    nearCode,
    corrector,
  };
  const suggester = onDemand(async () => {
    const { createSuggester } = await import('./suggest/suggester');
    const { entries, entities, lexicon, vocabulary } = bundle;
    return createSuggester({
      items: entries,
      entities,
      lexicon,
      vocabulary,
      readings,
      countHits: (text, signal) => countHits(text, searchable, signal),
    });
  });
  const engine = createEngine({
    ...searchable,
    // Where they cannot be had the search itself says what is wrong.
    suggest: async (text, limit, signal) => (await suggester(signal))?.(text, limit, signal) ?? [],
  });
  return { ...engine, isFetching: false };
}

/** Code without which nothing can be answered. @throws ArtefactError where it is not to be had */
function needed<T>(code: Promise<T>): Promise<T> {
  return code.catch((cause: unknown) => {
    throw new ArtefactError('unreachable', String(cause));
  });
}
