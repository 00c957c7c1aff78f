import { crc32c } from '@/lib/corpus/crc32c';
import { numberedPath, withHead } from '@/lib/corpus/file-head';
import { indexTexts, textsInOrder } from '@/lib/corpus/load-index';
import {
  ARTEFACTS,
  type ArtefactFile,
  FORMAT_VERSION,
  MANIFEST_NAME,
  type Manifest,
} from '@/lib/corpus/manifest';
import { searchableItems } from '@/lib/corpus/searchable-item';
import { encodeTexts, type PlacedEntity } from '@/lib/corpus/texts-artefact';
import { encodeCuts } from '@/lib/corpus/word-cuts';
import type { Entity } from '@/lib/domain/entity';
import type { Issue } from '@/lib/domain/issue';
import { byDate, issuesOf } from '@/lib/domain/issues-of';
import type { Item } from '@/lib/domain/item';
import { toOpenItem } from '@/lib/domain/open-item';
import { countTerms, type TermTable, tableOf } from '@/lib/ingest/analysis/term-table';
import { type BuildCache, NO_CACHE } from '@/lib/ingest/cache/build-cache';
import { NO_REPORT, type ReportStep } from '@/lib/ingest/publish/report-step';
import { ANALYSER_VERSION } from '@/lib/text/analyser-version';
import { createFold, type Fold } from '@/lib/text/fold';
import type { FoldTable } from '@/lib/text/fold-table';
import { searchedTexts, searchTextOf } from '@/lib/text/search-text';
import { type HanCutter, tokenize } from '@/lib/text/tokenize';
import { type NearFinder, startNearFiles, synonymousWords } from './build-near-files';
import { buildReadingTable } from './build-reading-table';
import { buildShardFiles } from './build-shard-files';
import { wordsOf } from './build-word-files';
import type { Collection } from './collection';
import { generationOf } from './generation-of';
import { itemsCsv } from './items-csv';
import { relatedIds } from './related-ids';

export interface BuildOptions {
  /** Of the items, in their order; taken from the texts where they are not given. */
  readonly terms?: TermTable;
  /** Finds near words where a collection has nothing else; without it there are none. */
  readonly findNear?: NearFinder;
  /** Characters of text up to which the search is one bundle. */
  readonly largestBundle?: number | undefined;
  /** What earlier builds found out. */
  readonly cache?: BuildCache;
  /** Hears how far the search of a large collection is. */
  readonly report?: ReportStep;
}

/** Files to publish: path below `public/` to text. */
export type Artefacts = ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>;

/**
 * Everything a build publishes of the items: open data and the search artefacts. The same items
 * and dictionary give the same bytes.
 *
 * @param typedCharacters traditional characters that a query may hold
 * @param fingerprint hash over the sources that the items came from
 */
