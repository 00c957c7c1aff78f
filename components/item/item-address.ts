import { withBasePath } from '@/components/shell/with-base-path';
import { itemPath } from '@/lib/domain/permalink';

/** The item's own address on the host that shows it, without the search that led there. */
export function itemAddress(id: string): string {
  return new URL(withBasePath(itemPath(id)), window.location.origin).href;
}
