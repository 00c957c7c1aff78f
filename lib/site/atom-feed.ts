import { generateAtomFeed } from 'feedsmith';
import { byDate } from '@/lib/domain/issues-of';
import type { Item } from '@/lib/domain/item';
import type { PartialDate } from '@/lib/domain/partial-date';
import { feedPath, itemPath } from '@/lib/domain/permalink';
import { headingsOf } from '@/lib/domain/section';
import { toHtml } from './block-html';
import { feedId } from './feed-id';
import { bestUrl } from './site-address';
import { GAZETTE_NAME, SITE_NAME } from './site-name';

/** About two issues: nobody who asks once a month misses an item, and the file stays small. */
const MOST_ENTRIES = 240;

export interface FeedDescription {
  /** What its items have in common: a name, a section; null for all there are. */
  readonly name: string | null;
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
export function atomFeed({ name, subtitle, pagePath }: FeedDescription, items: readonly Item[]) {
  const entries = [...items].sort(byDate).slice(0, MOST_ENTRIES);
  return generateAtomFeed({
    xml: { lang: 'zh-Hans' },
    id: feedId(pagePath),
    title: { value: name === null ? SITE_NAME : `${name} · ${SITE_NAME}` },
    subtitle: { value: subtitle },
    updated: updatedOn(entries[0]),
    authors: [{ name: GAZETTE_NAME }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: bestUrl(feedPath(pagePath)) },
      { rel: 'alternate', type: 'text/html', href: bestUrl(pagePath) },
    ],
    entries: entries.map((item) => ({
      id: feedId(item.id),
      title: { value: item.title },
      links: [{ rel: 'alternate', type: 'text/html', href: bestUrl(itemPath(item.id)) }],
      ...(item.date === null ? {} : { published: instant(item.date) }),
      updated: updatedOn(item),
      categories: headingsOf(item.section).map(({ name }) => ({ term: name })),
      content: { type: 'html', value: toHtml(item.blocks) },
    })),
  });
}

/** The same as the answer of a route. */
export function feedResponse(feed: FeedDescription, items: readonly Item[]): Response {
  return new Response(atomFeed(feed, items), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

/** Atom wants one of every entry: where an item has no date its issue's, and else the very first. */
function updatedOn(item: Item | undefined): Date {
  const date = item?.date ?? item?.issue.date;
  return date ? instant(date) : new Date(0);
}

/** The start of a day, month or year in China, which is what the gazette's dates mean. */
function instant({ from }: PartialDate): Date {
  return new Date(`${from}T00:00:00+08:00`);
}
