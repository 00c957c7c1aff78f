import type { SourcedItem } from '@/lib/domain/item';

/** An item that waits for its id, for its place in the issue and for its section's address. */
export interface ItemDraft {
  readonly item: Omit<SourcedItem, 'id' | 'ordinal' | 'section'>;
  /** Id that the source itself gives it, or null. */
  readonly givenId: string | null;
  /** Names of section and subsection, as far as the source has them. */
  readonly path: readonly string[];
}
