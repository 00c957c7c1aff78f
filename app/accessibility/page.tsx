import type { Metadata } from 'next';
import { AccessibilityView } from '@/components/about/accessibility-view';
import { pageMetadata } from '@/lib/site/page-metadata';
import { SITE_NAME } from '@/lib/site/site-name';

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: '无障碍声明',
    description: `${SITE_NAME}依据的无障碍标准、可以怎样使用、已知的不足和怎样检查。`,
    path: '/accessibility/',
    cardOf: '/',
  });
}

export default function AccessibilityPage() {
  return <AccessibilityView />;
}
