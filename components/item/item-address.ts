import { withBasePath } from '@/components/layout/with-base-path';
import { itemPath } from '@/lib/gazette/permalink';

/** The item's own address on the host that shows it, without the search that led there. */
export function itemAddress(id: string): string {
  return new URL(withBasePath(itemPath(id)), window.location.origin).href;
}
