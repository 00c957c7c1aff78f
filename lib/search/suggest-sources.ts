import type { Section } from '@/lib/gazette/section';
import type { PlacedEntity } from '@/lib/index/texts-artefact';
import type { Fold } from '@/lib/text/fold';
import type { Readings } from '@/lib/text/readings';
import type { Vocabulary } from '@/lib/text/vocabulary';
import type { SearchableItem } from './searchable-item';

/** What suggestions are made from. */
export interface SuggestSources {
  readonly items: readonly SearchableItem[];
  readonly entities: readonly PlacedEntity[];
  readonly sections: readonly Section[];
  readonly vocabulary: Vocabulary;
  readonly fold: Fold;
  /** Asked for only when Latin letters are typed. */
  readonly readings: () => Promise<Readings | null>;
}
