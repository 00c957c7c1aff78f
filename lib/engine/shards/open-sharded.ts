import type { ArtefactReader } from '@/lib/corpus/artefact-reader';
import { ARTEFACTS } from '@/lib/corpus/manifest';
import { keepRead } from '@/lib/corpus/shards/keep-read';
import { openShards } from '@/lib/corpus/shards/open-shards';
import type { ShardHead, ShardPlan, ShardRuns } from '@/lib/corpus/shards/shard-head';
import { inflate } from '@/lib/corpus/shards/text-record';
import type { OnDemand } from '@/lib/engine/bundle/bundle-lexicon';
import type { EngineParts } from '@/lib/engine/engine';
import type { Lexicon } from '@/lib/engine/interpret/lexicon';
import type { Postings } from '@/lib/engine/retrieve/postings';
import type { SearchBackend } from '@/lib/search/contract';
import { createFold, type Fold } from '@/lib/text/fold';
import { createWordFinder } from '@/lib/text/word-boundaries';
import { createCollectionPlaces } from './collection-places';
import { countPlaces } from './count-places';
import { createNameSounds } from './name-sounds';
import { stretch } from './place-sets';
import { readAhead } from './read-ahead';
import { createShardLexicon } from './shard-lexicon';
import { createShardNames } from './shard-names';
import { createShardPostings } from './shard-postings';
import { createShardTexts } from './shard-texts';
import { createShardWords } from './shard-words';
import { suggestFromFiles } from './suggest-from-files';
import { wantsWords } from './wants-words';

/** What an engine over shards is put together from. */
export interface ShardedParts extends Pick<SearchBackend, 'collection' | 'suggest'> {
  readonly readAhead: NonNullable<EngineParts['readAhead']>;
  readonly wantsWords: NonNullable<EngineParts['wantsWords']>;
  readonly lexicon: Lexicon;
  readonly postings: Postings;
}

/**
 * Opens a collection in shards: the manifest carries the head, everything else is read when a query
 * needs it.
 */
export async function openSharded(
  reader: ArtefactReader,
  { shards, items: documents }: ShardPlan,
  traditionalFold: OnDemand<Fold>,
  nearTo: Lexicon['nearTo'],
): Promise<ShardedParts> {
  const readText = async (name: string, signal?: AbortSignal) =>
    new TextDecoder().decode(await inflate(await reader.read(name, signal)));
  const head = JSON.parse(await readText(ARTEFACTS.head)) as ShardHead;
  const runs = once(
    async (signal) => JSON.parse(await readText(ARTEFACTS.runs, signal)) as ShardRuns,
  );
  const sections = once((signal) => readText(ARTEFACTS.sections, signal));
  const fold = createFold(head.foldTable);
  const lists = openShards(reader, { shards, items: documents });
  const words = createShardWords(reader, head.wordFiles, documents);
  const names = createShardNames(reader, head.nameFiles);
  const sounds = createNameSounds(names);
  const texts = createShardTexts(reader, head, fold);
  const places = createCollectionPlaces(head, lists, runs);
  const postings = createShardPostings({
    documents,
    head,
    lists,
    texts,
    fold,
    places,
    runs,
    sections,
    // Without all terms texts cannot be cut into words: a text stands wherever it stands.
    finder: createWordFinder(words.none),
  });
  return {
    lexicon: createShardLexicon({
      head,
      fold,
      lists,
      words,
      texts,
      traditionalFold,
      nearTo,
      sounds,
    }),
    postings,
    wantsWords: (plan, signal) => wantsWords(plan, lists, signal),
    readAhead: (request, signal) => readAhead(request, { fold, lists, words, places }, signal),
    async collection(signal) {
      const everything = stretch(0, documents - 1);
      const [allRuns, column] = await Promise.all([runs(signal), sections(signal)]);
      const all = { section: everything, issue: everything, date: everything };
      return {
        sections: head.sections,
        facets: countPlaces(all, head, allRuns, column),
        total: documents,
      };
    },
    suggest: (text, limit, signal) =>
      suggestFromFiles(text, limit, { fold, words, names, lists }, signal),
  };
}

/** Reads once; what failed or was cancelled is read again. */
function once<T>(read: (signal?: AbortSignal) => Promise<T>): (signal?: AbortSignal) => Promise<T> {
  const get = keepRead((_: 'only', signal?: AbortSignal) => read(signal), 1);
  return (signal) => get('only', signal);
}
