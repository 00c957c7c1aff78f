import Link from 'next/link';
import type { FilledIssue } from '@/lib/domain/issues-of';
import { issuePath } from '@/lib/domain/permalink';

interface MonthCellProps {
  readonly year: string;
  /** From 1. */
  readonly month: number;
  readonly issue: FilledIssue | null;
}

const CELL = 'flex min-h-[4.75rem] flex-col justify-center rounded-lg border px-4';

/** A month of the calendar: a link to its issue, or a quiet place without one. */
export function MonthCell({ year, month, issue }: MonthCellProps) {
  if (issue === null) {
    return (
      <li className={`${CELL} border-hairline text-faint`}>
        <span>
          {month}月<span className="sr-only">，未收录</span>
        </span>
      </li>
    );
  }
  return (
    <li>
      <Link
        href={issuePath(issue.id)}
        prefetch={false}
        className={`${CELL} border-ink bg-surface hover:border-peony hover:text-peony`}
      >
        <span className="font-song text-lg font-bold leading-snug">
          <span className="sr-only">
            {year}年{month}月
          </span>
          <span aria-hidden="true">{month}月</span>
        </span>
        <span className="text-[0.84375rem] text-soft">{issue.items.length}条</span>
      </Link>
    </li>
  );
}
