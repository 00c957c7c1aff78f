import type { Metadata } from 'next';
import { NotFoundView } from '@/components/not-found/not-found-view';
import { loadIssues, loadSections } from '@/lib/content/load-collection';

export const metadata: Metadata = { title: '没有这个页面' };

export default function NotFound() {
  return (
    <div className="pt-10 lg:pt-16">
      <h1 className="font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">
        没有这个页面
      </h1>
      <p className="mt-3 mb-7 max-w-[38em] text-soft">
        网址可能有误或不完整。条目的编号形如
        2023-05-001，发布后不再更改；记得其中的词句，可以直接检索。
      </p>
      <NotFoundView
        issues={loadIssues().map(({ id, label, date }) => ({ id, label, date }))}
        sections={loadSections()}
      />
    </div>
  );
}
