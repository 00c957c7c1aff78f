import { useEffect, useState } from 'react';
import type { MarkedItem } from '@/lib/search/contract';

/**
 * The item with the marks of a query; null without a query and until the engine has answered.
 * The engine is loaded only now. Where that fails the text simply stays unmarked.
 */
export function useItemMarks(id: string, q: string): MarkedItem | null {
  const [marked, setMarked] = useState<MarkedItem | null>(null);
  useEffect(() => {
    setMarked(null);
    if (q === '') return;
    let isWanted = true;
    import('@/lib/backends/worker/search-client')
      .then(({ searchClient }) => searchClient().mark(id, q))
      .then(
        (item) => {
          if (isWanted) setMarked(item);
        },
        () => {},
      );
    return () => {
      isWanted = false;
    };
  }, [id, q]);
  return marked;
}
