import { useEffect, useId, useState } from 'react';
import { type DayRange, rangeLabel, readTypedDate } from '@/components/search/state/day-range';

interface DateInputsProps {
  readonly range: DayRange;
  readonly onChange: (range: DayRange) => void;
}

/**
 * Days that no bar stands for, folded away. Written as text: the browser's own date box speaks the
 * browser's language, not the page's.
 */
export function DateInputs({ range, onChange }: DateInputsProps) {
  const { from, to } = range;
  const [draft, setDraft] = useState({ from: from ?? '', to: to ?? '' });
  const [problem, setProblem] = useState('');
  const id = useId();
  useEffect(() => setDraft({ from: from ?? '', to: to ?? '' }), [from, to]);

  function apply(): void {
    const [first, last] = [readTypedDate(draft.from), readTypedDate(draft.to)];
    const next: DayRange = { from: first?.from ?? null, to: last?.to ?? null };
    const isUnknown = [draft.from, draft.to].some(
      (text, end) => text.trim() !== '' && [first, last][end] === null,
    );
    const isReversed = next.from !== null && next.to !== null && next.from > next.to;
    if (isUnknown) setProblem('请写作 2023-05-12，也可以只写到月');
    else if (isReversed) setProblem('起始日期在截止日期之后');
    else {
      setProblem('');
      if (next.from !== from || next.to !== to) onChange(next);
    }
  }

  return (
    <details className="mt-1.5 text-sm text-soft">
      <summary className="w-fit cursor-pointer py-1.5 hover:text-ink touch:py-3">
        自定日期<span className="sr-only">，现在是{rangeLabel(range) || '不限'}</span>
      </summary>
      <form
        className="grid grid-cols-2 gap-3 pt-1 lg:grid-cols-1 lg:gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className="min-w-0 lg:flex lg:items-center lg:justify-between lg:gap-3">
            {end === 'from' ? '起始日期' : '截止日期'}
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              placeholder="2023-05-12"
              value={draft[end]}
              aria-invalid={problem !== ''}
              aria-describedby={id}
              onChange={({ target }) => setDraft({ ...draft, [end]: target.value })}
              onBlur={apply}
              className="mt-0.5 block h-11 w-full min-w-0 rounded-md border border-hairline bg-surface px-3 text-base text-ink placeholder:text-faint hover:border-ink lg:mt-0 lg:h-9 lg:w-36 lg:px-2"
            />
          </label>
        ))}
        {/* Enter in either box needs a button to press. */}
        <button type="submit" className="sr-only" tabIndex={-1}>
          应用
        </button>
      </form>
      <p id={id} role="status" className="pt-1 text-peony">
        {problem}
      </p>
    </details>
  );
}
