/** Site path of an item, without the base path: `/items/2023-05-001/`. */
export function itemPath(id: string): string {
  return `/items/${id}/`;
}

/** Site path of a section or subsection, without the base path. */
export function sectionPath(slug: string): string {
  return `/sections/${slug}/`;
}

/** Site path of what an issue has of a section or name whose list is too long for its page. */
export function listPartPath(listPath: string, issue: string): string {
  return `${listPath}${issue}/`;
}

/** Site path of the page of a name, without the base path: `/names/jiangling/`. */
export function namePath(id: string): string {
  return `/names/${id}/`;
}

/** In what an item is published beside its page. */
export const ITEM_FORMATS = ['json', 'md', 'txt'] as const;
export type ItemFormat = (typeof ITEM_FORMATS)[number];

/** Site path of an item in another format, without the base path: `/items/2023-05-001.json`. */
export function itemFilePath(id: string, format: ItemFormat): string {
  return `/items/${id}.${format}`;
}

/** Site path of the contents page of an issue, without the base path: `/issues/2023-05/`. */
export function issuePath(issue: string): string {
  return `/issues/${issue}/`;
}

/** Site path of the picture that stands for a page where it is shared; `/` has one too. */
export function cardPath(pagePath: string): string {
  return `${pagePath}card.png`;
}

/** Site path of the Atom feed of a page that has one: the home page, every section and every name. */
export function feedPath(pagePath: string): string {
  return `${pagePath}atom.xml`;
}
