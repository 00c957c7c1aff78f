import { useMemo } from 'react';
import type { SearchRequest } from '@/lib/search/contract';

/** The same search without its words: the same object as long as they alone change, key by key. */
export function useUnworded(request: SearchRequest): SearchRequest {
  const { section, issue, from, to, person, county, within, mode, sort } = request;
  return useMemo(
    () => ({ q: '', section, issue, from, to, person, county, within, mode, sort }),
    [section, issue, from, to, person, county, within, mode, sort],
  );
}
