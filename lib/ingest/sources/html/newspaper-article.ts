import { statedDate } from '@/lib/ingest/sources/records/stated-date';
import { type HtmlElement, type HtmlNode, isElement, stepsThrough } from './html-tree';

/** Elements by which the system that most electronic newspapers are made with marks an article. */
const OWN = /^founder-(?:content|title|subtitle|introtitle|author)$/;
const CONTENT = 'founder-content';
const TITLE = 'founder-title';
/** Its comment with what it keeps of the article: <title>…</title>, <date>2022-09-25 00:00:00.0</date>. */
const PROPERTY = /<!--\s*enpproperty\b([\s\S]*?)\/enpproperty\s*-->/;

/** What a newspaper's system keeps of an article within its page. */
export interface KeptArticle {
  readonly title: string | null;
  /** As `statedDate` gives it. */
  readonly date: string | null;
  /** The page of the newspaper: 要闻. */
  readonly section: string | null;
}

/** What the comment of a newspaper's page says of its article, or null where there is none. */
export function keptArticle(html: string): KeptArticle | null {
  const kept = PROPERTY.exec(html)?.[1];
  if (kept === undefined) return null;
  const said = (name: string) => {
    const value = new RegExp(`<${name}>([^<]*)</${name}>`, 'i').exec(kept)?.[1] ?? '';
    return value.replace(/\s+/gu, ' ').trim() || null;
  };
  const page = said('nodename');
  return {
    title: said('title'),
    date: statedDate((said('date') ?? '').replace(/\.0$/u, '')),
    section: page?.replace(/^第?\s*[A-Z]*\d*\s*版\s*[:：]?\s*/u, '') || page,
  };
}

/**
 * What stands around the article of a newspaper's page, other pages' names and titles among it: all
 * that holds neither its title nor its text. None where a page does not mark both.
 */
export function aroundArticle(root: HtmlNode): Set<HtmlElement> {
  const own: HtmlElement[] = [];
  for (const { node, isEnd } of stepsThrough(root)) {
    if (isElement(node) && !isEnd && OWN.test(node.tagName)) own.push(node);
  }
  const has = (tag: string) => own.some(({ tagName }) => tagName === tag);
  if (!has(CONTENT) || !has(TITLE)) return new Set();
  const above = new Set<HtmlNode>();
  for (const element of own) {
    for (
      let outer = element.parentNode;
      outer;
      outer = 'parentNode' in outer ? outer.parentNode : null
    )
      above.add(outer);
  }
  const around = new Set<HtmlElement>();
  for (const outer of above) {
    for (const child of 'childNodes' in outer ? outer.childNodes : []) {
      if (isElement(child) && !above.has(child) && !OWN.test(child.tagName)) around.add(child);
    }
  }
  return around;
}
