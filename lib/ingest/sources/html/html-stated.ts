import type { Field } from '@/lib/domain/item';
import { statedDate } from '@/lib/ingest/sources/records/stated-date';
import type { Stated } from '@/lib/ingest/sources/stated';
import { attribute, type HtmlNode, isElement, stepsThrough } from './html-tree';

/** Names of `meta` elements: those that Chinese governments' pages must have, then everybody's. */
const TITLE = ['articletitle', 'og:title', 'dc.title'];
const DATE = ['pubdate', 'publishdate', 'article:published_time', 'dc.date', 'date'];
const SECTION = ['columnname', 'article:section'];
const SOURCE = ['contentsource', 'source', 'og:site_name'];
const ADDRESS = ['url', 'og:url'];
/** Behind the title of a page: the name of its column and site. */
const SITE_TAIL = /\s*(?:[-_|–—]{1,2}|\s-\s)\s*[^-_|–—]*(?:网|网站|门户|政府|日报|频道)\s*$/u;
/** As browsers mark the pages that they save. */
const SAVED_FROM = /saved from url=\(\d+\)(\S+)/;

/** What a page says of itself outside its text, or null where it says nothing. */
export function htmlStated(document: HtmlNode): Stated | null {
  const meta = new Map<string, string>();
  let pageTitle = '';
  let address = '';
  for (const { node, isEnd } of stepsThrough(document, ({ tagName }) => tagName !== 'body')) {
    if (node.nodeName === '#comment' && 'data' in node) {
      address ||= SAVED_FROM.exec(node.data)?.[1] ?? '';
    }
    if (!isElement(node) || isEnd) continue;
    const name = (attribute(node, 'name') || attribute(node, 'property')).toLowerCase();
    const content = attribute(node, 'content').replace(/\s+/gu, ' ').trim();
    if (node.tagName === 'meta' && content !== '' && !meta.has(name)) meta.set(name, content);
    if (node.tagName === 'link' && attribute(node, 'rel') === 'canonical') {
      address = attribute(node, 'href');
    }
    if (node.tagName === 'title') pageTitle ||= titleText(node);
  }
  const first = (names: readonly string[]) => names.map((one) => meta.get(one)).find(Boolean);
  const fields: Field[] = [
    { name: '来源', value: first(SOURCE) ?? '' },
    { name: '原文链接', value: first(ADDRESS) ?? address },
  ].filter(({ value }) => value !== '');
  const title = first(TITLE) ?? pageTitle;
  if (title === '' && fields.length === 0 && meta.size === 0) return null;
  return {
    id: null,
    title: title === '' ? null : title,
    date: statedDate(first(DATE) ?? null),
    section: first(SECTION) ?? null,
    subsection: null,
    page: null,
    issue: null,
    fields,
  };
}

function titleText(element: HtmlNode): string {
  const [child] = 'childNodes' in element ? element.childNodes : [];
  const text = child && 'value' in child ? child.value.replace(/\s+/gu, ' ').trim() : '';
  const shortened = text.replace(SITE_TAIL, '');
  return shortened === '' ? text : shortened;
}
