'use client';

import { usePathname } from 'next/navigation';
import { useRef } from 'react';
import { SearchIcon } from './search-icon';
import { useSlashFocus } from './use-slash-focus';
import { withBasePath } from './with-base-path';

/** A small box on every page but the home page, which has the large one. Works without scripts. */
export function HeaderSearch() {
  const isHome = usePathname() === '/';
  const box = useRef<HTMLInputElement>(null);
  useSlashFocus(box);
  if (isHome) return null;
  return (
    <search
      aria-label="站内检索"
      // A page with a large box of its own needs no small one.
      className="min-w-[7.5rem] grow basis-0 sm:max-w-[15rem] sm:basis-auto [body:has(#page-search)_&]:hidden"
    >
      <form
        action={withBasePath('/')}
        className="flex items-center gap-2.5 rounded-lg border border-hairline bg-surface px-3 focus-within:border-ink"
      >
        <SearchIcon className="size-4 shrink-0 text-soft" />
        <input
          ref={box}
          type="search"
          name="q"
          aria-label="检索全部内容"
          placeholder="检索"
          autoComplete="off"
          enterKeyHint="search"
          className="h-9 w-full min-w-0 bg-transparent text-base outline-none placeholder:text-faint sm:text-[0.9375rem] touch:h-11"
        />
      </form>
    </search>
  );
}
