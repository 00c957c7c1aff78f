import { ENTITY_KINDS, type Entity, type EntityKind, type Office } from '@/lib/domain/entity';
import type { Item } from '@/lib/domain/item';
import type { County } from '@/lib/ingest/sources/parse-counties';
import type { DictionaryEntry } from '@/lib/ingest/sources/parse-user-dictionary';
import type { Fold } from '@/lib/text/fold';
import { searchTextOf } from '@/lib/text/search-text';
import type { HanCutter } from '@/lib/text/tokenize';
import type { TagOf } from './create-jieba-tagger';
import { findInstitutions } from './find-institutions';
import { findOffices } from './find-offices';
import { findPersons } from './find-persons';
import { type TaggedWord, tagWords } from './tag-words';

/** How names are found: the editors' lists, and the cutter and tagger that know their words. */
export interface NameLists {
  readonly dictionary: readonly DictionaryEntry[];
  readonly counties: readonly County[];
  readonly fold: Fold;
  readonly cutHan: HanCutter;
  readonly tagOf: TagOf;
}

/**
 * The names in titles and texts, precision before recall: by kind, within a kind those of most
 * items first, then by code unit. A name is found as a word, never inside a longer word.
 */
export function recogniseEntities(items: readonly Item[], lists: NameLists): Entity[] {
  const texts = items.map((item) =>
    [item.title, searchTextOf(item).text].map((text) =>
      tagWords(lists.fold(text), lists.cutHan, lists.tagOf),
    ),
  );
  const listed = (tag: string) =>
    new Set(lists.dictionary.filter((entry) => entry.tag === tag).map(({ word }) => word));
  const persons = listed('nr');
  // A title shows once that a word is a name; then it is one wherever it stands.
  for (const words of texts.flat()) {
    for (const at of findPersons(words, persons)) persons.add(words[at]?.term ?? '');
  }
  const counties = new Map(
    lists.counties.flatMap(({ name, forms }) =>
      forms.map((form) => [lists.fold(form).text, name] as const),
    ),
  );
  const bodies = listed('nt');
  const places = listed('ns');

  const found = new EntityCollector();
  texts.forEach((parts, index) => {
    const id = items[index]?.id ?? '';
    for (const words of parts) {
      for (const at of findPersons(words, persons)) {
        found.add('person', words[at], id, findOffices(words, at));
      }
      for (const { first, last } of findInstitutions(words, bodies)) {
        found.add('institution', joinWords(words.slice(first, last + 1)), id);
      }
      for (const word of words) {
        const county = counties.get(word.term);
        if (county !== undefined) found.add('county', { term: county, printed: county }, id);
        else if (places.has(word.term)) found.add('place', word, id);
      }
    }
  });
  return found.entities();
}

type Name = Pick<TaggedWord, 'term' | 'printed'>;

function joinWords(words: readonly TaggedWord[]): Name {
  return {
    term: words.map(({ term }) => term).join(''),
    printed: words.map(({ printed }) => printed).join(''),
  };
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

  add(kind: EntityKind, name: Name | undefined, id: string, offices: readonly string[] = []): void {
    if (name === undefined) return;
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
