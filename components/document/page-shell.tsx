import type { ReactNode } from 'react';
import { CopyWithoutMarks } from '@/components/clipboard/copy-without-marks';
import { AddressScript } from '@/components/shell/address-script';
import { DisplayScript } from '@/components/shell/display-script';
import { Footer } from '@/components/shell/footer';
import { Masthead } from '@/components/shell/masthead';
import { periodOf } from '@/components/shell/period-of';
import { ScrollReset } from '@/components/shell/scroll-reset';
import { SkipLink } from '@/components/shell/skip-link';
import type { Issue } from '@/lib/domain/issue';
import { absoluteUrl, siteAddress } from '@/lib/site/site-address';
import { SITE_NAME } from '@/lib/site/site-name';

interface PageShellProps {
  /** Newest first. */
  readonly issues: readonly Pick<Issue, 'date'>[];
  /** Number of items. */
  readonly total: number;
  /** Whether there are pages of names. */
  readonly hasNames: boolean;
  /** Whether the page has a large box of its own, so that it needs none in its head. */
  readonly hasBox?: boolean;
  readonly children: ReactNode;
}

/** The document around every page: head, masthead and footer. */
export function PageShell(props: PageShellProps) {
  const { issues, total, hasNames, hasBox = false, children } = props;
  const { basePath } = siteAddress();
  const openSearch = absoluteUrl('/opensearch.xml');
  return (
    // A script in the head may have set its data attributes before React comes.
    <html lang="zh-Hans" suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: this is the document of the App Router */}
      <head>
        {/* An address may hold a search; not even the site's own server is told where a reader was. */}
        <meta name="referrer" content="no-referrer" />
        <AddressScript />
        <DisplayScript />
      </head>
      <body className="flex min-h-svh flex-col text-base">
        {/*
          React moves these into the head. Next's own icon convention would take the icon out of the
          head for a moment at every step to another page, and Chromium would ask for favicon.ico.
        */}
        <link rel="icon" href={`${basePath}/icons/icon.svg`} sizes="any" type="image/svg+xml" />
        <link rel="apple-touch-icon" href={`${basePath}/icons/apple-touch-icon.png`} />
        {openSearch && (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={SITE_NAME}
            href={openSearch}
          />
        )}
        <CopyWithoutMarks />
        <ScrollReset />
        <SkipLink to="main">跳到正文</SkipLink>
        <Masthead period={periodOf(issues)} total={total} hasNames={hasNames} hasBox={hasBox} />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-[69rem] grow px-[18px] pb-20 outline-none sm:px-6 print:max-w-none print:p-0"
        >
          {children}
        </main>
        <Footer hasNames={hasNames} />
      </body>
    </html>
  );
}
