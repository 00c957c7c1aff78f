import type { Metadata } from 'next';
import { AboutView } from '@/components/about/about-view';
import { periodOf } from '@/components/shell/period-of';
import { loadIssues, loadItems, loadNames } from '@/lib/content/load-collection';
import { pageMetadata } from '@/lib/site/page-metadata';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: '关于本站',
    description: `《${GAZETTE_NAME}》全文收录了什么、来自哪里、是否完整，以及开放数据、使用和隐私。`,
    path: '/about/',
    cardOf: '/',
  });
}

export default function AboutPage() {
  const items = loadItems();
  return (
    <AboutView
      period={periodOf(loadIssues())}
      issueCount={loadIssues().length}
      itemCount={items.length}
      hasNames={loadNames().length > 0}
      retitledCount={items.filter(({ tocTitle }) => tocTitle !== undefined).length}
    />
  );
}
