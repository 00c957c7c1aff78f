import Link from 'next/link';
import type { ListPage } from '@/lib/domain/list-parts';

interface IssueLinksProps {
  /** The one that these stand on. */
  readonly page: ListPage;
  /** Of the page of an issue. */
  readonly pathOf: (issue: string) => string;
}

/** The ways to the parts of a list that is too long for one page. */
export function IssueLinks({ page: { list, part }, pathOf }: IssueLinksProps) {
  if (list.issues.length === 0) return null;
  return (
    <nav aria-labelledby="parts" className="mt-12 border-t border-hairline pt-5 print:hidden">
      <h2 id="parts" className="text-sm text-soft">
        各期
      </h2>
      <ul className="mt-1 flex flex-wrap gap-x-6 text-[0.9375rem]">
        {list.issues.map(({ id, label, items }) => (
          <li key={id}>
            <Link
              href={pathOf(id)}
              prefetch={false}
              aria-current={id === part?.id ? 'page' : undefined}
              className={`inline-flex min-h-9 items-center gap-1.5 hover:text-peony touch:min-h-11 ${
                id === part?.id ? 'font-bold text-peony' : ''
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
