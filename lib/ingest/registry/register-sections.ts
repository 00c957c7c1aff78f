import { allSections, type Section } from '@/lib/domain/section';
import { freeSlug, pinyinSlug } from '@/lib/ingest/names/pinyin-slug';
import { isNamed } from '@/lib/ingest/sources/heading-name';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { KIND_WORDS, PATH_MARK, type Registry, type SectionEntry, VERB_WORDS } from './registry';
import { type KnownId, resolveEntries } from './resolve-entries';

/**
 * The catalogue of sections with all that were ever published: those of the editors' list in its
 * order, then the registered ones that it lacks, then new ones out of records, whose slugs are
 * made by pinyin. A slug that would stand for another section is an error.
 *
 * @param listed the editors' list
 * @param paths the names that records have of a section, or of a section and its subsection
 */
export function registerSections(
  listed: readonly Section[],
  paths: readonly (readonly string[])[],
  registry: Registry,
): {
  sections: readonly Section[];
  added: readonly Omit<SectionEntry, 'line'>[];
  problems: readonly IngestProblem[];
} {
  const { known, taken } = resolveEntries(registry.sections, registry.changes.section);
  const { withdrawn } = registry.changes.section;
  const problems: IngestProblem[] = [];
  const catalogue = new OpenCatalogue(listed);

  // Sections before their subsections.
  const ordered = [...known.values()].sort((a, b) => depthOf(a) - depthOf(b));
  for (const { id, entries, renamedTo } of ordered) {
    const [entry] = entries;
    if (entry === undefined) continue;
    const name = entry.path.at(-1) ?? '';
    const bySlug = catalogue.bySlug(id);
    const byName = catalogue.find(entry.path);
    if (bySlug) {
      const names = [bySlug.name, ...(bySlug.formerNames ?? [])];
      if (![name, ...renamedTo].some((one) => names.includes(one))) {
        problems.push(otherName(registry, entry, id, bySlug.name));
      }
    } else if (byName) problems.push(otherSlug(registry, entry, id, byName.slug));
    else if (entry.path.length > 1 && !catalogue.find(entry.path.slice(0, 1))) {
      problems.push(withoutParent(registry, entry, id));
    } else catalogue.add(entry.path, () => id);
  }
  for (const { slug, name } of catalogue.all()) {
    const line = withdrawn.get(slug);
    if (line !== undefined) problems.push(stillThere(registry, slug, name, line));
  }
  const slugOf = (name: string) =>
    freeSlug(
      pinyinSlug(name),
      'lanmu',
      (slug) => taken.has(slug) || Boolean(catalogue.bySlug(slug)),
    );
  for (const path of paths) catalogue.add(path, slugOf);

  const added = catalogue
    .entries()
    .filter(({ id }) => !registry.sections.has(id) && !withdrawn.has(id));
  return { sections: catalogue.sections, added, problems };
}

type OpenSection = Section & { readonly subsections: OpenSection[] };

class OpenCatalogue {
  readonly sections: OpenSection[];

  constructor(listed: readonly Section[]) {
    this.sections = listed.map(open);
  }

  all(): readonly Section[] {
    return allSections(this.sections);
  }

  bySlug(slug: string): Section | null {
    return this.all().find((section) => section.slug === slug) ?? null;
  }

  find([name = '', subname]: readonly string[]): Section | null {
    const section = this.sections.find((one) => isNamed(one, name));
    if (subname === undefined) return section ?? null;
    return section?.subsections.find((one) => isNamed(one, subname)) ?? null;
  }

  /** Adds what is not there yet of a path, each with the slug that `slugOf` gives for its name. */
  add(path: readonly string[], slugOf: (name: string) => string): void {
    let siblings = this.sections;
    for (const name of path) {
      let section = siblings.find((one) => isNamed(one, name));
      if (section === undefined) {
        section = { name, slug: slugOf(name), subsections: [] };
        siblings.push(section);
      }
      siblings = section.subsections;
    }
  }

  entries(): Omit<SectionEntry, 'line'>[] {
    return this.sections.flatMap((section) => [
      { id: section.slug, path: [section.name] },
      ...section.subsections.map(({ name, slug }) => ({ id: slug, path: [section.name, name] })),
    ]);
  }
}

function open(section: Section): OpenSection {
  return { ...section, subsections: section.subsections.map(open) };
}

function depthOf({ entries }: KnownId<SectionEntry>): number {
  return entries[0]?.path.length ?? 0;
}

const SECTIONS = 'lists/sections.txt';

function problem(
  { file }: Registry,
  line: number | null,
  found: string,
  remedy: string,
): IngestProblem {
  const expected = '已公布的栏目仍用原来的拼音，链接才不会失效';
  return { file, line, severity: 'error', expected, found, remedy };
}

function otherName(registry: Registry, { path, line }: SectionEntry, id: string, name: string) {
  const before = path.at(-1) ?? '';
  return problem(
    registry,
    line,
    `“${id}”原为“${before}”，现为“${name}”`,
    `同一个栏目而改了名的，在 ${SECTIONS} 里写成“${before} = ${name} ${id}”；不是同一个栏目的，给“${name}”换一个没有用过的拼音`,
  );
}

function otherSlug(registry: Registry, { path, line }: SectionEntry, id: string, slug: string) {
  const name = path.join(` ${PATH_MARK} `);
  return problem(
    registry,
    line,
    `“${name}”的拼音原为“${id}”，现为“${slug}”`,
    `在 ${SECTIONS} 里改回“${id}”；一定要换的，在 ${registry.file} 末尾加一行“${VERB_WORDS.moved} ${KIND_WORDS.section} ${id} ${slug}”`,
  );
}

function withoutParent(registry: Registry, { path, line }: SectionEntry, id: string) {
  return problem(
    registry,
    line,
    `“${path.at(-1)}”所属的栏目“${path[0]}”不见了`,
    `在 ${SECTIONS} 里恢复“${path[0]}”；确实不再要的，在 ${registry.file} 末尾加一行“${VERB_WORDS.withdrawn} ${KIND_WORDS.section} ${id}”`,
  );
}

function stillThere(registry: Registry, slug: string, name: string, line: number) {
  return problem(
    registry,
    line,
    `已登记撤下“${slug}”，${SECTIONS} 里仍有“${name} ${slug}”`,
    '从栏目表里删去这个栏目；仍要用的，删去登记里的这一行；另一个栏目请换一个没有用过的拼音',
  );
}
