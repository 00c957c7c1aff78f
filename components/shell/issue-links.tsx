import Link from 'next/link';
import type { FilledIssue } from '@/lib/domain/issues-of';

interface IssueLinksProps {
  /** Newest first. */
  readonly issues: readonly FilledIssue[];
  /** Of the page of one of them. */
  readonly pathOf: (issue: string) => string;
  /** The one whose page this stands on; undefined on the first page of the list. */
  readonly current: string | undefined;
}

/** The ways to the parts of a list that is too long for one page. */
export function IssueLinks({ issues, pathOf, current }: IssueLinksProps) {
  if (issues.length === 0) return null;
  return (
    <nav aria-labelledby="parts" className="mt-12 border-t border-hairline pt-5 print:hidden">
      <h2 id="parts" className="text-sm text-soft">
        各期
      </h2>
      <ul className="mt-1 flex flex-wrap gap-x-6 text-[0.9375rem]">
        {issues.map(({ id, label, items }) => (
          <li key={id}>
            <Link
              href={pathOf(id)}
              prefetch={false}
              aria-current={id === current ? 'page' : undefined}
              className={`inline-flex min-h-9 items-center gap-1.5 hover:text-peony touch:min-h-11 ${
                id === current ? 'font-bold text-peony' : ''
              }`}
            >
              {label}
              <span className="text-[0.8125rem] font-normal text-soft tabular-nums">
                {items.length}
                <span className="sr-only">条</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
