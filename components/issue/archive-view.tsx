import Link from 'next/link';
import type { FilledIssue } from '@/lib/domain/issues-of';
import { issuePath } from '@/lib/domain/permalink';
import { yearsOf } from '@/lib/domain/years-of';
import { GAZETTE_NAME } from '@/lib/site/site-name';
import { MonthCell } from './month-cell';

/** All issues, by year and month. Months without one show where the record has gaps. */
export function ArchiveView({ issues }: { readonly issues: readonly FilledIssue[] }) {
  const total = issues.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div className="pt-6 lg:pt-8">
      <header className="border-b border-hairline pb-4">
        <h1 className="font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">各期</h1>
        <p className="mt-1 text-sm text-soft">
          《{GAZETTE_NAME}》已收录{issues.length}期，共{total}条；没有条数的月份尚未收录。
        </p>
      </header>
      {yearsOf(issues).map(({ year, total: inYear, months, others }) => (
        <section key={year} aria-labelledby={`year-${year}`} className="pt-8">
          <h2
            id={`year-${year}`}
            className="flex items-baseline gap-3 font-song text-[1.375rem] font-bold"
          >
            {year === null ? '日期不详' : `${year}年`}
            <span className="font-sans text-[0.84375rem] font-normal text-soft">{inYear}条</span>
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
      ))}
    </div>
  );
}
