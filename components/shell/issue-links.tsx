import Link from 'next/link';
import type { FilledIssue } from '@/lib/domain/issues-of';
import type { ListPage } from '@/lib/domain/list-parts';
import { yearsOf } from '@/lib/domain/years-of';

/** Where the links stand on the page, for a link that leads down to them. */
export const PARTS = 'parts';

interface IssueLinksProps {
  /** The one that these stand on. */
  readonly page: ListPage;
  /** Of the page of an issue. */
  readonly pathOf: (issue: string) => string;
}

/** Said once for all years and links: a list over many years has hundreds on each of its pages. */
const YEARS =
  'mt-1 [&>li]:grid [&>li]:grid-cols-[4em_minmax(0,1fr)] [&_h3]:leading-9 [&_h3]:text-soft touch:[&_h3]:leading-[2.75rem] [&_a]:inline-flex [&_a]:min-h-9 [&_a]:items-center [&_a]:gap-1.5 [&_a:hover]:text-peony touch:[&_a]:min-h-11 [&_[aria-current]]:font-bold [&_[aria-current]]:text-peony [&_span]:text-[0.8125rem] [&_span]:font-normal [&_span]:text-soft [&_span]:tabular-nums';

/** The ways to the parts of a list that is too long for one page, year by year. */
export function IssueLinks({ page: { list, part }, pathOf }: IssueLinksProps) {
  if (list.issues.length === 0) return null;
  const linkTo = ({ id, label, items }: FilledIssue, shown: string) => (
    <li key={id}>
      <Link
        href={pathOf(id)}
        prefetch={false}
        aria-label={`${label} ${items.length}条`}
        aria-current={id === part?.id ? 'page' : undefined}
      >
        {shown} <span>{items.length}</span>
      </Link>
    </li>
  );
  return (
    <nav
      aria-labelledby={PARTS}
      className="mt-12 border-t border-hairline pt-5 text-[0.9375rem] print:hidden"
    >
      <h2 id={PARTS} className="scroll-mt-4 text-sm text-soft">
        各期
      </h2>
      <ul className={YEARS}>
        {yearsOf(list.issues).map(({ year, months, others }) => (
          <li key={year}>
            <h3>{year === null ? '其他' : `${year}年`}</h3>
            <div>
              {months.length > 0 && (
                <ul className="grid grid-cols-3 sm:grid-cols-6">
                  {cellsOf(months).map(({ name, issue }) =>
                    issue === null ? (
                      <li
                        key={name}
                        aria-hidden="true"
                        className="leading-9 text-faint touch:leading-[2.75rem]"
                      >
                        {name}
                      </li>
                    ) : (
                      linkTo(issue, name)
                    ),
                  )}
                </ul>
              )}
              {others.length > 0 && (
                <ul className="flex flex-wrap gap-x-6">
                  {others.map((issue) => linkTo(issue, issue.label))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The months up to the last that there is something of: each has its place, in every year the same. */
function cellsOf<T>(months: readonly (T | null)[]) {
  const last = months.findLastIndex((issue) => issue !== null);
  return months.slice(0, last + 1).map((issue, at) => ({ name: `${at + 1}月`, issue }));
}
