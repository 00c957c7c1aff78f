import type { FilledIssue } from '@/lib/domain/issues-of';
import { GAZETTE_NAME } from '@/lib/site/site-name';
import { ArchiveCalendar } from './archive-calendar';
import { IssueRow } from './issue-row';

/** From so many issues on, a calendar tells more than what stands in each. */
const CALENDAR_FROM = 6;

/** All issues, the newest first: with their first titles while they are few, then as a calendar. */
export function ArchiveView({ issues }: { readonly issues: readonly FilledIssue[] }) {
  const total = issues.reduce((sum, { items }) => sum + items.length, 0);
  const isCalendar = issues.length >= CALENDAR_FROM;
  return (
    <div className="pt-6 lg:pt-8">
      <header className="border-b border-hairline pb-4">
        <h1 className="font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">往期</h1>
        <p className="mt-1 text-sm text-soft">
          《{GAZETTE_NAME}》已收录{issues.length}期，共{total}条
          {isCalendar && '；没有标出条数的月份尚未收录'}。
        </p>
      </header>
      {isCalendar ? (
        <ArchiveCalendar issues={issues} />
      ) : (
        <ol>
          {issues.map((issue) => (
            <IssueRow key={issue.id} issue={issue} />
          ))}
        </ol>
      )}
    </div>
  );
}
