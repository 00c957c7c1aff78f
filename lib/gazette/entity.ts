/** Kinds of names that the build recognises in the texts. */
export const ENTITY_KINDS = ['person', 'county', 'institution', 'place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A name that stands in the texts, with the items that hold it. */
export interface Entity {
  readonly kind: EntityKind;
  /** As printed, without layout spaces. */
  readonly name: string;
  /** Ids of the items, in collection order, each once. */
  readonly items: readonly string[];
}
