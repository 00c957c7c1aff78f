import Link from 'next/link';
import { GAZETTE_NAME, SITE_NAME } from '@/lib/site/site-name';
import { HeaderSearch } from './header-search';
import { Seal } from './seal';
import { SiteNav } from './site-nav';
import { TypeSwitch } from './type-switch';

interface MastheadProps {
  /** What the collection covers, for example `2023年5月`. */
  readonly period: string;
  readonly total: number;
}

/** The head of every page: whose record this is, of when, and how much of it. */
export function Masthead({ period, total }: MastheadProps) {
  return (
    <header className="border-b border-hairline">
      <p className="hidden pb-1 text-sm text-soft print:block">
        {SITE_NAME} · 《{GAZETTE_NAME}》
      </p>
      <div className="print:hidden mx-auto flex min-h-[4.25rem] max-w-[69rem] flex-wrap items-center gap-x-6 px-[18px] max-sm:pb-2.5 sm:px-6">
        <Link
          href="/"
          prefetch={false}
          className="mr-auto flex min-h-[4.25rem] items-center gap-3.5 whitespace-nowrap"
        >
          <Seal />
          <span className="font-song text-[1.375rem] font-bold leading-none tracking-wide">
            {SITE_NAME}
          </span>
          <span className="hidden text-[0.8125rem] text-soft lg:inline">
            {GAZETTE_NAME} · {period} · {total}条
          </span>
        </Link>
        <TypeSwitch />
        <SiteNav />
        <HeaderSearch />
      </div>
    </header>
  );
}
