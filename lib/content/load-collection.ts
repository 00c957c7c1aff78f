import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Entity, isNamed, type NamedEntity } from '@/lib/domain/entity';
import { type FilledIssue, issuesOf } from '@/lib/domain/issues-of';
import type { Item } from '@/lib/domain/item';
import { type ListParts, listParts } from '@/lib/domain/list-parts';
import { fromOpenItems } from '@/lib/domain/open-item';
import { ITEM_FORMATS, type ItemFormat, itemFilePath } from '@/lib/domain/permalink';
import { type PlacedItem, placedItems } from '@/lib/domain/placed-items';
import { headingsOf, type Section } from '@/lib/domain/section';

const PUBLIC = join(process.cwd(), 'public');
const OUTPUT = join(PUBLIC, 'data');
const MANIFEST = '../search/manifest.json';

/** Every item that the last ingest wrote: newest issue first, within an issue in contents order. */
export const loadItems = kept('items.json', (): readonly Item[] =>
  fromOpenItems(readOutput('items.json'), readOutput('issues.json'), loadSections()),
);

/** The issues with their items, newest first. */
export const loadIssues = kept('items.json', (): readonly FilledIssue[] => issuesOf(loadItems()));

/**
 * Whether the search is cut into shards: then an item has the picture of its issue, and as files
 * its page and its data alone.
 */
export const loadIsLarge = kept(MANIFEST, () => 'shards' in readOutput<object>(MANIFEST));

/** The formats in which an item is published beside its page. */
export function loadFormats(id: string): readonly ItemFormat[] {
  return ITEM_FORMATS.filter((format) => existsSync(join(PUBLIC, itemFilePath(id, format))));
}

/** The catalogue of sections, in printed order. */
export const loadSections = kept('sections.json', () => readOutput<Section[]>('sections.json'));

/** An item with its neighbours, or null for an unknown id. */
export function loadPlaced(id: string): PlacedItem | null {
  return loadAllPlaced().get(id) ?? null;
}

/** The items on the same subject as an item, most alike first; often none. */
export function loadRelated(id: string): readonly Item[] {
  return (loadAllRelated()[id] ?? []).flatMap((other) => loadPlaced(other)?.item ?? []);
}

/** The names that the last ingest recognised: by kind, those of most items first. */
export const loadEntities = kept('entities.json', (): readonly Entity[] =>
  readOutput<Entity[]>('entities.json'),
);

/** Those of them that have a page. */
export const loadNames = kept('entities.json', (): readonly NamedEntity[] =>
  loadEntities().filter(isNamed),
);

/** A name that has a page, or null for an unknown id. */
export function loadName(id: string): NamedEntity | null {
  return loadNamesById().get(id) ?? null;
}

/** The items of a section or subsection, with the parts of a long list. */
export function loadListOfSection(slug: string): ListParts {
  return loadListsBySection().get(slug) ?? NO_LIST;
}

/** The items that hold a name, with the parts of a long list. @param id of the name */
export function loadListOfName(id: string): ListParts {
  return loadListsByName().get(id) ?? NO_LIST;
}

/** The names that an item holds, in the order of all. */
export function loadNamesOf(id: string): readonly Entity[] {
  return loadNamesByItem().get(id) ?? [];
}

const loadAllPlaced = kept('items.json', () => placedItems(loadItems()));
const loadAllRelated = kept('related.json', () =>
  readOutput<Readonly<Record<string, readonly string[]>>>('related.json'),
);
const NO_LIST = listParts([]);

const loadListsBySection = kept('items.json', () => {
  const bySection = new Map<string, Item[]>();
  for (const item of loadItems()) {
    for (const { slug } of headingsOf(item.section)) {
      const own = bySection.get(slug);
      if (own) own.push(item);
      else bySection.set(slug, [item]);
    }
  }
  return partedLists(bySection);
});
const loadNamesById = kept(
  'entities.json',
  () => new Map(loadNames().map((name) => [name.id, name])),
);
const loadListsByName = kept('entities.json', () => {
  const byName = new Map<string, Item[]>(loadNames().map(({ id }) => [id, []]));
  for (const item of loadItems()) {
    for (const { id } of loadNamesOf(item.id)) if (id !== undefined) byName.get(id)?.push(item);
  }
  return partedLists(byName);
});
const loadNamesByItem = kept('entities.json', () => {
  const byItem = new Map<string, Entity[]>();
  for (const entity of loadEntities()) {
    for (const id of entity.items) {
      const own = byItem.get(id);
      if (own) own.push(entity);
      else byItem.set(id, [entity]);
    }
  }
  return byItem;
});

function partedLists(lists: ReadonlyMap<string, readonly Item[]>): ReadonlyMap<string, ListParts> {
  return new Map([...lists].map(([key, items]) => [key, listParts(items)]));
}

/**
 * Makes something of the output once for all pages of a process: parsed anew for each of ten
 * thousand pages it would take hours. Ingest puts a new file in place of the one it was made from,
 * which `next dev` notices.
 */
function kept<T>(name: string, make: () => T): () => T {
  let known: { readonly writtenAt: number; readonly value: T } | null = null;
  return () => {
    const writtenAt = statSync(join(OUTPUT, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (known?.writtenAt !== writtenAt) known = { writtenAt, value: make() };
    return known.value;
  };
}

/** Build only. @throws Error when nothing has been ingested yet. */
function readOutput<T>(name: string): T {
  const path = join(OUTPUT, name);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`Cannot read ${path}: expected the output of ingest. Run: npm run ingest`, {
      cause,
    });
  }
}
