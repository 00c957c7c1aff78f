import { Breadcrumb } from '@/components/layout/breadcrumb';
import { formatDate } from '@/lib/gazette/format-date';
import { issuePath, sectionPath } from '@/lib/gazette/permalink';
import type { PlacedItem } from './find-item';

/** Issue › section › subsection. */
export function ItemBreadcrumb({ item, section, subsection }: PlacedItem) {
  const headings = [section, subsection].filter((heading) => heading !== null);
  return (
    <Breadcrumb
      crumbs={[
        { name: formatDate(item.issue), path: issuePath(item.issue) },
        ...headings.map(({ slug, name }) => ({ name, path: sectionPath(slug) })),
      ]}
    />
  );
}
