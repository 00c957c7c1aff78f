import Link from 'next/link';
import type { FilledIssue } from '@/lib/domain/issues-of';
import { issuePath, itemPath } from '@/lib/domain/permalink';

/** Enough to tell what an issue is about. */
const TITLES = 4;

/** An issue with the titles that its contents begin with. */
export function IssueRow({ issue: { id, label, items } }: { readonly issue: FilledIssue }) {
  return (
    <li className="gap-x-10 border-b border-hairline py-6 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]">
      <h2>
        <Link
          href={issuePath(id)}
          prefetch={false}
          className="inline-flex items-baseline gap-3 hover:text-peony touch:min-h-11"
        >
          <span className="font-song text-[1.375rem] leading-[1.5] font-bold">{label}</span>
          <span className="text-[0.84375rem] font-normal text-soft">
            {items.length}条 <span aria-hidden="true">›</span>
          </span>
        </Link>
      </h2>
      <div>
        <ul>
          {items.slice(0, TITLES).map((item) => (
            <li key={item.id}>
              <Link
                href={itemPath(item.id)}
                prefetch={false}
                className="block truncate py-0.5 hover:text-peony touch:py-2"
              >
                {item.title}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
