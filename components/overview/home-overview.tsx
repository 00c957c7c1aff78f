import Link from 'next/link';
import type { ReactNode } from 'react';
import { FollowedList } from '@/components/saved/followed-list';
import { SearchLink } from '@/components/shell/search-link';
import { contentsGroups } from '@/lib/domain/contents-groups';
import type { FilledIssue } from '@/lib/domain/issues-of';
import { issuePath } from '@/lib/domain/permalink';
import type { StartingName } from '@/lib/domain/starting-name';
import { GAZETTE_NAME } from '@/lib/site/site-name';
import { SectionCards } from './section-cards';
import { StartingNames } from './starting-names';

interface HomeOverviewProps {
  /** Newest first. */
  readonly issues: readonly FilledIssue[];
  /** What they cover, for example `2023年5月`; '' where that is not known. */
  readonly period: string;
  /** Queries to try. */
  readonly examples: readonly string[];
  readonly names: readonly StartingName[];
}

const LEADS_ON =
  'inline-flex min-h-9 items-center text-peony underline underline-offset-4 touch:min-h-11';

/** More are a matter for the page of all issues. */
const OLDER_ISSUES = 6;

/** Of an issue with more items the contents page alone lists them for browsers without scripts. */
const LONGEST_PLAIN = 200;

/** What this is and how much is in it, and where to begin, before anything is asked. */
export function HomeOverview({ issues, period, examples, names }: HomeOverviewProps) {
  const [newest, ...older] = issues;
  if (!newest) return null;
  const total = issues.reduce((sum, { items }) => sum + items.length, 0);
  const contents = contentsGroups(newest.items);
  const isLong = newest.items.length > LONGEST_PLAIN;
  const hasPages = names.some(({ id }) => id !== undefined);
  return (
    <div className="pt-3 sm:pt-5">
      <p className="text-[1.0625rem] sm:text-lg">
        《{GAZETTE_NAME}》全文检索：收录{period}
        {issues.length > 1 && `的${issues.length}期`}共{total}条，凡文中有，必能搜到。
      </p>
      {examples.length > 0 && (
        <p className="hidden flex-wrap items-center gap-x-4 text-[0.9375rem] text-soft scripted:flex">
          试试
          {examples.map((query) => (
            <SearchLink
              key={query}
              search={{ q: query }}
              className="inline-flex min-h-9 items-center text-peony underline decoration-hairline underline-offset-4 hover:decoration-current touch:min-h-11"
            >
              {query}
            </SearchLink>
          ))}
          <Link
            href="/help/"
            prefetch={false}
            className="inline-flex min-h-9 items-center underline decoration-hairline underline-offset-4 hover:text-ink sm:ml-auto touch:min-h-11"
          >
            检索帮助
          </Link>
        </p>
      )}
      <section aria-labelledby="newest" className="pt-6">
        <Title id="newest">
          <Link href={issuePath(newest.id)} prefetch={false} className="hover:text-peony">
            {issues.length > 1 && '最新一期：'}
            {newest.label}
          </Link>
        </Title>
        <SectionCards contents={contents} />
        <p className="pt-2 text-[0.9375rem]">
          <Link href={issuePath(newest.id)} prefetch={false} className={LEADS_ON}>
            本期目录（{newest.items.length}条）
          </Link>
        </p>
      </section>
      {names.length > 0 && (
        <section
          aria-labelledby="names"
          className={hasPages ? 'pt-6' : 'hidden pt-6 scripted:block'}
        >
          <Title id="names">常见名称</Title>
          <StartingNames names={names} />
          {hasPages && (
            <p className="text-[0.9375rem]">
              <Link href="/names/" prefetch={false} className={LEADS_ON}>
                全部名称
              </Link>
            </p>
          )}
        </section>
      )}
      {/* It comes with scripts: above, it would push down what is being read. */}
      <FollowedList />
      {older.length > 0 && (
        <section aria-labelledby="older" className="pt-6">
          <Title id="older">往期</Title>
          <ul className="flex flex-wrap gap-x-6 pt-2 text-[0.9375rem]">
            {older.slice(0, OLDER_ISSUES).map(({ id, label, items }) => (
              <li key={id}>
                <Link
                  href={issuePath(id)}
                  prefetch={false}
                  className="inline-flex min-h-9 items-center gap-1 hover:text-peony touch:min-h-11"
                >
                  {label}
                  <span className="text-[0.8125rem] text-soft">{items.length}条</span>
                </Link>
              </li>
            ))}
            {older.length > OLDER_ISSUES && (
              <li>
                <Link href="/issues/" prefetch={false} className={LEADS_ON}>
                  全部{issues.length}期
                </Link>
              </li>
            )}
          </ul>
        </section>
      )}
      {/* The build writes the list itself in here (plain-contents.ts): the page's payload would carry
          every title a second time, for browsers that do not need it. */}
      <noscript data-contents={isLong ? undefined : newest.id}>
        <h2 className="pt-8 font-song text-[1.375rem] font-bold">{newest.label}全部条目</h2>
        <p className="text-soft">
          浏览器没有启用脚本，不能即输即搜。可用浏览器的“在页面中查找”（Ctrl+F）来找标题
          {isLong && '，全部标题在上面的“本期目录”里'}。
        </p>
      </noscript>
    </div>
  );
}

function Title({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <h2 id={id} className="border-b border-hairline pb-1 text-sm text-soft">
      {children}
    </h2>
  );
}
