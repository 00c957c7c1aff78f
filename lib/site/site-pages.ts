import type { NamedEntity } from '@/lib/domain/entity';
import { issuesOf } from '@/lib/domain/issues-of';
import type { Item } from '@/lib/domain/item';
import { issuePath, itemPath, namePath, sectionPath } from '@/lib/domain/permalink';
import { allSections, type Section } from '@/lib/domain/section';

/** Site paths of all pages that search engines should know. */
export function sitePages(
  items: readonly Item[],
  sections: readonly Section[],
  names: readonly NamedEntity[],
): readonly string[] {
  return [
    '/',
    '/issues/',
    ...issuesOf(items).map(({ id }) => issuePath(id)),
    ...allSections(sections).map(({ slug }) => sectionPath(slug)),
    ...items.map(({ id }) => itemPath(id)),
    ...(names.length > 0 ? ['/names/'] : []),
    ...names.map(({ id }) => namePath(id)),
    '/about/',
    '/help/',
    '/accessibility/',
  ];
}
