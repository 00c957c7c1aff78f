import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { PlacedEntity } from '@/lib/corpus/texts-artefact';
import type { Lexicon } from '@/lib/engine/interpret/lexicon';
import type { Readings } from '@/lib/text/readings';
import type { Vocabulary } from '@/lib/text/vocabulary';

/** What suggestions are made from. */
export interface SuggestSources {
  readonly items: readonly SearchableItem[];
  readonly entities: readonly PlacedEntity[];
  readonly lexicon: Pick<Lexicon, 'fold' | 'sections' | 'stands' | 'idOf'>;
  readonly vocabulary: Vocabulary;
  /** Asked for only when Latin letters are typed. */
  readonly readings: (signal?: AbortSignal) => Promise<Readings | null>;
  /** The number of results that searching for a text gives. */
  countHits(text: string, signal?: AbortSignal): Promise<number>;
}
