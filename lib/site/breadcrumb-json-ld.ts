import type { BreadcrumbList } from 'schema-dts';
import { bestUrl } from './site-address';

export interface Crumb {
  readonly name: string;
  /** Site path. */
  readonly path: string;
}

/** The way from the home page to a page, that page last. */
export function breadcrumbJsonLd(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: bestUrl(path),
    })),
  };
}
