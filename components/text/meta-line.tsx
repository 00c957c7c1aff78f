import { type Issue, tellsIssue } from '@/lib/domain/issue';
import type { PartialDate } from '@/lib/domain/partial-date';
import { headingsOf, type SectionPlace } from '@/lib/domain/section';
import { DateTime } from './date-time';

interface MetaLineProps {
  /** Left out where the place on the page already says it, as is the issue. */
  readonly section?: SectionPlace | null;
  readonly issue?: Issue;
  readonly date: PartialDate | null;
  readonly page: number | null;
}

/**
 * Section › subsection, date and printed page in one quiet line, as far as they are known; the
 * issue where the date does not tell it.
 */
export function MetaLine({ section = null, issue, date, page }: MetaLineProps) {
  const place = headingsOf(section)
    .map(({ name }) => name)
    .join(' › ');
  const label = issue && !tellsIssue(date, issue) ? issue.label : '';
  return (
    <p className="text-[0.84375rem] leading-6 text-soft">
      {place}
      {date !== null && (
        <>
          {place !== '' && ' · '}
          <DateTime date={date} />
        </>
      )}
      {label !== '' && `${place !== '' || date !== null ? ' · ' : ''}载于${label}`}
      {page !== null && (
        <>
          {(place !== '' || date !== null || label !== '') && ' · '}
          <span className="whitespace-nowrap">第{page}页</span>
        </>
      )}
    </p>
  );
}
