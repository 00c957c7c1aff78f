import { byContents } from '@/lib/domain/issues-of';
import type { SourcedItem } from '@/lib/domain/item';
import { isoDate } from '@/lib/domain/partial-date';
import type { Section } from '@/lib/domain/section';
import { type BuildCache, NO_CACHE } from '@/lib/ingest/cache/build-cache';
import { placeDrafts } from '@/lib/ingest/forms/place-drafts';
import { throwOnErrors } from '@/lib/ingest/sources/ingest-error';
import { type IngestProblem, sortProblems } from '@/lib/ingest/sources/ingest-problem';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { type Reading, type ReadSources, readSources } from './read-sources';
import { assignItemIds } from './registry/assign-item-ids';
import { formatItemEntry, formatSectionEntry } from './registry/format-entry';
import { readRegistry } from './registry/read-registry';
import { registerSections } from './registry/register-sections';
import type { Registry } from './registry/registry';
import { listSources } from './sources/list-sources';
import { LISTS_FOLDER, readList } from './sources/lists/editors-list';
import { parseSections } from './sources/lists/parse-sections';

const SECTIONS_FILE = 'sections.txt';

export interface DataFolder {
  /** The newest issue first, each in contents order. */
  readonly items: readonly SourcedItem[];
  readonly sections: readonly Section[];
  /** The lines of the files that are running text, by file. */
  readonly texts: ReadonlyMap<string, readonly SourceLine[]>;
  /** How each file was read. */
  readonly readings: readonly Reading[];
  readonly registry: Registry;
  /** Lines of items and sections that the registry lacks. */
  readonly unregistered: readonly string[];
  /** What was left out, and differences that were resolved. */
  readonly warnings: readonly IngestProblem[];
}

/**
 * Reads all the source texts of a folder, and gives their items and sections the ids that stay.
 * @param fallbackFolder where the list of sections is taken from if the folder has none
 * @param cache knows what earlier builds read of them
 * @throws {IngestError} with the problems of all the files, if any of them is an error
 */
export async function readDataFolder(
  folder: string,
  fallbackFolder: string,
  cache: BuildCache = NO_CACHE,
): Promise<DataFolder> {
  const listed = readSections(folder, fallbackFolder);
  const { registry, problems: unreadable } = readRegistry(folder);
  const sources = listSources(folder);
  const catalogue = registerSections(listed.sections, [], registry).sections;
  // Without a catalogue every heading would be unknown.
  const files = listed.sections.length > 0 ? sources.files : [];
  const read = await readSources(folder, files, catalogue, cache);
  const problems = [...listed.problems, ...unreadable, ...sources.problems, ...read.problems];
  // Of a file that could not be read every id would be missed.
  throwOnErrors(problems);

  const paths = read.drafts.map(({ path }) => path);
  const { sections, ...placed } = registerSections(listed.sections, paths, registry);
  const named = nameItems(read, sections, registry);
  problems.push(...placed.problems, ...named.problems);
  throwOnErrors(problems);
  return {
    items: named.items.sort(byContents),
    sections,
    texts: read.texts,
    readings: read.readings,
    registry,
    unregistered: [...placed.added.map(formatSectionEntry), ...named.added.map(formatItemEntry)],
    warnings: sortProblems(problems),
  };
}

/** Every item with the id that the registry keeps for it. */
function nameItems(
  { drafts, leftOut }: ReadSources,
  sections: readonly Section[],
  registry: Registry,
) {
  const all = placeDrafts(drafts, sections);
  const { ids, added, problems } = assignItemIds(
    all.map(({ issue, ordinal, title, date, lines }, index) => ({
      issue: issue.id,
      ordinal,
      givenId: drafts[index]?.givenId ?? null,
      title,
      date: date && isoDate(date),
      file: lines.file,
      line: lines.first,
    })),
    registry,
    leftOut,
  );
  const named = all.flatMap((item, index): SourcedItem[] => {
    const id = ids[index] ?? null;
    return id === null ? [] : [{ ...item, id }];
  });
  return { items: named, added, problems };
}

/** The catalogue of headings that a folder has, with those that were registered. */
export function catalogueOf(folder: string, fallbackFolder: string): readonly Section[] {
  const { sections } = readSections(folder, fallbackFolder);
  return registerSections(sections, [], readRegistry(folder).registry).sections;
}

function readSections(folder: string, fallbackFolder: string) {
  const list = readList(SECTIONS_FILE, [folder, fallbackFolder]);
  if (list !== null) return parseSections(list.file, list.text);
  const file = `${LISTS_FOLDER}/${SECTIONS_FILE}`;
  const problem: IngestProblem = {
    file,
    line: null,
    severity: 'error',
    expected: `栏目表 ${file}`,
    found: '没有这个文件',
    remedy: `放入 ${file}，每行写一个栏目，例如“特别关注 tebieguanzhu”`,
  };
  return { sections: [], problems: [problem] };
}
