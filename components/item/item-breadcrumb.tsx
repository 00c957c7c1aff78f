import { Breadcrumb } from '@/components/layout/breadcrumb';
import type { Item } from '@/lib/gazette/item';
import { issuePath, sectionPath } from '@/lib/gazette/permalink';
import { headingsOf } from '@/lib/gazette/section';

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
