import { yearOf } from '@/lib/domain/calendar';
import type { EntityKind } from '@/lib/domain/entity';
import type { Item } from '@/lib/domain/item';
import { isoDate } from '@/lib/domain/partial-date';
import { headingsOf } from '@/lib/domain/section';
import type { Fold } from '@/lib/text/fold';
import type { FoldedText } from '@/lib/text/folded-text';
import { searchTextOf } from '@/lib/text/search-text';
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
  readonly texts: Readonly<Record<Field, FoldedText>>;
}

/** Makes the items of a collection ready to be searched; a place is an index into `items`. */
export function searchableItems(
  items: readonly Item[],
  entities: readonly PlacedEntity[],
  fold: Fold,
): SearchableItem[] {
  const names = (kind: EntityKind, place: number) =>
    entities
      .filter((entity) => entity.kind === kind && entity.items.includes(place))
      .map(({ name }) => name);
  return items.map((item, place) => ({
    item,
    place,
    year: item.date && Number(yearOf(item.date.from)),
    values: {
      section: headingsOf(item.section).map(({ slug }) => slug),
      issue: [item.issue.id, ...(item.issue.date ? [yearOf(item.issue.date.from)] : [])],
      date: item.date ? [isoDate(item.date)] : [],
      person: names('person', place),
      county: names('county', place),
    },
    texts: {
      title: fold(item.title),
      tocTitle: fold(item.tocTitle ?? ''),
      body: fold(searchTextOf(item).text),
    },
  }));
}
