import type { Metadata } from 'next';
import { NameIndexView } from '@/components/name/name-index-view';
import { loadNames } from '@/lib/content/load-collection';
import { pageMetadata } from '@/lib/site/page-metadata';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: '名录',
    description: `《${GAZETTE_NAME}》多次提到的人物、县区和机构，每个名称都有自己的一页：见于哪些条目，与谁同时出现。`,
    path: '/names/',
    cardOf: '/',
  });
}

export default function NamesPage() {
  return <NameIndexView names={loadNames()} />;
}
