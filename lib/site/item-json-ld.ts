import type { NewsArticle } from 'schema-dts';
import type { Item } from '@/lib/domain/item';
import { firstDate } from '@/lib/domain/partial-date';
import { cardPath, itemPath } from '@/lib/domain/permalink';
import { plainText } from '@/lib/domain/plain-text';
import { headingsOf } from '@/lib/domain/section';
import { issueJsonLd } from './issue-json-ld';
import { bestUrl } from './site-address';

/**
 * An item, with its whole text, as part of its issue.
 * @param cardOf site path of the page whose picture stands for it
 */
export function itemJsonLd(item: Item, cardOf = itemPath(item.id)): NewsArticle {
  const { id, issue, section, title, tocTitle, date, page, blocks } = item;
  const names = headingsOf(section).map(({ name }) => name);
  const path = itemPath(id);
  return {
    '@type': 'NewsArticle',
    '@id': `${bestUrl(path)}#item`,
    identifier: id,
    headline: title,
    ...(tocTitle === undefined ? {} : { alternativeHeadline: tocTitle }),
    ...(date === null ? {} : { datePublished: firstDate(date) }),
    ...(names[0] === undefined
      ? {}
      : { articleSection: names[1] === undefined ? names[0] : names }),
    articleBody: plainText(blocks),
    ...(page === null ? {} : { pageStart: page }),
    inLanguage: 'zh-Hans',
    url: bestUrl(path),
    mainEntityOfPage: bestUrl(path),
    image: bestUrl(cardPath(cardOf)),
    isPartOf: issueJsonLd(issue),
  };
}
