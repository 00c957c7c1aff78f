import './globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { PageShell } from '@/components/document/page-shell';
import { PAGE_VIEWPORT } from '@/components/document/page-viewport';
import { loadIssues, loadItems, loadNames } from '@/lib/content/load-collection';
import { HOME_TITLE, SITE_NAME } from '@/lib/site/site-name';

export const metadata: Metadata = {
  title: { template: `%s · ${SITE_NAME}`, default: HOME_TITLE },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport = PAGE_VIEWPORT;

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <PageShell issues={loadIssues()} total={loadItems().length} hasNames={loadNames().length > 0}>
      {children}
    </PageShell>
  );
}
