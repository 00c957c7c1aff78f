import type { Entity } from '@/lib/domain/entity';
import type { SourcedItem } from '@/lib/domain/item';
import type { SiteSettings } from '@/lib/domain/site-settings';
import { createJiebaCutter } from '@/lib/ingest/names/create-jieba-cutter';
import { createJiebaTagger } from '@/lib/ingest/names/create-jieba-tagger';
import {
  listedNames,
  type NameLists,
  recogniseEntities,
} from '@/lib/ingest/names/recognise-entities';
import {
  type Artefacts,
  BUNDLE_CHARACTERS,
  buildArtefacts,
} from '@/lib/ingest/publish/build-artefacts';
import { buildFoldTables } from '@/lib/ingest/publish/build-fold-tables';
import { withOriginals } from '@/lib/ingest/publish/printed-originals';
import { throwOnErrors } from '@/lib/ingest/sources/ingest-error';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { createFold } from '@/lib/text/fold';
import { searchedTexts } from '@/lib/text/search-text';
import { analyseItems } from './analysis/analyse-items';
import { type BuildCache, NO_CACHE } from './cache/build-cache';
import { fingerprintData } from './fingerprint-data';
import { startNearWords } from './near/build-near-words';
import { mergeRelated, mergeSynonyms } from './near/merge-synonyms';
import { NO_VECTORS, readGeneralSynonyms, readWordFamilies } from './near/shipped-words';
import type { WordVectors } from './near/word-vectors';
import { NO_REPORT, type ReportStep } from './publish/report-step';
import { type DataFolder, readDataFolder } from './read-data-folder';
import { countyWords, readDictionary } from './read-dictionary';
import { formatNameEntry } from './registry/format-entry';
import { registerNames } from './registry/register-names';
import { type EditorsList, misplacedLists, readList } from './sources/lists/editors-list';
import { parseCounties } from './sources/lists/parse-counties';
import { parseSiteSettings, SITE_FILE } from './sources/lists/parse-site-settings';
import { parseSynonyms } from './sources/lists/parse-synonyms';

export interface Ingested {
  /** The newest issue first, each in contents order. */
  readonly items: readonly SourcedItem[];
  readonly artefacts: Artefacts;
  /** The lines of the sources that are running text, by file. */
  readonly texts: DataFolder['texts'];
  /** What was left out, and differences that were resolved, for the editors to look at. */
  readonly warnings: readonly IngestProblem[];
  /** How each file was read. */
  readonly readings: DataFolder['readings'];
  /** Lines to add to the registry of the folder, or nothing published would have its id for good. */
  readonly unregistered: readonly string[];
  readonly entities: readonly Entity[];
  readonly settings: SiteSettings;
  /** Printed pages to publish: paths of files by the site paths that they get. */
  readonly originals: ReadonlyMap<string, string>;
  /** By what the names were found. */
  readonly lists: NameLists;
}

export const USER_DICTIONARY = 'user-dict.txt';
const STEP = '切分词语';
const COUNTIES = 'counties.txt';
const SYNONYMS = 'synonyms.txt';

export interface IngestOptions {
  /**
   * By which near words are found, which takes seconds; without them there are none but the
   * confirmed synonyms.
   */
  readonly vectors?: WordVectors;
  /** Characters of text up to which the search is one bundle. */
  readonly largestBundle?: number | undefined;
  /** Hears how far the search of a large collection is. */
  readonly report?: ReportStep;
  /** What earlier builds found out. */
  readonly cache?: BuildCache;
}

/**
 * Ingests a data folder in memory: nothing is written.
 *
 * @param folder holds the issues, and word lists of its own where it has them
 * @param fallbackFolder holds the word lists that `folder` lacks
 * @throws IngestError with every problem found, when any issue cannot be taken whole
 */
export async function ingestFolder(
  folder: string,
  fallbackFolder: string,
  {
    vectors = NO_VECTORS,
    largestBundle = BUNDLE_CHARACTERS,
    report = NO_REPORT,
    cache = NO_CACHE,
  }: IngestOptions = {},
): Promise<Ingested> {
  const data = await readDataFolder(folder, fallbackFolder, cache);
  const { sections } = data;
  const settings = readSettings(folder);
  const { items, files: originals } = settings.publishesSources
    ? withOriginals(folder, data.items)
    : { items: data.items, files: new Map<string, string>() };
  const { standing, typed } = buildFoldTables(items.flatMap(searchedTexts), cache);
  const fold = createFold(typed);
  const list = (name: string): EditorsList =>
    readList(name, [folder, fallbackFolder]) ?? { file: name, text: '' };
  const countyList = list(COUNTIES);
  const synonymList = list(SYNONYMS);
  const dictionary = readDictionary(list(USER_DICTIONARY), fold);
  const { counties, problems: countyProblems } = parseCounties(countyList.file, countyList.text);
  const synonyms = parseSynonyms(synonymList.file, synonymList.text, fold);
  const shipped = readGeneralSynonyms();
  const general = parseSynonyms(shipped.file, shipped.text, fold);
  const near = {
    vectors,
    synonyms: mergeSynonyms([general, synonyms]),
    related: mergeRelated([general, synonyms]),
    families: readWordFamilies(fold),
  };
  const entries = [...countyWords(counties, fold), ...dictionary.entries];
  const cutHan = createJiebaCutter(entries);
  const tagOf = createJiebaTagger();
  const lists = { dictionary: dictionary.entries, counties, fold, cutHan, tagOf };
  const listed = listedNames(lists);
  // Names are found by the lists, whatever else an item is folded by is in its own text.
  const key = JSON.stringify([entries, dictionary.entries, counties]);
  const { terms, names } = analyseItems(
    items,
    { fold, cutHan, tagOf, listed },
    cache,
    key,
    (done) => report(STEP, done, items.length),
  );
  const withNames = items.map(({ id }, at) => ({ id, names: names[at] ?? [] }));
  const named = registerNames(recogniseEntities(withNames, listed.persons), data.registry);
  const { entities } = named;
  throwOnErrors(named.problems);
  const unregistered = [...data.unregistered, ...named.added.map(formatNameEntry)];
  const fingerprint = fingerprintData(folder, fallbackFolder, unregistered);
  const collection = {
    foldTable: standing,
    sections,
    items,
    entities,
    synonyms: synonyms.groups,
  };
  return {
    items,
    originals,
    artefacts: new Map([
      ...buildArtefacts(collection, typed, cutHan, fingerprint, {
        terms,
        cache,
        findNear: (targets) => startNearWords(near, targets, cache),
        largestBundle,
        report,
      }),
      ['data/site.json', `${JSON.stringify(settings, null, 1)}\n`],
    ]),
    texts: data.texts,
    readings: data.readings,
    unregistered,
    warnings: [
      ...misplacedLists(folder),
      ...data.warnings,
      ...dictionary.problems,
      ...countyProblems,
      ...synonyms.problems,
    ],
    entities,
    settings,
    lists,
  };
}

/** Those of the folder itself: another folder's would name another office. */
function readSettings(folder: string): SiteSettings {
  const list = readList(SITE_FILE, [folder]) ?? { file: SITE_FILE, text: '' };
  const { settings, problems } = parseSiteSettings(list.file, list.text);
  throwOnErrors(problems);
  return settings;
}
