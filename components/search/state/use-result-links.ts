import { useRouter } from 'next/navigation';
import { type RefObject, useEffect } from 'react';
import { withBasePath } from '@/components/shell/with-base-path';
import { RESULT_LINKS } from './use-result-keys';

/** Opens the results by the router: the page need not be loaded anew. */
export function useResultLinks(root: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    function onClick(event: MouseEvent): void {
      if (event.defaultPrevented || !isPlain(event) || !(event.target instanceof Element)) return;
      const link = event.target.closest(RESULT_LINKS);
      const path = link?.getAttribute('href')?.slice(withBasePath('').length);
      if (!path || !root.current?.contains(link)) return;
      event.preventDefault();
      // It would scroll to what the fragment names.
      router.push(path, { scroll: false });
    }
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [root, router]);
}

/** Whether a click means this tab. */
function isPlain({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
