import { useEffect, useRef, useState } from 'react';
import { SearchLink } from '@/components/shell/search-link';
import { parseSearch } from '@/lib/search/address';
import { allIds } from './all-ids';
import { newSince, type SavedSearch } from './saved-searches';
import { savedSearches, useSavedSearches } from './use-saved-searches';

/** The searches followed on this device, each with what is new. Nothing where there are none. */
export function FollowedSearches() {
  const saved = useSavedSearches();
  if (saved.length === 0) return null;
  return (
    <section aria-labelledby="followed" className="pt-6">
      <h2 id="followed" className="border-b border-hairline pb-1 text-sm text-soft">
        关注的检索
      </h2>
      <ul className="pt-1">
        {saved.map((one) => (
          <Followed key={one.search} saved={one} />
        ))}
      </ul>
    </section>
  );
}

function Followed({ saved }: { readonly saved: SavedSearch }) {
  const { search, name } = saved;
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const row = useRef<HTMLLIElement>(null);

  useEffect(() => {
    let isWanted = true;
    allIds(parseSearch(search)).then(
      (found) => isWanted && setIds(found),
      // Without an answer nothing is said.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [search]);

  // What is looked at is new no more. On the window: the search page answers the click in the capture
  // phase of the document, and this list is gone then.
  useEffect(() => {
    function onClick({ target }: MouseEvent): void {
      const link = target instanceof Element ? target.closest('a') : null;
      if (ids && link && row.current?.contains(link)) savedSearches.note(search, name, ids);
    }
    window.addEventListener('click', onClick, true);
    return () => window.removeEventListener('click', onClick, true);
  }, [ids, search, name]);

  const count = ids && newSince(saved, ids);
  return (
    <li ref={row} className="flex items-center gap-x-4 text-[0.9375rem]">
      <SearchLink
        search={parseSearch(search)}
        className="inline-flex min-h-9 min-w-0 items-center hover:text-peony touch:min-h-11"
      >
        <span className="truncate">{name}</span>
      </SearchLink>
      {count !== null && (
        <span className={`shrink-0 text-sm ${count > 0 ? 'text-peony' : 'text-soft'}`}>
          {count > 0 ? `自上次以来新增 ${count} 条` : '没有新增'}
        </span>
      )}
      <button
        type="button"
        aria-label={`取消关注“${name}”`}
        onClick={() => savedSearches.remove(search)}
        className="ml-auto min-h-9 shrink-0 px-2 text-sm text-soft hover:text-ink touch:min-h-11"
      >
        取消关注
      </button>
    </li>
  );
}
