import { parseAtomFeed } from 'feedsmith';
import { feedPath, itemPath, namePath, sectionPath } from '@/lib/domain/permalink';
import { allSections } from '@/lib/domain/section';
import { bestUrl } from '@/lib/site/site-address';
import { type ExportedSite, readText } from './exported-site';

/** Every feed must be Atom; each entry needs an id of its own and the title behind its link. */
export function checkFeeds(site: ExportedSite): string[] {
  const titles = new Map(site.items.map(({ id, title }) => [bestUrl(itemPath(id)), title]));
  const pages = [
    '/',
    ...allSections(site.sections).map(({ slug }) => sectionPath(slug)),
    ...site.names.map(({ id }) => namePath(id)),
  ];
  return pages.flatMap((page) => {
    const path = feedPath(page);
    if (!site.files.has(path.slice(1))) return [`${path}: expected a feed, found no file`];
    const feed = parseAtomFeed(readText(site, path.slice(1)));
    const entries = feed.entries ?? [];
    const problems = entries.flatMap(({ title, links, updated }) => {
      const link = links?.[0]?.href ?? '';
      const isRight = title?.value === titles.get(link) && !Number.isNaN(Date.parse(updated ?? ''));
      return isRight ? [] : [`${path}: expected title and date of ${link}, found ${title?.value}`];
    });
    const ids = new Set(entries.map(({ id }) => id));
    if (ids.size !== entries.length) problems.push(`${path}: expected every entry to have an id`);
    const self = feed.links?.find(({ rel }) => rel === 'self')?.href;
    if (self !== bestUrl(path)) problems.push(`${path}: expected rel=self to be it, found ${self}`);
    if (page === '/' && entries.length === 0)
      problems.push(`${path}: expected entries, found none`);
    return problems;
  });
}
