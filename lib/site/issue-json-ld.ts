import type { NewsArticle, Periodical, PublicationIssue } from 'schema-dts';
import type { Issue } from '@/lib/domain/issue';
import type { FilledIssue } from '@/lib/domain/issues-of';
import { firstDate } from '@/lib/domain/partial-date';
import { issuePath, itemPath } from '@/lib/domain/permalink';
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
export function issueJsonLd({ id, label, date }: Issue): Exclude<PublicationIssue, string> {
  return {
    '@type': 'PublicationIssue',
    '@id': `${bestUrl(issuePath(id))}#issue`,
    name: `${GAZETTE_NAME} ${label}`,
    issueNumber: id,
    ...(date === null ? {} : { datePublished: firstDate(date) }),
    inLanguage: 'zh-Hans',
    url: bestUrl(issuePath(id)),
    isPartOf: periodicalJsonLd(),
  };
}

/** An issue with the items in it, in printed order. */
export function issueContentsJsonLd(issue: FilledIssue): Exclude<PublicationIssue, string> {
  return {
    ...issueJsonLd(issue),
    hasPart: issue.items.map(
      ({ id, title, date, page }): NewsArticle => ({
        '@type': 'NewsArticle',
        '@id': `${bestUrl(itemPath(id))}#item`,
        headline: title,
        ...(date === null ? {} : { datePublished: firstDate(date) }),
        ...(page === null ? {} : { pageStart: page }),
        url: bestUrl(itemPath(id)),
      }),
    ),
  };
}
