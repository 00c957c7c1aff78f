/** Kinds of names that the build recognises in the texts. */
export const ENTITY_KINDS = ['person', 'county', 'institution', 'place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A name that stands in the texts, with the items that hold it. */
export interface Entity {
  /** Address of its page, `[a-z0-9-]+` and for good; only where it has one. */
  readonly id?: string;
  readonly kind: EntityKind;
  /** As printed, without layout spaces. */
  readonly name: string;
  /** Ids of the items, in collection order, each once. */
  readonly items: readonly string[];
  /** Of a person the offices by which the texts introduce him or her, those of most items first. */
  readonly offices?: readonly Office[];
}

/** An office, rank or calling that stands beside a person's name. */
export interface Office {
  /** As printed: 市委书记. */
  readonly name: string;
  /** Ids of the items in which it does. */
  readonly items: readonly string[];
}

/** A name with a page of its own. */
export interface NamedEntity extends Entity {
  readonly id: string;
}

export function isNamed(entity: Entity): entity is NamedEntity {
  return entity.id !== undefined;
}

/** What readers call the kinds. */
export const KIND_NAMES: Readonly<Record<EntityKind, string>> = {
  person: '人物',
  county: '县区',
  institution: '机构',
  place: '地点',
};
