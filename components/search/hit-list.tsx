import { memo } from 'react';
import type { Hit, SearchRequest } from '@/lib/search/search-types';
import { serialiseSearchState } from '@/lib/search/url-state';
import { HitEntry } from './hit-entry';

/** More than any screen shows; the rest follows when the keyboard leaves time. */
const AT_ONCE = 8;

interface HitListProps {
  readonly label: string;
  readonly hits: readonly Hit[];
  readonly request: SearchRequest;
  /** False for the first, urgent rendering. */
  readonly isComplete: boolean;
}

/** A list of results: the first at once, all of them a moment later. */
export const HitList = memo(function HitList(props: HitListProps) {
  const { label, hits, request, isComplete } = props;
  const search = serialiseSearchState({ ...request, q: request.text });
  return (
    <ol aria-label={label}>
      {(isComplete ? hits : hits.slice(0, AT_ONCE)).map((hit) => (
        <HitEntry key={hit.id} hit={hit} search={search} />
      ))}
    </ol>
  );
});
