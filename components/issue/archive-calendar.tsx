import Link from 'next/link';
import type { FilledIssue } from '@/lib/domain/issues-of';
import { issuePath } from '@/lib/domain/permalink';
import { yearsOf } from '@/lib/domain/years-of';
import { MonthCell } from './month-cell';

/** Issues by year and month. Months without one show where the record has gaps. */
export function ArchiveCalendar({ issues }: { readonly issues: readonly FilledIssue[] }) {
  return yearsOf(issues).map(({ year, total, months, others }) => (
    <section key={year} aria-labelledby={`year-${year}`} className="pt-8">
      <h2
        id={`year-${year}`}
        className="flex items-baseline gap-3 font-song text-[1.375rem] font-bold"
      >
        {year === null ? '日期不详' : `${year}年`}
        <span className="font-sans text-[0.84375rem] font-normal text-soft">{total}条</span>
      </h2>
      {months.length > 0 && (
        <ul className="mt-4 grid grid-cols-3 gap-2 sm:grid-cols-4 md:grid-cols-6">
          {months.map((issue, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the year
            <MonthCell key={at} year={year ?? ''} month={at + 1} issue={issue} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className="mt-3">
          {others.map(({ id, label, items }) => (
            <li key={id}>
              <Link
                href={issuePath(id)}
                prefetch={false}
                className="inline-flex min-h-11 items-baseline gap-3 py-2 hover:text-peony"
              >
                {label}
                <span className="text-[0.84375rem] text-soft">{items.length}条</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  ));
}
