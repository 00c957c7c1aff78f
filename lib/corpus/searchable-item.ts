import { yearOf } from '@/lib/domain/calendar';
import type { EntityKind } from '@/lib/domain/entity';
import type { Item } from '@/lib/domain/item';
import { isoDate } from '@/lib/domain/partial-date';
import { headingsOf } from '@/lib/domain/section';
import type { Fold } from '@/lib/text/fold';
import type { FoldedText } from '@/lib/text/folded-text';
import { searchTextOf } from '@/lib/text/search-text';
import { atOnce, type Pieces } from './pieces';
import type { PlacedEntity } from './texts-artefact';

/** The texts of an item in which a query is looked for. */
export const FIELDS = ['title', 'tocTitle', 'body'] as const;
export type Field = (typeof FIELDS)[number];

/** What items are filtered by, and counted for. */
export const FACETS = ['section', 'issue', 'date', 'person', 'county'] as const;
export type Facet = (typeof FACETS)[number];

/** An item with its texts folded, ready to be scanned. */
export interface SearchableItem {
  readonly item: Item;
  /** Place in the collection, which is also its id in the index. */
  readonly place: number;
  /** Year of its date, or null where that is not known. */
  readonly year: number | null;
  /** What the item counts for in each facet. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** The recognised names that it holds, folded. */
  readonly names: Readonly<Record<EntityKind, readonly string[]>>;
  readonly texts: Readonly<Record<Field, FoldedText>>;
}

/** The recognised names of an item, as printed. */
export type ItemNames = Readonly<Record<EntityKind, readonly string[]>>;

const NO_NAMES: ItemNames = {
  person: [],
  county: [],
  institution: [],
  place: [],
};

/** Makes the items of a collection ready to be searched; a place is an index into `items`. */
export function searchableItems(
  items: readonly Item[],
  entities: readonly PlacedEntity[],
  fold: Fold,
): SearchableItem[] {
  return atOnce(preparing(items, entities, fold));
}

/** The same, item by item. */
export function* preparing(
  items: readonly Item[],
  entities: readonly PlacedEntity[],
  fold: Fold,
): Pieces<SearchableItem[]> {
  const named = items.map((): Record<EntityKind, readonly string[]> => ({ ...NO_NAMES }));
  for (const { kind, name, items: places } of entities) {
    for (const place of places) {
      const own = named[place];
      if (own) own[kind] = [...own[kind], name];
    }
  }
  const prepared: SearchableItem[] = [];
  for (const [place, item] of items.entries()) {
    prepared.push(searchableItem(item, place, named[place] ?? NO_NAMES, fold));
    yield;
  }
  return prepared;
}

export function searchableItem(
  item: Item,
  place: number,
  names: ItemNames,
  fold: Fold,
): SearchableItem {
  const foldAll = (all: readonly string[]) => all.map((name) => fold(name).text);
  return {
    item,
    place,
    year: item.date && Number(yearOf(item.date.from)),
    values: {
      section: headingsOf(item.section).map(({ slug }) => slug),
      issue: [item.issue.id, ...(item.issue.date ? [yearOf(item.issue.date.from)] : [])],
      date: item.date ? [isoDate(item.date)] : [],
      person: names.person,
      county: names.county,
    },
    names: {
      person: foldAll(names.person),
      county: foldAll(names.county),
      institution: foldAll(names.institution),
      place: foldAll(names.place),
    },
    texts: {
      title: fold(item.title),
      tocTitle: fold(item.tocTitle ?? ''),
      body: fold(searchTextOf(item).text),
    },
  };
}
