'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useRef } from 'react';
import { ICON_BUTTON } from './icons';
import { SearchIcon } from './search-icon';
import { useSlashFocus } from './use-slash-focus';
import { withBasePath } from './with-base-path';

/**
 * A small box on every page but those that have a large one; a way to the home page's where there is
 * no room for a box. Works without scripts.
 */
export function HeaderSearch() {
  const isHome = usePathname() === '/';
  const box = useRef<HTMLInputElement>(null);
  useSlashFocus(box);
  if (isHome) return null;
  return (
    <>
      <Link
        href="/"
        prefetch={false}
        aria-label="检索全文"
        className={`${ICON_BUTTON} inline-flex sm:hidden`}
      >
        <SearchIcon className="size-5" />
      </Link>
      <search aria-label="站内检索" className="w-[15rem] min-w-[8rem] shrink-[9999] max-sm:hidden">
        <form
          action={withBasePath('/')}
          className="flex items-center gap-2.5 rounded-lg border border-hairline bg-surface px-3 outline-peony focus-within:border-peony focus-within:outline-1"
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
            className="h-9 w-full min-w-0 bg-transparent text-base outline-none placeholder:text-faint touch:h-11"
          />
        </form>
      </search>
    </>
  );
}
