import type { Entity, EntityKind } from '@/lib/domain/entity';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { freeSlug, pinyinSlug } from '@/lib/ingest/names/pinyin-slug';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { firstOfEachKind } from '@/lib/ingest/sources/problem-limit';
import { KIND_WORDS, type NameEntry, type Registry, VERB_WORDS } from './registry';
import { type KnownId, resolveEntries } from './resolve-entries';

/** Kinds of names that have addresses; places are too many and tell too little. */
const ADDRESSED: ReadonlySet<EntityKind> = new Set(['person', 'county', 'institution']);
/** A name gets an address with so many items; once it has one, it keeps it with fewer. */
const LEAST_ITEMS = 3;

/**
 * Gives names their ids: those registered first, then new ones by pinyin. A registered name that
 * the texts no longer have is an error, unless the registry says what became of it.
 */
export function registerNames(
  entities: readonly Entity[],
  registry: Registry,
): {
  entities: readonly Entity[];
  added: readonly Omit<NameEntry, 'line'>[];
  problems: readonly IngestProblem[];
} {
  const { known, taken } = resolveEntries(registry.names, registry.changes.name);
  const idOfName = new Map<string, string>();
  for (const one of known.values()) for (const key of keysOf(one)) idOfName.set(key, one.id);
  const used = new Set<string>();
  const added: Omit<NameEntry, 'line'>[] = [];

  const named = entities.map((entity): Entity => {
    const { kind, name, items } = entity;
    let id = idOfName.get(nameKey(kind, name)) ?? null;
    if (id === null && ADDRESSED.has(kind) && items.length >= LEAST_ITEMS) {
      const slug = pinyinSlug(name, kind === 'person');
      id = freeSlug(slug, kind, (one) => taken.has(one) || used.has(one));
    }
    if (id === null) return entity;
    used.add(id);
    if (!registry.names.has(id)) added.push({ id, kind, name });
    return { ...entity, id };
  });
  const problems = [...known.values()]
    .filter(({ id }) => !used.has(id))
    .map((one) => vanished(registry, one));
  return { entities: named, added, problems: firstOfEachKind(problems) };
}

function keysOf({ entries, renamedTo }: KnownId<NameEntry>): readonly string[] {
  return entries.flatMap(({ kind, name }) => [name, ...renamedTo].map((one) => nameKey(kind, one)));
}

function nameKey(kind: EntityKind, name: string): string {
  return `${kind} ${titleKey(name)}`;
}

function vanished({ file }: Registry, { id, entries }: KnownId<NameEntry>): IngestProblem {
  const [entry] = entries;
  const word = KIND_WORDS.name;
  return {
    file,
    line: entry?.line ?? null,
    severity: 'error',
    expected: '已公布的名称仍在文中认得出来，链接才不会失效',
    found: `认不出“${entry?.name ?? ''}”（${id}）`,
    remedy: `写法没有变的，把它加进 lists/user-dict.txt 或 lists/counties.txt；改了名的，在 ${file} 末尾加一行“${VERB_WORDS.renamed} ${word} ${id} 新的名称”；不再要的，加一行“${VERB_WORDS.withdrawn} ${word} ${id}”`,
  };
}
