import type { PartialDate } from '@/lib/gazette/partial-date';
import { headingsOf, type SectionPlace } from '@/lib/gazette/section';
import { DateTime } from './date-time';

interface MetaLineProps {
  /** Left out where the place on the page already says it. */
  readonly section?: SectionPlace | null;
  readonly date: PartialDate | null;
  readonly page: number | null;
}

/** Section › subsection, date and printed page in one quiet line, as far as they are known. */
export function MetaLine({ section = null, date, page }: MetaLineProps) {
  const place = headingsOf(section)
    .map(({ name }) => name)
    .join(' › ');
  return (
    <p className="text-[0.84375rem] leading-6 text-soft">
      {place}
      {date !== null && (
        <>
          {place !== '' && ' · '}
          <DateTime date={date} />
        </>
      )}
      {page !== null && (
        <>
          {(place !== '' || date !== null) && ' · '}
          <span className="whitespace-nowrap">第{page}页</span>
        </>
      )}
    </p>
  );
}
