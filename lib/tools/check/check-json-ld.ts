import { itemPath } from '@/lib/domain/permalink';
import { bestUrl } from '@/lib/site/site-address';
import type { ExportedSite } from './exported-site';

const SCRIPT = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

/** Every page's JSON-LD must parse, and that of an item say what the item is. */
export function checkJsonLd({ pages, items }: ExportedSite): string[] {
  const problems: string[] = [];
  const articles = new Map<string, Record<string, unknown>>();
  for (const [path, html] of pages) {
    for (const [, json = ''] of html.matchAll(SCRIPT)) {
      try {
        const { '@graph': things } = JSON.parse(json) as { '@graph': Record<string, unknown>[] };
        const article = things.find((thing) => thing['@type'] === 'NewsArticle');
        if (article) articles.set(path, article);
      } catch (error) {
        problems.push(`${path}: expected JSON-LD, found what does not parse: ${error}`);
      }
    }
  }
  for (const { id, title, date, section, body } of items) {
    const article = articles.get(itemPath(id));
    const wanted = {
      headline: title,
      datePublished: date ?? undefined,
      articleBody: body,
      url: bestUrl(itemPath(id)),
    };
    for (const [name, value] of Object.entries(wanted)) {
      const found = article?.[name];
      if (found !== value) problems.push(`${id}: expected ${name} ${value}, found ${found}`);
    }
    if (![article?.articleSection].flat().includes(section ?? undefined)) {
      problems.push(`${id}: expected articleSection ${section}, found ${article?.articleSection}`);
    }
  }
  return problems;
}
