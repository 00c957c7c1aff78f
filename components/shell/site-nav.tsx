'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useRef } from 'react';
import { ICON_BUTTON, MenuIcon } from './icons';

const NAMES = '/names/';

const PLACES = [
  { path: '/', name: '检索' },
  { path: '/issues/', name: '往期' },
  { path: NAMES, name: '名录' },
  { path: '/help/', name: '帮助' },
  { path: '/about/', name: '关于' },
] as const;

interface SiteNavProps {
  /** Whether there are pages of names. */
  readonly hasNames: boolean;
}

/** The site's few places, on every page: a row, or a menu where there is no room for one. */
export function SiteNav({ hasNames }: SiteNavProps) {
  const places = PLACES.filter(({ path }) => hasNames || path !== NAMES);
  const pathname = usePathname();
  const list = useRef<HTMLUListElement>(null);
  const close = () => list.current?.matches(':is(:popover-open)') && list.current.hidePopover();
  return (
    <nav aria-label="本站" className="flex shrink-0 text-[0.9375rem]">
      {/* The browser's own popover: it works without scripts, closes with Escape and outside. */}
      <button
        type="button"
        popoverTarget="site-places"
        aria-label="菜单"
        className={`${ICON_BUTTON} inline-flex sm:hidden`}
      >
        <MenuIcon />
      </button>
      <ul
        ref={list}
        id="site-places"
        popover="auto"
        className="m-0 gap-x-6 bg-transparent text-ink max-sm:absolute max-sm:inset-[3.25rem_0_auto_auto] max-sm:hidden max-sm:w-40 max-sm:rounded-bl-xl max-sm:border max-sm:border-hairline max-sm:bg-surface max-sm:p-2 max-sm:shadow-lg max-sm:shadow-black/10 max-sm:open:block sm:static sm:flex sm:overflow-visible"
      >
        {places.map(({ path, name }) => {
          const isCurrent = pathname === path;
          const isAround = path !== '/' && pathname.startsWith(path);
          return (
            <li key={path}>
              <Link
                href={path}
                prefetch={false}
                // The layout stays when a link is followed, and with it an open menu.
                onClick={close}
                aria-current={isCurrent ? 'page' : undefined}
                className={`flex min-h-11 items-center whitespace-nowrap hover:text-peony max-sm:px-3 ${
                  isCurrent || isAround
                    ? 'text-ink underline decoration-peony decoration-2 underline-offset-8'
                    : 'text-soft'
                }`}
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
