import { memo } from 'react';
import { PAGE_LENGTH } from '@/components/search/state/page-length';
import { withSearch } from '@/lib/search/address';
import type { Hit, SearchRequest } from '@/lib/search/contract';
import { HitEntry } from './hit-entry';

interface HitListProps {
  readonly label: string;
  readonly hits: readonly Hit[];
  /** What they were found by. */
  readonly request: SearchRequest;
}

/** A list of results. An entry stays the same element from answer to answer. */
export const HitList = memo(function HitList({ label, hits, request }: HitListProps) {
  const fragment = withSearch('', request);
  return (
    <ol aria-label={label}>
      {hits.map((hit, at) => (
        <HitEntry key={hit.id} hit={hit} fragment={fragment} isFar={at >= PAGE_LENGTH} />
      ))}
    </ol>
  );
});
