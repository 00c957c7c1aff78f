import Link from 'next/link';
import { SectionNav } from '@/components/section/section-nav';
import { SearchForm } from '@/components/shell/search-form';
import { useLocationPath } from '@/components/shell/use-location-path';
import type { Issue } from '@/lib/domain/issue';
import { issuePath, sectionPath } from '@/lib/domain/permalink';
import { allSections, type Section } from '@/lib/domain/section';
import { guessFromPath } from './guess-from-path';
import { useItemMeant } from './use-item-meant';

export interface NotFoundHelpProps {
  readonly issues: readonly Issue[];
  readonly sections: readonly Section[];
}

const LINK = 'inline-flex min-h-11 items-center text-peony underline underline-offset-4';

/** Searches for what the address says, and leads to what stands nearest to it. */
export function NotFoundHelp({ issues, sections }: NotFoundHelpProps) {
  const path = useLocationPath();
  const all = allSections(sections);
  const slugs = all.map(({ slug }) => slug);
  const { items, words, issue, section: slug } = guessFromPath(path, issues, slugs);
  useItemMeant(items);
  const section = all.find((one) => one.slug === slug);
  return (
    <>
      <SearchForm key={words} words={words} />
      <ul className="mt-5 mb-8 flex flex-wrap gap-x-7">
        {section && (
          <li>
            <Link href={sectionPath(section.slug)} prefetch={false} className={LINK}>
              “{section.name}”栏目
            </Link>
          </li>
        )}
        {issue && (
          <li>
            <Link href={issuePath(issue.id)} prefetch={false} className={LINK}>
              {issue.label}目录
            </Link>
          </li>
        )}
        <li>
          <Link href="/" prefetch={false} className={LINK}>
            返回首页，浏览全部目录
          </Link>
        </li>
      </ul>
      <SectionNav sections={sections} current={null} form="rows" />
    </>
  );
}
