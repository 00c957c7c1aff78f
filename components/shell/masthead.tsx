import Link from 'next/link';
import type { ReactNode } from 'react';
import { GAZETTE_NAME, IS_UNOFFICIAL, SEAL, SITE_NAME } from '@/lib/site/site-name';
import { ThemeSwitch, TypeSwitch } from './display-switches';
import { HeaderSearch } from './header-search';
import { SiteNav } from './site-nav';

interface MastheadProps {
  /** What the collection covers, for example `2023年5月`. */
  readonly period: string;
  readonly total: number;
  /** Whether there are pages of names. */
  readonly hasNames: boolean;
  /** Whether the page has a large box of its own. */
  readonly hasBox: boolean;
}

/** The head of every page, one row on any screen: whose record this is, of when, and how much of it. */
export function Masthead({ period, total, hasNames, hasBox }: MastheadProps) {
  return (
    <header className="border-b border-hairline">
      <p className="hidden pb-1 text-sm text-soft print:block">
        {SITE_NAME} · 《{GAZETTE_NAME}》
      </p>
      <div className="mx-auto flex h-[3.25rem] max-w-[69rem] items-center gap-x-1 px-[18px] sm:h-[4.25rem] sm:gap-x-6 sm:px-6 print:hidden">
        {/* What does not fit into the row wraps below it and is cut: the name first of all. */}
        <Link
          href="/"
          prefetch={false}
          className="mr-auto flex h-full min-w-[2.125rem] grow flex-wrap items-center gap-x-2.5 overflow-hidden whitespace-nowrap sm:gap-x-3.5"
        >
          <HeadPart>
            <Seal />
          </HeadPart>
          <HeadPart>
            <span className="font-song text-lg font-bold leading-none tracking-wide sm:text-[1.375rem]">
              {SITE_NAME}
            </span>
          </HeadPart>
          {IS_UNOFFICIAL && (
            <HeadPart>
              <span className="rounded border border-hairline px-1.5 text-xs leading-5 text-soft">
                非官方
              </span>
            </HeadPart>
          )}
          <HeadPart>
            <span className="hidden text-[0.8125rem] text-soft lg:inline">
              {GAZETTE_NAME} · {period} · {total}条
            </span>
          </HeadPart>
        </Link>
        {!hasBox && <HeaderSearch />}
        <SiteNav hasNames={hasNames} />
        <div className="hidden shrink-0 scripted:flex">
          <TypeSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}

/** A part of the head, as high as the row, so that it is shown whole or not at all. */
function HeadPart({ children }: { readonly children: ReactNode }) {
  return <span className="flex h-full items-center">{children}</span>;
}

/** The site's seal; decorative, its name stands beside it. */
function Seal() {
  return (
    <span
      aria-hidden="true"
      className="grid size-[2.125rem] shrink-0 place-items-center rounded-[5px] bg-peony font-song text-[1.3125rem] font-bold leading-none text-on-peony"
    >
      {SEAL}
    </span>
  );
}
