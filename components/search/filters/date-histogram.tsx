import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { ANY_DAY, type DayRange, holdsDay, pickDay } from '@/components/search/state/day-range';
import { formatDate } from '@/lib/domain/format-date';
import type { PartialDate } from '@/lib/domain/partial-date';
import type { FacetCounts } from '@/lib/search/contract';
import type { BarUnit, DateScale } from './date-scale';
import { HistogramBar } from './histogram-bar';

interface DateHistogramProps {
  readonly scale: DateScale;
  /** Matches per bar, by its first day, as if no days were chosen. */
  readonly counts: FacetCounts;
  /** The same without any query: the backdrop, and the height of the highest. */
  readonly all: FacetCounts;
  readonly range: DayRange;
  readonly onPick: (range: DayRange) => void;
  /** Tells by its first day which bar is under the pointer or has the keyboard. */
  readonly onPoint: (day: string | null) => void;
}

/** Bars that the up and down keys move by: a week, a year, ten years. */
const ROWS: Readonly<Record<BarUnit, number>> = { day: 7, month: 12, year: 10 };

const NAMES: Readonly<Record<BarUnit, string>> = {
  day: '按日选择',
  month: '按月选择',
  year: '按年选择',
};

const HINTS: Readonly<Record<BarUnit, string>> = {
  day: '左右方向键移动，回车选一天，再选一天成一段，按住 Shift 可改这一段的末尾。',
  month: '左右方向键移动，回车选一个月，并列出其中各日。',
  year: '左右方向键移动，回车选一年，并列出其中各月。',
};

/** Bars over a stretch of time: one stop of the keyboard, in which the arrow keys walk. */
export function DateHistogram(props: DateHistogramProps) {
  const { scale, counts, all, range, onPick, onPoint } = props;
  const { unit, bars, from } = scale;
  const root = useRef<HTMLDivElement>(null);
  const hint = useId();
  const [focused, setFocused] = useState<string | null>(null);
  const days = bars.map((bar) => bar.from);
  const stop = [focused, startOf(bars, range.from), days[0]].find(
    (day) => day && days.includes(day),
  );
  const highest = Math.max(1, ...days.map((day) => Math.max(all[day] ?? 0, counts[day] ?? 0)));
  const isNarrowed = days.some((day) => counts[day] !== all[day]);
  const isChosen = (bar: PartialDate) =>
    holdsDay(range, bar.from) || holdsDay(range, bar.to) || startOf([bar], range.from) !== null;
  // Where the days of a chosen month are shown all of them are chosen: none stands out.
  const hasRange = days.length > 0 && !bars.every(isChosen) && bars.some(isChosen);

  /** A bar that was pressed is gone when its days come: the keyboard goes on among them. */
  const heldKeyboard = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another scale takes bars away
  useLayoutEffect(() => {
    if (!heldKeyboard.current) return;
    heldKeyboard.current = false;
    root.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [unit, from]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = stepOf(event.key, unit);
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const at = days.indexOf(stop ?? '') + step;
    const day = days[Math.min(Math.max(at, 0), days.length - 1)] ?? '';
    root.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }

  function pick(bar: PartialDate, extend: boolean): void {
    heldKeyboard.current = unit !== 'day';
    const next = unit === 'day' ? pickDay(range, bar.from, extend) : bar;
    // Lifting the day that was chosen inside of a month leads back to all of the month.
    const { from: first, to: last } = next === ANY_DAY && scale.parent !== null ? scale : next;
    onPick({ from: first, to: last });
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every browser */}
      <div
        ref={root}
        role="group"
        aria-label={NAMES[unit]}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onMouseLeave={() => onPoint(null)}
        // Columns of their own right keep the first bars in place while the page is still coming in.
        style={{ gridTemplateColumns: `repeat(${bars.length}, minmax(0, 1fr))` }}
        className="grid h-16 border-b border-hairline"
      >
        {bars.map((bar) => (
          <HistogramBar
            key={bar.from + bar.precision}
            day={bar.from}
            label={`${barLabel(bar)}，${counts[bar.from] ?? 0}条`}
            height={(counts[bar.from] ?? 0) / highest}
            backdrop={(all[bar.from] ?? 0) / highest}
            isChosen={isChosen(bar)}
            isLit={hasRange ? isChosen(bar) : isNarrowed}
            isTabStop={bar.from === stop}
            onPick={(extend) => pick(bar, extend)}
            onPoint={(isFocus) => {
              onPoint(bar.from);
              if (isFocus) setFocused(bar.from);
            }}
            onLeave={() => onPoint(null)}
          />
        ))}
      </div>
      <p id={hint} className="sr-only">
        {HINTS[unit]}
      </p>
      <div aria-hidden="true" className="mt-1 flex justify-between text-xs text-faint">
        {marked(bars).map((bar) => (
          <span key={bar.from}>{axisLabel(bar, scale)}</span>
        ))}
      </div>
    </>
  );
}

/** `5月12日`, `2023年5月`, `2023年`: the year of a day stands over the histogram. */
export function barLabel(bar: PartialDate): string {
  const label = formatDate(bar);
  return bar.precision === 'day' ? label.replace(/^\d+年/, '') : label;
}

/** First day of the bar that a day is in; null where it is in none. */
function startOf(bars: readonly PartialDate[], day: string | null): string | null {
  if (day === null) return null;
  return bars.find(({ from, to }) => from <= day && day <= to)?.from ?? null;
}

function stepOf(key: string, unit: BarUnit): number | null {
  const row = ROWS[unit];
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -row,
    ArrowDown: row,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  return steps[key] ?? null;
}

/** The bars that are named on the axis: the ends, and the middle where there is room. */
function marked(bars: readonly PartialDate[]): readonly PartialDate[] {
  const middle = bars.length > 4 ? bars[Math.floor((bars.length - 1) / 2)] : undefined;
  const ends = [bars[0], middle, bars.at(-1)].filter((bar) => bar !== undefined);
  return [...new Set(ends)];
}

/** Without what stands over the histogram: `15日` of a month, `6月` of a year. */
function axisLabel(bar: PartialDate, { unit, from, to }: DateScale): string {
  const label = barLabel(bar);
  if (unit === 'day' && from.slice(0, 7) === to.slice(0, 7)) return label.replace(/^\d+月/, '');
  return unit === 'month' && from.slice(0, 4) === to.slice(0, 4)
    ? label.replace(/^\d+年/, '')
    : label;
}
