import { deflateRawSync } from 'node:zlib';
import { type NumberedFile, numberedPath, withHead } from '@/lib/corpus/file-head';
import { ARTEFACTS } from '@/lib/corpus/manifest';
import type { ItemNames } from '@/lib/corpus/searchable-item';
import { buildShards, type GramSource, shardCount } from '@/lib/corpus/shards/build-shards';
import { termGram } from '@/lib/corpus/shards/gram-key';
import { restNumber } from '@/lib/corpus/shards/open-shards';
import { writeItems } from '@/lib/corpus/shards/posting-list';
import {
  encodeSections,
  type ShardHead,
  type ShardPlan,
  type ShardRuns,
  sectionOrdinals,
} from '@/lib/corpus/shards/shard-head';
import { encodeText } from '@/lib/corpus/shards/text-record';
import { encodeWords, wordFileOf } from '@/lib/corpus/shards/word-file';
import type { Issue } from '@/lib/domain/issue';
import type { Item } from '@/lib/domain/item';
import { isoDate } from '@/lib/domain/partial-date';
import { headingsOf } from '@/lib/domain/section';
import type { ReportStep } from '@/lib/ingest/publish/report-step';
import { createFold } from '@/lib/text/fold';
import { BREAK, searchTextOf } from '@/lib/text/search-text';
import { type HanCutter, tokenize } from '@/lib/text/tokenize';
import type { TermStatistics } from '@/lib/text/vocabulary';
import { buildNameFiles } from './build-name-files';
import { buildNearFiles, type NearFinder } from './build-near-files';
import { buildCharacterTable } from './build-reading-table';
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

/** A term of fewer items is mostly a slip of the cutting, and its characters find it as well. */
const LEAST_DOCUMENTS = 2;
/** Terms for a file of some .3 KB: a query asks for one for each of its characters. */
const TERMS_A_FILE = 40;
const STEP = '切分检索文件';
/** Grams are cut again for each part: the more parts, the less memory. */
const CHARACTERS_A_PART = 4_000_000;

/**
 * Cuts a collection that is too large for one bundle into small files.
 *
 * @param documents by date, newest first: their order is their number
 * @param typedCharacters JSON of the table of traditional characters
 */
export function buildShardFiles(
  { sections, entities, foldTable, synonyms }: Omit<Collection, 'items'>,
  documents: readonly Item[],
  issues: readonly Issue[],
  typedCharacters: string,
  cutHan: HanCutter,
  findNear: NearFinder,
  report: ReportStep,
): ShardedSearch {
  const fold = createFold(foldTable);
  const ordinals = sectionOrdinals(sections);
  const names = namesByItem(documents, entities);
  const sources = documents.map((item, number): GramSource => {
    const titles = item.tocTitle === undefined ? [item.title] : [item.title, item.tocTitle];
    const { person = [], county = [] } = names[number] ?? {};
    return {
      title: titles.map((title) => fold(title).text).join(BREAK),
      body: fold(searchTextOf(item).text).text,
      terms: [
        ...person.map((name) => ['person', name] as const),
        ...county.map((name) => ['county', name] as const),
        ['id', fold(item.id).text],
      ],
    };
  });
  proveTermsDiffer(sources);
  const characters = sources.reduce((sum, { title, body }) => sum + title.length + body.length, 0);
  const words = countTerms(documents, fold, cutHan);
  const wordFiles = Math.max(1, Math.ceil(words.size / TERMS_A_FILE));
  const nameFiles = buildNameFiles(entities);
  const head: ShardHead = {
    sections,
    issues,
    foldTable,
    synonyms,
    averageLength: sources.reduce((sum, { body }) => sum + body.length, 1) / documents.length,
    wordFiles,
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
    [ARTEFACTS.characters, deflate(JSON.stringify(buildCharacterTable(words.keys())))],
    [ARTEFACTS.traditional, new Uint8Array(Buffer.from(typedCharacters))],
  ]);
  const plan = { shards: shardCount(characters), items: documents.length };
  const folded = sources.flatMap(({ title, body }) => [title, body]);
  const { blocks } = buildNearFiles(findNear, words.keys(), folded, entities, fold);
  const content: [NumberedFile, Uint8Array<ArrayBuffer>][] = [
    ...blocks,
    ...textFiles(documents, names),
    ...sectionFiles(documents, ordinals),
    ...wordContents(words, wordFiles),
    ...nameFiles,
  ];
  const parts = Math.ceil(characters / CHARACTERS_A_PART);
  for (let part = 0; part < parts; part++) {
    report(STEP, part, parts);
    const from = Math.floor((plan.shards * part) / parts);
    const to = Math.floor((plan.shards * (part + 1)) / parts);
    for (const { shard, bytes, rests } of buildShards(sources, plan.shards, from, to)) {
      content.push([{ kind: 'grams', number: shard }, bytes]);
      rests.forEach((rest, at) => {
        content.push([{ kind: 'rests', number: restNumber(shard, at) }, rest]);
      });
    }
  }
  report(STEP, parts, parts);
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

function* textFiles(
  documents: readonly Item[],
  names: readonly ItemNames[],
): Iterable<[NumberedFile, Uint8Array<ArrayBuffer>]> {
  for (const [number, item] of documents.entries()) {
    const own = names[number];
    if (own) yield [{ kind: 'texts', number }, deflate(encodeText({ item, names: own }))];
  }
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

/** How many items hold each term, and how often it occurs. */
function countTerms(
  documents: readonly Item[],
  fold: ReturnType<typeof createFold>,
  cutHan: HanCutter,
): ReadonlyMap<string, TermStatistics> {
  const counts = new Map<string, { frequency: number; documents: number; last: number }>();
  documents.forEach((item, number) => {
    for (const text of [item.title, searchTextOf(item).text]) {
      for (const { term } of tokenize(fold(text), cutHan)) {
        const count = counts.get(term) ?? { frequency: 0, documents: 0, last: -1 };
        count.frequency += 1;
        if (count.last !== number) count.documents += 1;
        count.last = number;
        counts.set(term, count);
      }
    }
  });
  return new Map(
    [...counts]
      .filter(([, count]) => count.documents >= LEAST_DOCUMENTS)
      .map(([term, { frequency, documents: held }]) => [term, { frequency, documents: held }]),
  );
}

function* wordContents(
  words: ReadonlyMap<string, TermStatistics>,
  files: number,
): Iterable<[NumberedFile, Uint8Array<ArrayBuffer>]> {
  const groups = Array.from({ length: files }, (): [string, TermStatistics][] => []);
  for (const word of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    groups[wordFileOf(word[0], files)]?.push(word);
  }
  for (const [number, group] of groups.entries()) {
    yield [{ kind: 'words', number }, deflate(encodeWords(group))];
  }
}
