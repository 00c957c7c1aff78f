'use client';

import type { MouseEvent } from 'react';
import { SearchLink } from '@/components/shell/search-link';
import { withBasePath } from '@/components/shell/with-base-path';
import { serialiseSearch } from '@/lib/search/address';
import { cameFrom } from './came-from';
import { useSearchBehind } from './use-search-behind';

/** Back to the search that led here, or to the contents; the line is never empty, nothing jumps. */
export function ReturnLink() {
  const state = useSearchBehind();
  const search = serialiseSearch(state);

  function onClick(event: MouseEvent<HTMLAnchorElement>): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // Going back, rather than on to the same address, also returns to the place in the list.
    const address = withBasePath('/') + search;
    if (!cameFrom(new URL(address, window.location.origin).href)) return;
    event.preventDefault();
    window.history.back();
  }

  return (
    <SearchLink
      search={state}
      onClick={onClick}
      className="inline-flex min-h-9 min-w-0 items-center whitespace-nowrap hover:text-peony touch:min-h-11"
    >
      <span aria-hidden="true">←&nbsp;</span>
      {state.q === '' ? (
        search === '' ? (
          '返回首页'
        ) : (
          '返回检索结果'
        )
      ) : (
        <>
          返回检索“<span className="min-w-0 truncate">{state.q.trim()}</span>”
        </>
      )}
    </SearchLink>
  );
}
