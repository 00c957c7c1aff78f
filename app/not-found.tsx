import type { Metadata } from 'next';
import Link from 'next/link';
import { SearchForm } from '@/components/layout/search-form';
import { SectionNav } from '@/components/section/section-nav';
import { loadSections } from '@/lib/content/load-collection';

export const metadata: Metadata = { title: '没有这个页面' };

export default function NotFound() {
  return (
    <div className="pt-10 lg:pt-16">
      <h1 className="font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">
        没有这个页面
      </h1>
      <p className="mt-3 mb-7 max-w-[38em] text-soft">
        地址可能抄错或不完整。条目的编号形如
        2023-05-001，一经发布不再改变；记得其中的词句，可以直接检索。
      </p>
      <SearchForm />
      <p className="mt-6 mb-8">
        <Link
          href="/"
          prefetch={false}
          className="inline-flex min-h-11 items-center text-peony underline underline-offset-4"
        >
          回到首页，浏览全部目录
        </Link>
      </p>
      <SectionNav sections={loadSections()} current={null} form="rows" />
    </div>
  );
}
