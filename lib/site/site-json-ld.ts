import type { BreadcrumbList, SearchAction, WebSite } from 'schema-dts';
import { periodicalJsonLd } from './issue-json-ld';
import { bestUrl } from './site-address';
import { SITE_NAME } from './site-name';

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

/** What schema.org asks of a search box and `schema-dts` leaves out. */
type SearchBox = Exclude<SearchAction, string> & { readonly 'query-input': string };

/** The site and how to search it. */
export function websiteJsonLd(): WebSite {
  const potentialAction: SearchBox = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${bestUrl('/')}#q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${bestUrl('/')}#site`,
    name: SITE_NAME,
    url: bestUrl('/'),
    inLanguage: 'zh-Hans',
    about: periodicalJsonLd(),
    potentialAction,
  };
}
