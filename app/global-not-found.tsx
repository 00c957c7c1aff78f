import './globals.css';
import type { Metadata } from 'next';
import { PageShell } from '@/components/document/page-shell';
import { PAGE_VIEWPORT } from '@/components/document/page-viewport';
import { NotFoundHelp } from '@/components/not-found/not-found-help';
import { SectionNav } from '@/components/section/section-nav';
import { loadIssues, loadItems, loadNames, loadSections } from '@/lib/content/load-collection';
import { allSections } from '@/lib/domain/section';
import { SITE_NAME } from '@/lib/site/site-name';

export const viewport = PAGE_VIEWPORT;

export const metadata: Metadata = {
  title: `没有这个页面 · ${SITE_NAME}`,
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

/**
 * The page for addresses that there are none of. It stands outside of the layout: a `not-found.tsx`
 * in it would be a part of every page, with all issues and sections that are named here.
 */
export default function NotFound() {
  const sections = loadSections();
  const issues = loadIssues();
  const items = loadItems();
  const names = allSections(sections).map(({ slug, name }) => ({ slug, name }));
  return (
    <PageShell issues={issues} total={items.length} hasNames={loadNames().length > 0} hasBox>
      <div className="pt-10 lg:pt-16">
        <h1 className="font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">
          没有这个页面
        </h1>
        <p className="mt-3 mb-7 max-w-[38em] text-soft">
          网址可能有误或不完整。条目的编号形如{items[0]?.id}
          ，发布后不再更改；记得其中的词句，可以直接检索。
        </p>
        <NotFoundHelp
          issues={issues.map(({ id, label, date }) => ({ id, label, date }))}
          sections={names}
        />
        <SectionNav sections={sections} current={null} form="rows" />
      </div>
    </PageShell>
  );
}
