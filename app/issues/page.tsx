import type { Metadata } from 'next';
import { ArchiveView } from '@/components/issue/archive-view';
import { JsonLd } from '@/components/shell/json-ld';
import { periodOf } from '@/components/shell/period-of';
import { loadIssues } from '@/lib/content/load-collection';
import { issueJsonLd, periodicalJsonLd } from '@/lib/site/issue-json-ld';
import { pageMetadata } from '@/lib/site/page-metadata';
import { serialiseJsonLd } from '@/lib/site/serialise-json-ld';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export function generateMetadata(): Metadata {
  const issues = loadIssues();
  return pageMetadata({
    title: '往期',
    description: `《${GAZETTE_NAME}》已收录${issues.length}期（${periodOf(issues)}），可按年月查阅各期目录。`,
    path: '/issues/',
    cardOf: '/',
  });
}

export default function IssuesPage() {
  const issues = loadIssues();
  const periodical = {
    ...periodicalJsonLd(),
    hasPart: issues.map(issueJsonLd),
  };
  return (
    <>
      <JsonLd json={serialiseJsonLd([periodical])} />
      <ArchiveView issues={issues} />
    </>
  );
}
