import { loadIndex } from '@/lib/corpus/load-index';
import type { Pieces } from '@/lib/corpus/pieces';
import { preparing, type SearchableItem } from '@/lib/corpus/searchable-item';
import { decodeTexts, type PlacedEntity } from '@/lib/corpus/texts-artefact';
import type { Lexicon } from '@/lib/engine/interpret/lexicon';
import { countFacets } from '@/lib/engine/retrieve/count-facets';
import type { Postings } from '@/lib/engine/retrieve/postings';
import { NO_FILTERS, type SearchBackend } from '@/lib/search/contract';
import { createFold } from '@/lib/text/fold';
import type { Vocabulary } from '@/lib/text/vocabulary';
import { createWordFinder } from '@/lib/text/word-boundaries';
import { createBundleLexicon, type Supplements } from './bundle-lexicon';
import { createBundlePostings } from './bundle-postings';

/** What an engine over a collection in memory is put together from. */
export interface BundleParts extends Pick<SearchBackend, 'collection'> {
  readonly lexicon: Lexicon;
  readonly postings: Postings;
  readonly entries: readonly SearchableItem[];
  readonly entities: readonly PlacedEntity[];
  readonly vocabulary: Vocabulary;
}

/** Opens a collection that is held in memory from its artefacts, item by item. */
export function* openBundle(
  textsFile: string,
  indexFile: string,
  supplements: Supplements,
): Pieces<BundleParts> {
  const { items, entities, ...texts } = decodeTexts(textsFile);
  const fold = createFold(texts.foldTable);
  const entries = yield* preparing(items, entities, fold);
  const loaded = yield* loadIndex(
    indexFile,
    entries.map((entry) => entry.texts),
  );
  const { vocabulary } = loaded;
  const finder = createWordFinder(vocabulary);
  return {
    lexicon: createBundleLexicon(
      { ...texts, entities, entries, vocabulary, finder, fold },
      supplements,
    ),
    postings: createBundlePostings(entries, loaded, finder),
    collection: async () => ({
      sections: texts.sections,
      facets: countFacets(entries, NO_FILTERS),
      total: entries.length,
    }),
    entries,
    entities,
    vocabulary,
  };
}
