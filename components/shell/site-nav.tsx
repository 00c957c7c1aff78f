'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

const PLACES = [
  { path: '/', name: '检索' },
  { path: '/issues/', name: '各期' },
  { path: '/about/', name: '关于' },
] as const;

/** The site's few places, on every page. */
export function SiteNav() {
  const pathname = usePathname();
  return (
    <nav aria-label="本站" className="text-[0.9375rem]">
      <ul className="flex gap-x-5 sm:gap-x-6">
        {PLACES.map(({ path, name }) => {
          const isCurrent = pathname === path;
          const isAround = path !== '/' && pathname.startsWith(path);
          return (
            <li key={path}>
              <Link
                href={path}
                prefetch={false}
                aria-current={isCurrent ? 'page' : undefined}
                className={`inline-flex min-h-11 items-center hover:text-peony ${
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
