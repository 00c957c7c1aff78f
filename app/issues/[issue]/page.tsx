import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IssueView } from '@/components/issue/issue-view';
import { JsonLd } from '@/components/shell/json-ld';
import { loadIssues } from '@/lib/content/load-collection';
import { issuePath } from '@/lib/domain/permalink';
import { issueContentsJsonLd } from '@/lib/site/issue-json-ld';
import { pageMetadata } from '@/lib/site/page-metadata';
import { serialiseJsonLd } from '@/lib/site/serialise-json-ld';
import { breadcrumbJsonLd } from '@/lib/site/site-json-ld';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export const dynamicParams = false;

interface PageProps {
  readonly params: Promise<{ readonly issue: string }>;
}

export function generateStaticParams() {
  return loadIssues().map(({ id }) => ({ issue: id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { issue: id } = await params;
  const issue = loadIssues().find((one) => one.id === id);
  if (!issue) return {};
  const { label, items } = issue;
  return pageMetadata({
    title: `${GAZETTE_NAME} ${label}目录`,
    description: `《${GAZETTE_NAME}》${label}目录：${items.length}条，按栏目和页码排列，每条都有固定链接。`,
    path: issuePath(id),
  });
}

export default async function IssuePage({ params }: PageProps) {
  const { issue: id } = await params;
  const issues = loadIssues();
  const at = issues.findIndex((one) => one.id === id);
  const issue = issues[at];
  if (!issue) notFound();
  const crumbs = [
    { name: '往期', path: '/issues/' },
    { name: issue.label, path: issuePath(id) },
  ];
  const graph = [issueContentsJsonLd(issue), breadcrumbJsonLd(crumbs)];
  return (
    <>
      <JsonLd json={serialiseJsonLd(graph)} />
      <IssueView issue={issue} previous={issues[at + 1] ?? null} next={issues[at - 1] ?? null} />
    </>
  );
}
