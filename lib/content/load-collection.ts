import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entity, isNamed, type NamedEntity } from '@/lib/domain/entity';
import type { Item } from '@/lib/domain/item';
import { fromOpenItems } from '@/lib/domain/open-item';
import type { Section } from '@/lib/domain/section';

const OUTPUT = join(process.cwd(), 'public', 'data');

/** Every item that the last ingest wrote: newest issue first, within an issue in contents order. */
export function loadItems(): readonly Item[] {
  return fromOpenItems(readOutput('items.json'), readOutput('issues.json'), loadSections());
}

/** The catalogue of sections, in printed order. */
export function loadSections(): readonly Section[] {
  return readOutput<Section[]>('sections.json');
}

/** The items on the same subject as an item, most alike first; often none. */
export function loadRelated(id: string): readonly Item[] {
  const related = readOutput<Record<string, string[]>>('related.json')[id] ?? [];
  const items = new Map(loadItems().map((item) => [item.id, item]));
  return related.flatMap((one) => items.get(one) ?? []);
}

/** The names that the last ingest recognised: by kind, those of most items first. */
export function loadEntities(): readonly Entity[] {
  return readOutput<Entity[]>('entities.json');
}

/** Those of them that have a page. */
export function loadNames(): readonly NamedEntity[] {
  return loadEntities().filter(isNamed);
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
