import { createHash } from 'node:crypto';
import { generateAtomFeed } from 'feedsmith';
import { type Block, type Row, withTables } from '@/lib/domain/block';
import { byDate } from '@/lib/domain/issues-of';
import type { Item } from '@/lib/domain/item';
import type { PartialDate } from '@/lib/domain/partial-date';
import { feedPath, itemPath } from '@/lib/domain/permalink';
import { headingsOf } from '@/lib/domain/section';
import { escapeXml } from './escape-xml';
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

/** Namespace of all ids of this kind (RFC 9562, a random UUID made once); never to be changed. */
const NAMESPACE = Buffer.from('3139d56d16cb417097398410a0b59bf7', 'hex');

/**
 * A lasting id for a feed or an entry, `urn:uuid:…` (UUID version 5 of the name). Unlike an
 * address it stays the same when the site moves, so no reader is shown an old entry as new.
 */
function feedId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${groups.join('-')}-${hex.slice(20)}`;
}

/** Blocks as HTML without classes, for readers of feeds. */
export function toHtml(blocks: readonly Block[]): string {
  return withTables(blocks)
    .map((block) => {
      if (block.kind === 'table') return element('table', block.rows.map(rowOf).join(''));
      if (block.kind === 'list') {
        return element(
          'ul',
          block.entries.map((entry) => element('li', escapeXml(entry))).join(''),
        );
      }
      // The title of the entry is the heading above them.
      const name = block.kind === 'heading' ? `h${Math.min(block.level + 1, 6)}` : 'p';
      return element(name, escapeXml(block.text));
    })
    .join('');
}

function rowOf({ cells, header }: Row): string {
  const name = header ? 'th' : 'td';
  return element('tr', cells.map((cell) => element(name, escapeXml(cell))).join(''));
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
