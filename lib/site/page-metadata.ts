import type { Metadata } from 'next';
import { cardPath, feedPath } from '@/lib/domain/permalink';
import { absoluteUrl, siteAddress } from './site-address';
import { SITE_NAME } from './site-name';

export interface PageDescription {
  /** Without the name of the site. */
  readonly title: string;
  /** Where the title is the whole one, as on the home page. */
  readonly isWholeTitle?: boolean;
  readonly description: string;
  /** Site path of the page, with a slash at the end. */
  readonly path: string;
  /** Site path of the page that has the picture shown for this one; by default its own. */
  readonly cardOf?: string;
  /** Site path of the page that has the feed which holds what this one shows; by default all. */
  readonly feedOf?: string;
  /** For an item: its date in ISO 8601 and the name of its section, as far as they are known. */
  readonly article?: { readonly published: string | null; readonly section: string | null };
}

const CARD_SIZE = { width: 1200, height: 630 } as const;

/**
 * What search engines, feed readers and those who share a link are told of a page. Canonical link
 * and Open Graph need full addresses; without `SITE_URL` they are left out.
 */
export function pageMetadata(page: PageDescription): Metadata {
  const { title, description, path, isWholeTitle = false } = page;
  const url = absoluteUrl(path);
  const card = absoluteUrl(cardPath(page.cardOf ?? path));
  const { basePath } = siteAddress();
  const feed = `${basePath}${feedPath(page.feedOf ?? '/')}`;
  const images = card === null ? {} : { images: [{ url: card, ...CARD_SIZE, alt: title }] };
  const shared = { title, description, ...images };
  return {
    title: isWholeTitle ? { absolute: title } : title,
    description,
    alternates: {
      ...(url === null ? {} : { canonical: url }),
      types: { 'application/atom+xml': [{ url: feed, title: `${SITE_NAME} · 订阅` }] },
    },
    openGraph: {
      ...shared,
      siteName: SITE_NAME,
      locale: 'zh_CN',
      ...(url === null ? {} : { url }),
      ...(page.article === undefined ? { type: 'website' } : articleOf(page.article)),
    },
    twitter: { card: card === null ? 'summary' : 'summary_large_image', ...shared },
  };
}

function articleOf({ published, section }: NonNullable<PageDescription['article']>) {
  return {
    type: 'article',
    ...(published === null ? {} : { publishedTime: published }),
    ...(section === null ? {} : { section }),
  } as const;
}
