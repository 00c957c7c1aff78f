import { memo } from 'react';
import type { Hit, SearchRequest } from '@/lib/search/contract';
import { withSearch } from '@/lib/search/search-address';
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
  const { text, ...rest } = request;
  const fragment = withSearch('', { ...rest, q: text });
  return (
    <ol aria-label={label}>
      {hits.slice(0, count).map((hit) => (
        <HitEntry key={hit.id} hit={hit} fragment={fragment} />
      ))}
    </ol>
  );
});
