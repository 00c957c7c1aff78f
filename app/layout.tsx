import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Footer } from '@/components/layout/footer';
import { Masthead } from '@/components/layout/masthead';
import { periodOf } from '@/components/layout/period-of';
import { ScrollReset } from '@/components/layout/scroll-reset';
import { SkipLink } from '@/components/layout/skip-link';
import { loadItems } from '@/lib/content/load-collection';
import { GAZETTE_NAME, SITE_NAME } from '@/lib/site/site-name';

export const metadata: Metadata = {
  title: { template: `%s · ${SITE_NAME}`, default: `${SITE_NAME} · ${GAZETTE_NAME}全文检索` },
  description: `检索和浏览《${GAZETTE_NAME}》全文：按栏目浏览，即输即搜，每条都有固定链接。`,
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#161310' },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  const items = loadItems();
  return (
    <html lang="zh-Hans">
      <body className="flex min-h-svh flex-col text-base">
        <ScrollReset />
        <SkipLink />
        <Masthead period={periodOf(items)} total={items.length} />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-[1104px] grow px-[18px] pb-20 outline-none sm:px-6"
        >
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
