import Link from 'next/link';
import { useSyncExternalStore } from 'react';
import { SearchForm } from '@/components/shell/search-form';
import { withBasePath } from '@/components/shell/with-base-path';
import type { Issue } from '@/lib/domain/issue';
import { issuePath, sectionPath } from '@/lib/domain/permalink';
import { guessFromPath } from './guess-from-path';
import { useItemMeant } from './use-item-meant';

export interface NotFoundGuessProps {
  readonly issues: readonly Issue[];
  readonly sections: readonly { readonly slug: string; readonly name: string }[];
}

const LINK = 'inline-flex min-h-11 items-center text-peony underline underline-offset-4';

/** Searches for what the address says, and leads to what stands nearest to it. */
export function NotFoundGuess({ issues, sections }: NotFoundGuessProps) {
  const path = useLocationPath();
  const slugs = sections.map(({ slug }) => slug);
  const { items, words, issue, section: slug } = guessFromPath(path, issues, slugs);
  useItemMeant(items);
  const section = sections.find((one) => one.slug === slug);
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
            返回首页
          </Link>
        </li>
      </ul>
    </>
  );
}

/** The page's `location.pathname` below the base path; '' in the static page and while it hydrates. */
function useLocationPath(): string {
  return useSyncExternalStore(subscribe, read, readOnServer);
}

/** A page keeps its path for as long as it is shown. */
const subscribe = () => () => {};
const read = () => window.location.pathname.slice(withBasePath('').length);
const readOnServer = () => '';
