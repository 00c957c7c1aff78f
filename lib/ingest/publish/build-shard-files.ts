import { deflateRawSync } from 'node:zlib';
import { type NumberedFile, numberedPath, withHead } from '@/lib/corpus/file-head';
import { ARTEFACTS } from '@/lib/corpus/manifest';
import type { ItemNames } from '@/lib/corpus/searchable-item';
import { shardCount } from '@/lib/corpus/shards/build-shards';
import { averageLength, type GramSource } from '@/lib/corpus/shards/gram-entries';
import { termGram } from '@/lib/corpus/shards/gram-key';
import { writeItems } from '@/lib/corpus/shards/posting-list';
import {
  encodeSections,
  type ShardHead,
  type ShardPlan,
  type ShardRuns,
  sectionOrdinals,
} from '@/lib/corpus/shards/shard-head';
import type { Issue } from '@/lib/domain/issue';
import type { Item } from '@/lib/domain/item';
import { isoDate } from '@/lib/domain/partial-date';
import { headingsOf } from '@/lib/domain/section';
import type { BuildCache } from '@/lib/ingest/cache/build-cache';
import type { ReportStep } from '@/lib/ingest/publish/report-step';
import { createFold, createTextFold } from '@/lib/text/fold';
import { BREAK, searchTextOf } from '@/lib/text/search-text';
import { buildGramFiles } from './build-gram-files';
import { buildNameFiles } from './build-name-files';
import { type NearFinder, startNearFiles } from './build-near-files';
import { buildCharacterTable } from './build-reading-table';
import { buildTextFiles } from './build-text-files';
import { buildWordFiles, type Words } from './build-word-files';
import type { Collection } from './collection';
import { generationOf } from './generation-of';

/** A collection in shards, as files of its generation. */
export interface ShardedSearch {
  readonly generation: string;
  readonly plan: ShardPlan;
  readonly terms: number;
  /** Files of near words among the numbered ones. */
  readonly nearBlocks: number;
  /** Those that the manifest lists, by name. */
  readonly listed: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Those that it carries. */
  readonly carried: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Those that prove themselves, by path below the generation. */
  readonly numbered: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/**
 * Cuts a collection that is too large for one bundle into small files.
 *
 * @param documents by date, newest first: their order is their number
 * @param typedCharacters JSON of the table of traditional characters
 * @param words terms of the items with their statistics
 */
export function buildShardFiles(
  { sections, entities, foldTable, synonyms }: Omit<Collection, 'items'>,
  documents: readonly Item[],
  issues: readonly Issue[],
  typedCharacters: string,
  words: Words,
  findNear: NearFinder,
  report: ReportStep,
  cache: BuildCache,
): ShardedSearch {
  const fold = createFold(foldTable);
  const textOf = createTextFold(foldTable);
  const ordinals = sectionOrdinals(sections);
  const names = namesByItem(documents, entities);
  const sources = documents.map((item, number): GramSource => {
    const titles = item.tocTitle === undefined ? [item.title] : [item.title, item.tocTitle];
    const { person = [], county = [] } = names[number] ?? {};
    return {
      title: titles.map(textOf).join(BREAK),
      body: textOf(searchTextOf(item).text),
      terms: [
        ...person.map((name) => ['person', name] as const),
        ...county.map((name) => ['county', name] as const),
        ['id', fold(item.id).text],
      ],
    };
  });
  proveTermsDiffer(sources);
  const characters = sources.reduce((sum, { title, body }) => sum + title.length + body.length, 0);
  const wordFiles = buildWordFiles(words);
  const nameFiles = buildNameFiles(entities);
  const head: ShardHead = {
    sections,
    issues,
    foldTable,
    synonyms,
    averageLength: averageLength(sources),
    wordFiles: wordFiles.length,
    nameFiles: nameFiles.length,
  };
  const column = documents.map((item) => {
    const slug = headingsOf(item.section).at(-1)?.slug;
    return slug === undefined ? null : (ordinals.get(slug) ?? null);
  });
  const carried = new Map([[ARTEFACTS.head, deflate(JSON.stringify(head))]]);
  const listed = new Map([
    [ARTEFACTS.runs, deflate(JSON.stringify(runsOf(documents, issues)))],
    [ARTEFACTS.sections, deflate(encodeSections(column))],
    [ARTEFACTS.characters, deflate(JSON.stringify(buildCharacterTable(words.keys(), cache)))],
    [ARTEFACTS.traditional, new Uint8Array(Buffer.from(typedCharacters))],
  ]);
  const plan = { shards: shardCount(characters), items: documents.length };
  const folded = sources.flatMap(({ title, body }) => [title, body]);
  const finishNear = startNearFiles(findNear, words.keys(), folded, entities, fold, cache);
  const content: [NumberedFile, Uint8Array<ArrayBuffer>][] = [
    ...buildTextFiles(documents, names, cache),
    ...sectionFiles(documents, ordinals),
    ...wordFiles,
    ...nameFiles,
    ...buildGramFiles(sources, plan.shards, head.averageLength, report, cache),
  ];
  const { blocks } = finishNear();
  content.push(...blocks);
  const named = content.map(([file, bytes]) => [numberedPath(file), bytes] as const);
  const generation = generationOf(new Map([...carried, ...listed, ...named]));
  return {
    generation,
    plan,
    terms: words.size,
    nearBlocks: blocks.length,
    listed,
    carried,
    numbered: new Map(
      content.map(([file, bytes]) => [numberedPath(file), withHead(bytes, file, generation)]),
    ),
  };
}

function deflate(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateRawSync(content, { level: 9 }));
}

function runsOf(documents: readonly Item[], issues: readonly Issue[]): ShardRuns {
  const ordinals = new Map(issues.map(({ id }, ordinal) => [id, ordinal]));
  return {
    dates: inRuns(documents.map(({ date }) => (date === null ? '' : isoDate(date)))),
    issues: inRuns(documents.map(({ issue }) => ordinals.get(issue.id) ?? 0)),
  };
}

function inRuns<T>(values: readonly T[]): [value: T, items: number][] {
  const runs: [value: T, items: number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last && last[0] === value) last[1] += 1;
    else runs.push([value, 1]);
  }
  return runs;
}

function* sectionFiles(
  documents: readonly Item[],
  ordinals: ReadonlyMap<string, number>,
): Iterable<[NumberedFile, Uint8Array<ArrayBuffer>]> {
  const held = Array.from(ordinals, (): number[] => []);
  for (const [place, { section }] of documents.entries()) {
    for (const { slug } of headingsOf(section)) held[ordinals.get(slug) ?? -1]?.push(place);
  }
  for (const [number, items] of held.entries()) {
    yield [{ kind: 'sections', number }, writeItems(items, documents.length)];
  }
}

/** @throws Error when two values would share a list */
function proveTermsDiffer(sources: readonly GramSource[]): void {
  const known = new Map<string, string>();
  for (const { terms } of sources) {
    for (const [kind, value] of terms) {
      const gram = termGram(kind, value);
      const other = known.get(gram) ?? value;
      if (other !== value) throw new Error(`Expected ${other} and ${value} to differ as terms`);
      known.set(gram, value);
    }
  }
}

function namesByItem(
  documents: readonly Item[],
  entities: Collection['entities'],
): readonly ItemNames[] {
  const names = documents.map(() => ({
    person: [] as string[],
    county: [] as string[],
    institution: [] as string[],
    place: [] as string[],
  }));
  const places = new Map(documents.map(({ id }, place) => [id, place]));
  for (const { kind, name, items } of entities) {
    for (const id of items) names[places.get(id) ?? -1]?.[kind].push(name);
  }
  return names;
}
