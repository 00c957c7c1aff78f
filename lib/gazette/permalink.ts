/** Site path of an item, without the base path: `/items/2023-05-001/`. */
export function itemPath(id: string): string {
  return `/items/${id}/`;
}

/** Site path of a section or subsection, without the base path. */
export function sectionPath(slug: string): string {
  return `/sections/${slug}/`;
}

/** Site path of an item in another format, without the base path: `/items/2023-05-001.json`. */
export function itemFilePath(id: string, format: 'json' | 'md' | 'txt'): string {
  return `/items/${id}.${format}`;
}
