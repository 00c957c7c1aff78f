import { Breadcrumb } from '@/components/shell/breadcrumb';
import type { Item } from '@/lib/domain/item';
import { issuePath, sectionPath } from '@/lib/domain/permalink';
import { headingsOf } from '@/lib/domain/section';

/** Issue › section › subsection. */
export function ItemBreadcrumb({ issue, section }: Pick<Item, 'issue' | 'section'>) {
  return (
    <Breadcrumb
      crumbs={[
        { name: issue.label, path: issuePath(issue.id) },
        ...headingsOf(section).map(({ slug, name }) => ({ name, path: sectionPath(slug) })),
      ]}
    />
  );
}
