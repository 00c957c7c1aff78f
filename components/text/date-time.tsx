import { formatDate } from '@/lib/domain/format-date';
import { firstDate, type PartialDate } from '@/lib/domain/partial-date';

interface DateTimeProps {
  readonly date: PartialDate;
  readonly className?: string;
}

/** A date as readers write it, and for programs; of several days these see the first. */
export function DateTime({ date, className }: DateTimeProps) {
  return (
    <time dateTime={firstDate(date)} className={className}>
      {formatDate(date)}
    </time>
  );
}
