import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type DayRange, holdsDay, pickDay } from '@/components/search/state/day-range';
import type { FacetCounts } from '@/lib/search/contract';
import { daysOfMonth } from './days-of-month';
import { HistogramBar } from './histogram-bar';

interface MonthHistogramProps {
  /** `YYYY-MM` */
  readonly month: string;
  /** Matches per day, as if no days were chosen. */
  readonly counts: FacetCounts;
  /** The same without any query: the backdrop, and the scale. */
  readonly all: FacetCounts;
  readonly range: DayRange;
  readonly onPick: (range: DayRange) => void;
  /** Tells which day is under the pointer or has the keyboard. */
  readonly onPoint: (day: string | null) => void;
}

/** How far each key moves; Home and End are given by the month. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A month, a bar a day: one stop of the keyboard, in which the arrow keys walk over the days. */
export function MonthHistogram(props: MonthHistogramProps) {
  const { month, counts, all, range, onPick, onPoint } = props;
  const days = daysOfMonth(month);
  const bars = useRef<HTMLDivElement>(null);
  const hint = useId();
  const [focused, setFocused] = useState<string | null>(null);
  const stop = [focused, range.from, days[0]].find((day) => day && days.includes(day));
  const highest = Math.max(1, ...days.map((day) => Math.max(all[day] ?? 0, counts[day] ?? 0)));
  const isNarrowed = days.some((day) => counts[day] !== all[day]);
  const hasRange = range.from !== null || range.to !== null;

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const at = days.indexOf(stop ?? '') + step;
    const day = days[Math.min(Math.max(at, 0), days.length - 1)] ?? '';
    bars.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every browser */}
      <div
        ref={bars}
        role="group"
        aria-label="按日选择"
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onMouseLeave={() => onPoint(null)}
        // Columns of their own right keep the first days in place while the page is still coming in.
        style={{ gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))` }}
        className="grid h-16 border-b border-hairline"
      >
        {days.map((day) => (
          <HistogramBar
            key={day}
            day={day}
            count={counts[day] ?? 0}
            height={(counts[day] ?? 0) / highest}
            backdrop={(all[day] ?? 0) / highest}
            isChosen={holdsDay(range, day)}
            isLit={hasRange ? holdsDay(range, day) : isNarrowed}
            isTabStop={day === stop}
            onPick={(extend) => onPick(pickDay(range, day, extend))}
            onPoint={(isFocus) => {
              onPoint(day);
              if (isFocus) setFocused(day);
            }}
            onLeave={() => onPoint(null)}
          />
        ))}
      </div>
      <p id={hint} className="sr-only">
        左右方向键移动，回车选一天，再选一天成一段，按住 Shift 可改这一段的末尾。
      </p>
      <div aria-hidden="true" className="mt-1 grid grid-cols-3 text-xs text-faint">
        <span>1日</span>
        <span className="text-center">15日</span>
        <span className="text-right">{days.length}日</span>
      </div>
    </>
  );
}
