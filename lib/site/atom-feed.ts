import { generateAtomFeed } from 'feedsmith';
import type { Item } from '@/lib/gazette/item';
import { feedPath, itemPath } from '@/lib/gazette/permalink';
import { escapeXml } from './escape-xml';
import { feedId } from './feed-id';
import { bestUrl } from './site-address';
import { GAZETTE_NAME } from './site-name';

/** About two issues: nobody who asks once a month misses an item, and the file stays small. */
const MOST_ENTRIES = 240;

export interface FeedDescription {
  readonly title: string;
  readonly subtitle: string;
  /** Site path of the page that the feed belongs to. */
  readonly pagePath: string;
}

/**
 * An Atom feed of items, newest first, each with its whole text. Where the host is not known its
 * links are relative to the feed's own address, which Atom allows.
 *
 * @param items at least one: a feed has to say when it last changed
 */
export function atomFeed({ title, subtitle, pagePath }: FeedDescription, items: readonly Item[]) {
  const entries = [...items]
    .sort((a, b) => instant(b.date).valueOf() - instant(a.date).valueOf())
    .slice(0, MOST_ENTRIES);
  return generateAtomFeed({
    xml: { lang: 'zh-Hans' },
    id: feedId(pagePath),
    title: { value: title },
    subtitle: { value: subtitle },
    updated: instant(entries[0]?.date ?? '1970-01'),
    authors: [{ name: GAZETTE_NAME }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: bestUrl(feedPath(pagePath)) },
      { rel: 'alternate', type: 'text/html', href: bestUrl(pagePath) },
    ],
    entries: entries.map(({ id, title, body, date, section, subsection }) => ({
      id: feedId(id),
      title: { value: title },
      links: [{ rel: 'alternate', type: 'text/html', href: bestUrl(itemPath(id)) }],
      published: instant(date),
      updated: instant(date),
      categories: [section, subsection].flatMap((term) => (term === null ? [] : [{ term }])),
      content: { type: 'html', value: paragraphs(body) },
    })),
  });
}

/** The start of a day or month in China, which is what the gazette's dates mean. */
function instant(date: string): Date {
  return new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00+08:00`);
}

function paragraphs(body: string): string {
  return body
    .split('\n')
    .map((paragraph) => `<p>${escapeXml(paragraph)}</p>`)
    .join('');
}
