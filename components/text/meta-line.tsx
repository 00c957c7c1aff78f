import { formatDate } from '@/lib/gazette/format-date';

interface MetaLineProps {
  /** Left out where the place on the page already says it. */
  readonly section?: string;
  readonly subsection?: string | null;
  readonly date: string;
  readonly page: number;
}

/** Section › subsection, date and printed page in one quiet line. */
export function MetaLine({ section, subsection, date, page }: MetaLineProps) {
  const place = [section, subsection].filter(Boolean).join(' › ');
  return (
    <p className="text-[0.84375rem] leading-6 text-soft">
      {place !== '' && `${place} · `}
      <time dateTime={date}>{formatDate(date)}</time>
      {' · '}
      <span className="whitespace-nowrap">第{page}页</span>
    </p>
  );
}
