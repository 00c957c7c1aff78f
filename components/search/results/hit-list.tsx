import { memo } from 'react';
import { withSearch } from '@/lib/search/address';
import type { Hit, SearchRequest } from '@/lib/search/contract';
import { HitEntry } from './hit-entry';

interface HitListProps {
  readonly label: string;
  readonly hits: readonly Hit[];
  readonly request: SearchRequest;
  /** How many of them to show now. */
  readonly count: number;
}

/** A list of results, or its beginning. */
export const HitList = memo(function HitList(props: HitListProps) {
  const { label, hits, request, count } = props;
  const fragment = withSearch('', request);
  return (
    <ol aria-label={label}>
      {hits.slice(0, count).map((hit) => (
        <HitEntry key={hit.id} hit={hit} fragment={fragment} />
      ))}
    </ol>
  );
});
