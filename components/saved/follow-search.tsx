'use client';

import { useEffect, useState } from 'react';
import { serialiseSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';
import { newSince } from './saved-searches';
import { savedSearches, useSavedSearches } from './use-saved-searches';

interface FollowSearchProps {
  /** The search whose results are shown. */
  readonly request: SearchRequest;
  /** All its matches. */
  readonly ids: readonly string[];
}

/**
 * Follows the search that is shown, on this device alone. Where it is followed already, what is new
 * since it was last looked at is told, and is new no more.
 */
export function FollowSearch({ request, ids }: FollowSearchProps) {
  const search = serialiseSearch(request);
  const isFollowed = useSavedSearches().some((one) => one.search === search);
  const [news, setNews] = useState<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each search that is shown
  useEffect(() => {
    const known = savedSearches.read().find((one) => one.search === search);
    setNews(known ? newSince(known, ids) : null);
    if (known) savedSearches.note(search, ids);
  }, [search]);

  function toggle(): void {
    setNews(null);
    if (isFollowed) savedSearches.remove(search);
    else savedSearches.note(search, ids);
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm">
      <button
        type="button"
        aria-pressed={isFollowed}
        onClick={toggle}
        title="记在这台设备的浏览器里，有新条目时在首页提示"
        className="min-h-9 rounded-lg border border-hairline px-3 text-soft hover:border-ink hover:text-ink aria-pressed:border-ink aria-pressed:text-ink touch:min-h-11"
      >
        {isFollowed ? '已关注' : '关注此检索'}
      </button>
      {news !== null && (
        <p role="status">{news === 0 ? '自上次以来没有新增' : `自上次以来新增 ${news} 条`}</p>
      )}
    </div>
  );
}
