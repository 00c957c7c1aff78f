import { PAGE_LENGTH } from '@/components/search/state/page-length';
import type { Found } from '@/components/search/state/page-state';
import type { Catalogue } from '@/lib/domain/catalogue';
import type { StartingName } from '@/lib/domain/starting-name';
import { serialiseSearch } from '@/lib/search/address';
import type { FacetAnswer, SearchRequest } from '@/lib/search/contract';
import { CorrectionNote } from './correction-note';
import { HitList } from './hit-list';
import { MoreHits } from './more-hits';
import { NamePageLink } from './name-page-link';
import { NearHits, NearLine } from './near-matches';
import { NothingFound } from './nothing-found';
import { Offers } from './offers';
import { PartMatches } from './part-matches';
import { UnavailableNote } from './unavailable-note';

interface ResultsProps {
  readonly found: Found;
  /** More keys may follow: then only a window full is shown. */
  readonly isTyping: boolean;
  readonly facets: FacetAnswer | null;
  readonly catalogue: Catalogue;
  readonly names: readonly StartingName[];
  readonly onChoose: (change: Partial<SearchRequest>) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** The matches, and apart from them what is near or holds only a part of the query. */
export function Results(props: ResultsProps) {
  const { found, isTyping, facets, catalogue, names, onChoose, onMore, onRetry } = props;
  const { page, near } = found;
  const { request, correction, offers, unavailable, mayHaveNear } = page;
  const hits = isTyping ? found.hits.slice(0, windowful()) : found.hits;
  const isFilling = found.more === 'filling';
  // Below a window full of hits nothing is seen, and what stood below them would have to move.
  const isFull = isFilling || (isTyping && hits.length === windowful());
  const isEmpty = hits.length === 0;
  const missing = Math.min(PAGE_LENGTH, page.total.count) - hits.length;
  // Which part an item holds is known of characters that were read.
  const parts = unavailable.includes('traditional') ? [] : page.partial;
  const isNothing = isEmpty && near === null && parts.length === 0;
  return (
    <>
      {correction && (
        <CorrectionNote typed={request.q} correction={correction} onChoose={onChoose} />
      )}
      {offers.length > 0 && <Offers offers={offers} onChoose={onChoose} />}
      {unavailable.length > 0 && <UnavailableNote page={page} onRetry={onRetry} />}
      {!isEmpty && <HitList label="检索结果" hits={hits} request={request} />}
      {isFilling && <div style={{ height: `${missing * ENTRY_REM}rem` }} />}
      {!isTyping && !isFilling && <MoreHits found={found} onMore={onMore} />}
      {!isTyping && !isFilling && (
        <NamePageLink request={request} names={names} className="mt-4 sm:hidden" />
      )}
      {!isEmpty && !isFull && (near !== null || mayHaveNear) && (
        <NearLine near={near} onChoose={onChoose} />
      )}
      {near && isEmpty && <NearHits near={near} request={request} onChoose={onChoose} />}
      {!isFull && <PartMatches hits={parts} isAlone={isEmpty && near === null} request={request} />}
      {isEmpty && unavailable.length === 0 && (
        <NothingFound
          page={page}
          facets={isOf(facets, request) ? facets : null}
          catalogue={catalogue}
          names={isNothing ? names : []}
          onChoose={onChoose}
        />
      )}
    </>
  );
}

function isOf(facets: FacetAnswer | null, request: SearchRequest): boolean {
  return facets !== null && serialiseSearch(facets.request) === serialiseSearch(request);
}

/** The place of an entry that is still to come: whoever is further down is not moved up. */
const ENTRY_REM = 11;

/** In pixels: what stands over the list at least, and a low entry. Together they fill any window. */
const HEAD = 200;
const LOW_ENTRY = 140;

/** Hits that fill the window: who types looks at these, and laying out more keeps the next key waiting. */
function windowful(): number {
  return Math.max(3, Math.ceil((window.innerHeight - HEAD) / LOW_ENTRY));
}
