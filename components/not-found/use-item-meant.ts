import { useEffect } from 'react';
import { withBasePath } from '@/components/shell/with-base-path';
import { itemFilePath, itemPath } from '@/lib/domain/permalink';

/** Opens the first of these items that there is, in place of the page that there is not. */
export function useItemMeant(ids: readonly string[]): void {
  const key = ids.join(' ');
  useEffect(() => {
    let isWanted = true;
    firstThereIs(key.split(' ').filter(Boolean)).then((id) => {
      if (id === null || !isWanted) return;
      window.location.replace(withBasePath(itemPath(id)) + window.location.hash);
    });
    return () => {
      isWanted = false;
    };
  }, [key]);
}

async function firstThereIs(ids: readonly string[]): Promise<string | null> {
  for (const id of ids) {
    try {
      const { ok } = await fetch(withBasePath(itemFilePath(id, 'json')), { method: 'HEAD' });
      if (ok) return id;
    } catch {
      // Without a connection the page stays as it is.
    }
  }
  return null;
}
