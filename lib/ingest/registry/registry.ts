import type { EntityKind } from '@/lib/domain/entity';

/** The kinds of things that have addresses of their own, each with ids of its own. */
export type RegisteredKind = 'item' | 'section' | 'name';

/** An id that was published, with what it stood for then. */
export interface Entry {
  readonly id: string;
  /** Line of the registry, from 1. */
  readonly line: number;
}

export interface ItemEntry extends Entry {
  /** ISO, as far as it was known, or null. */
  readonly date: string | null;
  readonly title: string;
}

export interface SectionEntry extends Entry {
  /** Name of the section; for a subsection its section's name, then its own. */
  readonly path: readonly string[];
}

export interface NameEntry extends Entry {
  readonly kind: EntityKind;
  readonly name: string;
}

/** What an editor has recorded of ids of one kind, by id. */
export interface Changes {
  /** No longer published, with the line that says so. */
  readonly withdrawn: ReadonlyMap<string, number>;
  /** Further titles or names of what is still the same thing. */
  readonly renamed: ReadonlyMap<string, readonly string[]>;
  /** The id that has taken its place. */
  readonly moved: ReadonlyMap<string, string>;
}

/** Every id that was ever published, and what has changed since. The order of lines says nothing. */
export interface Registry {
  /** Its place below the data folder, for messages. */
  readonly file: string;
  readonly items: ReadonlyMap<string, ItemEntry>;
  readonly sections: ReadonlyMap<string, SectionEntry>;
  readonly names: ReadonlyMap<string, NameEntry>;
  readonly changes: Readonly<Record<RegisteredKind, Changes>>;
}

/** Words that open the lines of the registry. */
export const KIND_WORDS: Readonly<Record<RegisteredKind, string>> = {
  item: '条目',
  section: '栏目',
  name: '名称',
};

export const ENTITY_WORDS: Readonly<Record<EntityKind, string>> = {
  person: '人物',
  county: '县区',
  institution: '机构',
  place: '地点',
};

/** Stands where an item has no date. */
export const NO_DATE = '无日期';
/** Parts a section from its subsection. */
export const PATH_MARK = '›';

export type Verb = 'withdrawn' | 'renamed' | 'moved';

export const VERB_WORDS: Readonly<Record<Verb, string>> = {
  withdrawn: '撤下',
  renamed: '改名',
  moved: '改号',
};
