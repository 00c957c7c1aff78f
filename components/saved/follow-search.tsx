import { useState } from 'react';
import { serialiseSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';
import { allIds } from './all-ids';
import { savedSearches, useSavedSearches } from './use-saved-searches';

interface FollowSearchProps {
  readonly request: SearchRequest;
  /** The search in the reader's words. */
  readonly name: string;
  readonly className: string;
}

/** Follows a search on this device alone: the home page then tells what is new. */
export function FollowSearch({ request, name, className }: FollowSearchProps) {
  const search = serialiseSearch(request);
  const isFollowed = useSavedSearches().some((one) => one.search === search);
  const [hasFailed, setHasFailed] = useState(false);

  async function toggle(): Promise<void> {
    if (isFollowed) return savedSearches.remove(search);
    try {
      savedSearches.note(search, name, await allIds(request));
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  }

  return (
    <>
      <button type="button" aria-pressed={isFollowed} onClick={toggle} className={className}>
        {isFollowed ? '✓ 已关注，首页会提示新增' : '关注此检索'}
      </button>
      <p role="status" className="px-2.5 text-[0.8125rem] text-soft">
        {hasFailed && '加载失败，请检查网络后重试'}
      </p>
    </>
  );
}
