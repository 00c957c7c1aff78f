'use client';

import { useEffect, useState } from 'react';
import { SearchLink } from '@/components/shell/search-link';
import { parseSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';
import { newSince, type SavedSearch } from './saved-searches';
import { savedSearches, useSavedSearches } from './use-saved-searches';

interface FollowedListProps {
  /** Ids of all matches of a search. */
  readonly ask: (request: SearchRequest) => Promise<readonly string[]>;
  /** A search in the reader's words. */
  readonly nameOf: (request: SearchRequest) => string;
}

/** The searches followed on this device, each with what is new. Nothing where there are none. */
export function FollowedList({ ask, nameOf }: FollowedListProps) {
  const saved = useSavedSearches();
  if (saved.length === 0) return null;
  return (
    <section aria-labelledby="followed" className="py-4">
      <h2 id="followed" className="text-sm text-soft">
        关注的检索
      </h2>
      <ul>
        {saved.map((one) => (
          <Followed key={one.search} saved={one} ask={ask} nameOf={nameOf} />
        ))}
      </ul>
    </section>
  );
}

function Followed({ saved, ask, nameOf }: FollowedListProps & { readonly saved: SavedSearch }) {
  const request = parseSearch(saved.search);
  const name = nameOf(request);
  const [news, setNews] = useState<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the search names the request
  useEffect(() => {
    let isWanted = true;
    ask(request).then(
      (ids) => isWanted && setNews(newSince(saved, ids)),
      // Without an answer nothing is said.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [saved, ask]);

  return (
    <li className="flex items-center gap-x-4 border-b border-hairline text-[0.9375rem]">
      <SearchLink
        search={request}
        className="inline-flex min-h-9 min-w-0 items-center hover:text-peony touch:min-h-11"
      >
        <span className="truncate">{name}</span>
      </SearchLink>
      {news !== null && (
        <span className={`shrink-0 text-sm ${news > 0 ? 'text-peony' : 'text-soft'}`}>
          {news > 0 ? `自上次以来新增 ${news} 条` : '没有新增'}
        </span>
      )}
      <button
        type="button"
        onClick={() => savedSearches.remove(saved.search)}
        className="ml-auto min-h-9 shrink-0 px-2 text-sm text-soft hover:text-ink touch:min-h-11"
      >
        <span aria-hidden="true">取消关注</span>
        <span className="sr-only">取消关注“{name}”</span>
      </button>
    </li>
  );
}
