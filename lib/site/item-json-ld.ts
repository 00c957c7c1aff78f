import type { NewsArticle } from 'schema-dts';
import type { Item } from '@/lib/gazette/item';
import { cardPath, itemPath } from '@/lib/gazette/permalink';
import { issueJsonLd } from './issue-json-ld';
import { bestUrl } from './site-address';

/** An item, with its whole text, as part of its issue. */
export function itemJsonLd(item: Item): NewsArticle {
  const { id, issue, section, subsection, title, tocTitle, date, page, body } = item;
  const path = itemPath(id);
  return {
    '@type': 'NewsArticle',
    '@id': `${bestUrl(path)}#item`,
    identifier: id,
    headline: title,
    ...(tocTitle === undefined ? {} : { alternativeHeadline: tocTitle }),
    datePublished: date,
    articleSection: subsection === null ? section : [section, subsection],
    articleBody: body,
    pageStart: page,
    inLanguage: 'zh-Hans',
    url: bestUrl(path),
    mainEntityOfPage: bestUrl(path),
    image: bestUrl(cardPath(path)),
    isPartOf: issueJsonLd(issue),
  };
}
