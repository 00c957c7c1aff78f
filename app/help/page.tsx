import type { Metadata } from 'next';
import { findsIn } from '@/components/help/help-examples';
import { HelpView } from '@/components/help/help-view';
import { loadItems } from '@/lib/content/load-collection';
import { pageMetadata } from '@/lib/site/page-metadata';

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: '检索帮助',
    description:
      '怎样检索：多个词、引号、减号、栏目和日期的写法，拼音、简称、错别字，键盘操作和引用。',
    path: '/help/',
    cardOf: '/',
  });
}

export default function HelpPage() {
  return <HelpView isThere={findsIn(loadItems())} />;
}
