import { useEffect, useId, useState } from 'react';
import type { DayRange } from '@/components/search/state/day-range';
import { parseDate } from '@/lib/domain/partial-date';

interface DateInputsProps {
  readonly range: DayRange;
  /** First and last day of the collection: where the browser's own calendar opens. */
  readonly limits: DayRange;
  readonly onChange: (range: DayRange) => void;
}

/** While a year is typed the box holds years like 0002. */
const EARLIEST = '1900-01-01';

/** The days by name; the search follows as soon as both are whole and in order. */
export function DateInputs({ range, limits, onChange }: DateInputsProps) {
  const { from, to } = range;
  const [draft, setDraft] = useState({ from: from ?? '', to: to ?? '' });
  const problem = useId();
  useEffect(() => setDraft({ from: from ?? '', to: to ?? '' }), [from, to]);
  const isReversed = draft.from !== '' && draft.to !== '' && draft.from > draft.to;

  function edit(change: Partial<typeof draft>): void {
    const next = { ...draft, ...change };
    setDraft(next);
    const isWhole = [next.from, next.to].every((day) => day === '' || day >= EARLIEST);
    const isInOrder = next.from === '' || next.to === '' || next.from <= next.to;
    if (isWhole && isInOrder) onChange({ from: next.from || null, to: next.to || null });
  }

  return (
    <div className="mt-3">
      <div className="grid grid-cols-2 gap-x-3 gap-y-2 lg:grid-cols-1">
        {(['from', 'to'] as const).map((end) => (
          <label
            key={end}
            className="min-w-0 text-xs text-soft lg:flex lg:items-center lg:justify-between lg:gap-3"
          >
            {end === 'from' ? '起始日期' : '截止日期'}
            <input
              type="date"
              // Another value than a day would be refused with a warning.
              value={parseDate(draft[end])?.precision === 'day' ? draft[end] : ''}
              min={limits.from ?? undefined}
              max={limits.to ?? undefined}
              aria-invalid={isReversed}
              aria-describedby={isReversed ? problem : undefined}
              onChange={({ target }) => edit({ [end]: target.value })}
              className="mt-0.5 block h-11 w-full min-w-0 rounded-md border border-hairline bg-surface px-3 text-base text-ink hover:border-ink lg:mt-0 lg:h-9 lg:w-auto lg:px-2 lg:text-[0.8125rem]"
            />
          </label>
        ))}
      </div>
      <p id={problem} role="status" className="text-xs text-peony">
        {isReversed && '起始日期在截止日期之后'}
      </p>
    </div>
  );
}
