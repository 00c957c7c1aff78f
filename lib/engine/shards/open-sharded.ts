import type { ArtefactReader } from '@/lib/corpus/artefact-reader';
import { ARTEFACTS } from '@/lib/corpus/manifest';
import { type OnDemand, onDemand } from '@/lib/corpus/on-demand';
import { keepRead } from '@/lib/corpus/shards/keep-read';
import { openShards } from '@/lib/corpus/shards/open-shards';
import type { ShardHead, ShardPlan, ShardRuns } from '@/lib/corpus/shards/shard-head';
import { inflate } from '@/lib/corpus/shards/text-record';
import type { Lexicon } from '@/lib/engine/interpret/lexicon';
import type { Postings } from '@/lib/engine/retrieve/postings';
import type { SearchBackend, SearchRequest } from '@/lib/search/contract';
import type { QueryPlan } from '@/lib/search/query-plan';
import { createFold, type Fold } from '@/lib/text/fold';
import { createReadings, type ReadingTable } from '@/lib/text/readings';
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
import { wantsWords } from './wants-words';

/** What an engine over shards is put together from. */
export interface ShardedParts extends Pick<SearchBackend, 'collection' | 'suggest'> {
  readAhead(request: SearchRequest, signal?: AbortSignal): void;
  wantsWords(plan: QueryPlan, signal?: AbortSignal): Promise<boolean>;
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
  const texts = createShardTexts(reader, head, fold);
  const sounds = onDemand(async (signal) => {
    const [{ createShardSounds }, json] = await Promise.all([
      import('./shard-sounds'),
      readText(ARTEFACTS.characters, signal),
    ]);
    const table = JSON.parse(json) as ReadingTable;
    const readings = createReadings(table);
    const ofNames = createNameSounds(names);
    return createShardSounds({ fold, lists, words, names, texts, ofNames, readings, table });
  });
  const expander = onDemand(async () => (await import('./expand-names')).expandNames);
  const suggester = onDemand(async () => (await import('./suggest-from-files')).suggestFromFiles);
  const offices = onDemand(async () => (await import('./office-holders')).officeHolders);
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
      holdersOf: async (office, name, signal) =>
        (await offices(signal))?.(office, name, { lists, texts }, signal) ?? null,
      fullNamesOf: async (run, signal) =>
        (await expander(signal))?.(run, { fold, words, names, documents }, signal) ?? null,
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
    // Where it cannot be had the search itself says what is wrong.
    suggest: async (text, limit, signal) =>
      (await suggester(signal))?.(text, limit, { fold, words, names, lists, texts }, signal) ?? [],
  };
}

/** Reads once; what failed or was cancelled is read again. */
function once<T>(read: (signal?: AbortSignal) => Promise<T>): (signal?: AbortSignal) => Promise<T> {
  const get = keepRead((_: 'only', signal?: AbortSignal) => read(signal), 1);
  return (signal) => get('only', signal);
}
