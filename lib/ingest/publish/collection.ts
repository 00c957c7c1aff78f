import type { TextsArtefact } from '@/lib/corpus/texts-artefact';
import type { Entity } from '@/lib/domain/entity';
import type { Item } from '@/lib/domain/item';

/** All that is published of the issues; entities still name their items by id. */
export interface Collection
  extends Omit<TextsArtefact, 'entities' | 'issues' | 'items' | 'synonymous'> {
  /** In contents order, the newest issue first. */
  readonly items: readonly Item[];
  readonly entities: readonly Entity[];
}
