import type { NewsArticle, Periodical, PublicationIssue } from 'schema-dts';
import { formatDate } from '@/lib/gazette/format-date';
import type { Item } from '@/lib/gazette/item';
import { issuePath, itemPath } from '@/lib/gazette/permalink';
import { bestUrl } from './site-address';
import { GAZETTE_NAME } from './site-name';

/** The gazette itself; its page is the list of its issues. */
export function periodicalJsonLd(): Exclude<Periodical, string> {
  return {
    '@type': 'Periodical',
    '@id': `${bestUrl('/issues/')}#periodical`,
    name: GAZETTE_NAME,
    url: bestUrl('/issues/'),
    inLanguage: 'zh-Hans',
  };
}

/** An issue as part of the gazette. */
export function issueJsonLd(issue: string): Exclude<PublicationIssue, string> {
  return {
    '@type': 'PublicationIssue',
    '@id': `${bestUrl(issuePath(issue))}#issue`,
    name: `${GAZETTE_NAME} ${formatDate(issue)}`,
    issueNumber: issue,
    datePublished: issue,
    inLanguage: 'zh-Hans',
    url: bestUrl(issuePath(issue)),
    isPartOf: periodicalJsonLd(),
  };
}

/** An issue with the items in it, in printed order. */
export function issueContentsJsonLd(
  issue: string,
  items: readonly Item[],
): Exclude<PublicationIssue, string> {
  return {
    ...issueJsonLd(issue),
    hasPart: items.map(
      ({ id, title, date, page }): NewsArticle => ({
        '@type': 'NewsArticle',
        '@id': `${bestUrl(itemPath(id))}#item`,
        headline: title,
        datePublished: date,
        pageStart: page,
        url: bestUrl(itemPath(id)),
      }),
    ),
  };
}
