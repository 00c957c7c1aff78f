import { ENTITY_KINDS, type Entity, type EntityKind, type Office } from '@/lib/domain/entity';
import type { County } from '@/lib/ingest/sources/lists/parse-counties';
import type { DictionaryEntry } from '@/lib/ingest/sources/lists/parse-user-dictionary';
import type { Fold } from '@/lib/text/fold';
import type { HanCutter } from '@/lib/text/tokenize';
import type { TagOf } from './create-jieba-tagger';
import type { ListedNames, PrintedName, TextNames } from './find-names';
import { choosePersons } from './find-persons';

/** How names are found: the editors' lists, and the cutter and tagger that know their words. */
export interface NameLists {
  readonly dictionary: readonly DictionaryEntry[];
  readonly counties: readonly County[];
  readonly fold: Fold;
  readonly cutHan: HanCutter;
  readonly tagOf: TagOf;
}

/** The names that the editors' lists have. */
export function listedNames({ dictionary, counties, fold }: NameLists): ListedNames {
  const tagged = (tag: string) =>
    new Set(dictionary.filter((entry) => entry.tag === tag).map(({ word }) => word));
  return {
    persons: tagged('nr'),
    bodies: tagged('nt'),
    places: tagged('ns'),
    counties: new Map(
      counties.flatMap(({ name, forms }) => forms.map((form) => [fold(form).text, name] as const)),
    ),
  };
}

/** An item with the names of its title and of its text, as far as each alone tells. */
export interface ItemWithNames {
  readonly id: string;
  readonly names: readonly TextNames[];
}

/**
 * The names in titles and texts, precision before recall: by kind, within a kind those of most
 * items first, then by code unit. A name is found as a word, never inside a longer word.
 *
 * @param listed persons of the editors' lists, folded
 */
export function recogniseEntities(
  items: readonly ItemWithNames[],
  listed: ReadonlySet<string>,
): Entity[] {
  const persons = new Set(listed);
  const isKnown = ({ term }: PrintedName) => persons.has(term);
  // A title shows once that a word is a name; then it is one wherever it stands.
  for (const { names } of items) {
    for (const text of names) {
      for (const { term } of choosePersons(text.persons, isKnown)) persons.add(term);
    }
  }
  const found = new EntityCollector();
  for (const { id, names } of items) {
    for (const text of names) {
      for (const person of choosePersons(text.persons, isKnown)) {
        found.add('person', person, id, person.offices);
      }
      for (const other of text.others) found.add(other.kind, other, id);
    }
  }
  return found.entities();
}

interface Gathered {
  readonly kind: EntityKind;
  readonly name: string;
  readonly items: Set<string>;
  /** Items by office. */
  readonly offices: Map<string, Set<string>>;
}

/** Gathers the items of each name; the wording of its first occurrence is the one shown. */
class EntityCollector {
  readonly #names = new Map<string, Gathered>();

  add(kind: EntityKind, name: PrintedName, id: string, offices: readonly string[] = []): void {
    const key = `${kind} ${name.term}`;
    const known = this.#names.get(key) ?? {
      kind,
      name: name.printed,
      items: new Set(),
      offices: new Map(),
    };
    this.#names.set(key, known);
    known.items.add(id);
    for (const office of offices) {
      known.offices.set(office, (known.offices.get(office) ?? new Set()).add(id));
    }
  }

  entities(): Entity[] {
    const rank = ({ kind }: Entity) => ENTITY_KINDS.indexOf(kind);
    return [...this.#names.values()]
      .map(({ kind, name, items, offices }): Entity => {
        const held = mergeOffices(offices);
        const entity = { kind, name, items: [...items] };
        return held.length === 0 ? entity : { ...entity, offices: held };
      })
      .sort(
        (a, b) =>
          rank(a) - rank(b) || b.items.length - a.items.length || (a.name < b.name ? -1 : 1),
      );
  }
}

/**
 * The offices of a person, those of most items first. One that is another with more or less before
 * it is the same one: 洛阳市委书记 is 市委书记, named as it is most often; 副市长 is not 市长.
 */
function mergeOffices(offices: ReadonlyMap<string, ReadonlySet<string>>): Office[] {
  const byCount = [...offices].sort(([, a], [, b]) => b.size - a.size);
  const merged: { readonly name: string; readonly items: Set<string> }[] = [];
  for (const [name, items] of byCount) {
    const same = merged.find((one) => isSameOffice(one.name, name));
    if (same) for (const id of items) same.items.add(id);
    else merged.push({ name, items: new Set(items) });
  }
  return merged
    .map(({ name, items }) => ({ name, items: [...items] }))
    .sort((a, b) => b.items.length - a.items.length);
}

function isSameOffice(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return long.endsWith(short) && !long.slice(0, long.length - short.length).endsWith('副');
}
