import { useState } from 'react';
import { type DayRange, rangeLabel } from '@/components/search/state/day-range';
import { formatDate } from '@/lib/domain/format-date';
import { dateRange } from '@/lib/domain/partial-date';
import type { FacetCounts } from '@/lib/search/contract';
import { barLabel, DateHistogram } from './date-histogram';
import { type BarUnit, barCounts, type DateScale, dateScale } from './date-scale';

interface DateFilterProps {
  /** The months of the collection, `YYYY-MM`, oldest first. */
  readonly months: readonly string[];
  /** Of the present matches per date, as if no days were chosen, and of the whole collection. */
  readonly counts: FacetCounts;
  readonly all: FacetCounts;
  readonly range: DayRange;
  readonly onPick: (range: DayRange) => void;
}

const UNKNOWN: Readonly<Record<BarUnit, string>> = {
  day: '未注明具体日期',
  month: '未注明月份',
  year: '未注明年份',
};

/** When the matches are of: a histogram of the whole time, in which a bar opens under a click. */
export function DateFilter({ months, counts, all, range, onPick }: DateFilterProps) {
  const [pointed, setPointed] = useState<string | null>(null);
  const scale = dateScale(months, range);
  if (scale === null) return null;
  const found = barCounts(counts, scale);
  const everything = barCounts(all, scale);
  const bar = scale.bars.find(({ from }) => from === pointed);
  const whole = spanLabel(scale);
  const readout = bar
    ? `${barLabel(bar)} ${found.counts[bar.from] ?? 0}条`
    : rangeLabel(range) || whole;
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">日期</legend>
      <div className="mb-2 flex min-h-8 items-center gap-2 text-sm whitespace-nowrap text-soft">
        {scale.parent === null ? (
          <span aria-hidden="true">日期</span>
        ) : (
          <button
            type="button"
            onClick={() => scale.parent && onPick(scale.parent.range)}
            className="min-h-8 shrink-0 hover:text-peony touch:min-h-11 touch:pr-2"
          >
            <span aria-hidden="true">‹ </span>
            {parentLabel(scale.parent)}
          </button>
        )}
        <span className="sr-only">{whole}</span>
        {/* The labels of the bars say the same to those who cannot see this. */}
        <span aria-hidden="true" className="ml-auto min-w-0 truncate tabular-nums">
          {readout}
        </span>
      </div>
      <DateHistogram
        scale={scale}
        counts={found.counts}
        all={everything.counts}
        range={range}
        onPick={onPick}
        onPoint={setPointed}
      />
      {everything.unknown > 0 && (
        // Its line is kept, so that nothing below it moves with the query.
        <p className="mt-1 min-h-[1.4em] text-xs text-faint">
          {found.unknown > 0 && `另有${found.unknown}条${UNKNOWN[scale.unit]}`}
        </p>
      )}
    </fieldset>
  );
}

/** `2023年5月`, `2022年5月—2024年6月`, `1986年—2005年`. */
function spanLabel({ unit, bars, from, to, parent }: DateScale): string {
  if (unit === 'day') return formatDate(wholeMonths(from, to));
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return '';
  if (parent !== null) return formatDate({ from, to, precision: 'year' });
  return first === last ? barLabel(first) : `${barLabel(first)}—${barLabel(last)}`;
}

function wholeMonths(from: string, to: string) {
  return from.slice(0, 7) === to.slice(0, 7)
    ? ({ from, to, precision: 'month' } as const)
    : dateRange(from, to);
}

/** What the way back shows: all the time, or the year that the month is of. */
function parentLabel({ range }: NonNullable<DateScale['parent']>): string {
  return range.from === null
    ? '全部日期'
    : formatDate({ from: range.from, to: range.to ?? range.from, precision: 'year' });
}