export function buildArtefacts(
  collection: Collection,
  typedCharacters: FoldTable,
  cutHan: HanCutter,
  fingerprint: string,
  {
    terms: known,
    findNear = () => () => new Map(),
    largestBundle = BUNDLE_CHARACTERS,
    report = NO_REPORT,
    cache = NO_CACHE,
  }: BuildOptions = {},
): Artefacts {
  const { items, sections, entities, foldTable } = collection;
  const fold = createFold(foldTable);
  const table = known ?? termsOf(items, fold, cutHan);
  const issues = issuesOf(items).map(({ id, label, date }): Issue => ({ id, label, date }));
  const documents = [...items].sort(byDate);
  const open: Artefacts = new Map([
    ['data/items.json', `${JSON.stringify(items.map(toOpenItem), null, 1)}\n`],
    ['data/items.csv', itemsCsv(items)],
    ['data/entities.json', `${JSON.stringify(entities, null, 1)}\n`],
    ['data/related.json', `${JSON.stringify(relatedIds(items, table), null, 1)}\n`],
    ['data/issues.json', `${JSON.stringify(issues, null, 1)}\n`],
    ['data/sections.json', `${JSON.stringify(sections, null, 1)}\n`],
  ]);
  if (charactersOf(items) > largestBundle) {
    const typed = JSON.stringify(typedCharacters);
    const words = wordsOf(table);
    const built = buildShardFiles(
      collection,
      documents,
      issues,
      typed,
      words,
      findNear,
      report,
      cache,
    );
    const { generation, listed, carried } = built;
    const manifest = manifestOf(generation, new Map([...listed, ...carried]), fingerprint, {
      issues: [],
      items: items.length,
      terms: built.terms,
      nearBlocks: built.nearBlocks,
      shards: built.plan,
      carried: Object.fromEntries(
        Array.from(carried, ([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
      ),
    });
    return new Map([
      ...open,
      ...published(generation, listed),
      ...published(generation, built.numbered),
      [`search/${MANIFEST_NAME}`, manifest],
    ]);
  }
  const indexed = searchableItems(documents, [], fold).map((entry) => entry.texts);
  const index = encodeCuts(textsInOrder(indexed), cutHan);
  const terms = [...indexTexts(indexed, cutHan).vocabulary.terms.keys()];
  const placed = placeEntities(entities, documents);
  const traditional = JSON.stringify(typedCharacters);
  const folded = items.flatMap(searchedTexts).map((text) => fold(text).text);
  const readings = JSON.stringify(buildReadingTable(folded));
  const near = startNearFiles(findNear, terms, folded, entities, fold, cache)();
  const { blocks } = near;
  const texts = encodeTexts({
    ...collection,
    issues,
    items: documents,
    entities: placed,
    synonymous: synonymousWords(near.confirmed, folded),
  });
  const named = blocks.map(([file, bytes]) => [numberedPath(file), bytes] as const);
  const files = new Map<string, string>([
    [ARTEFACTS.index, index],
    [ARTEFACTS.texts, texts],
    [ARTEFACTS.traditional, traditional],
    [ARTEFACTS.readings, readings],
    [ARTEFACTS.near, JSON.stringify({ blocks: blocks.length, hash: generationOf(new Map(named)) })],
  ]);
  const generation = generationOf(files);
  const manifest = manifestOf(generation, files, fingerprint, {
    issues: issues.map(({ id }) => id),
    items: items.length,
    terms: terms.length,
    nearBlocks: blocks.length,
  });
  const numbered = new Map(
    blocks.map(([file, bytes]) => [numberedPath(file), withHead(bytes, file, generation)]),
  );
  return new Map([
    ...open,
    ...published(generation, files),
    ...published(generation, numbered),
    [`search/${MANIFEST_NAME}`, manifest],
  ]);
}

/**
 * A bundle is read as a whole before the first answer: this many characters of text are some 300 KB
 * gzipped. Larger collections are cut into shards.
 */
export const BUNDLE_CHARACTERS = 130_000;

function termsOf(items: readonly Item[], fold: Fold, cutHan: HanCutter): TermTable {
  const cut = (text: string) => tokenize(fold(text), cutHan).map(({ term }) => term);
  return tableOf(items.map((item) => countTerms(cut(item.title), cut(searchTextOf(item).text))));
}

function charactersOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.title.length + searchTextOf(item).text.length, 0);
}

function manifestOf(
  generation: string,
  files: Artefacts,
  fingerprint: string,
  about: Pick<Manifest, 'issues' | 'items' | 'terms' | 'nearBlocks' | 'shards' | 'carried'>,
): string {
  const manifest: Manifest = {
    format: FORMAT_VERSION,
    analyser: ANALYSER_VERSION,
    generation,
    fingerprint,
    ...about,
    files: Object.fromEntries([...files].map(([name, content]) => [name, describeFile(content)])),
  };
  return `${JSON.stringify(manifest)}\n`;
}

function published(generation: string, files: Artefacts): Artefacts {
  return new Map([...files].map(([name, content]) => [`search/${generation}/${name}`, content]));
}

function placeEntities(entities: readonly Entity[], items: readonly Item[]): PlacedEntity[] {
  const places = new Map(items.map(({ id }, place) => [id, place]));
  return entities.map(({ kind, name, items: held }) => ({
    kind,
    name,
    items: held.map((id) => places.get(id) ?? -1).sort((a, b) => a - b),
  }));
}

function describeFile(content: string | Uint8Array): ArtefactFile {
  const bytes = Buffer.from(content);
  return { bytes: bytes.length, crc32c: crc32c(bytes) };
}
