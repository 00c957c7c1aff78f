'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * A page reached by a link opens at its very top. (The router is content when the top of the new
 * page is somewhere on the screen, and leaves short pages scrolled by a few lines.) Back and forward
 * are left to the browser.
 */
export function ScrollReset() {
  const pathname = usePathname();
  const shown = useRef(pathname);
  const traversedTo = useRef<string | null>(null);

  useEffect(() => {
    function onPopState(): void {
      traversedTo.current = window.location.pathname;
    }
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);

  useLayoutEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const isTraversal = traversedTo.current === window.location.pathname;
    traversedTo.current = null;
    if (!isTraversal) window.scrollTo({ top: 0, behavior: 'instant' });
  }, [pathname]);

  return null;
}
