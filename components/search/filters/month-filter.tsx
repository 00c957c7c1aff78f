'use client';

import { useState } from 'react';
import { type DayRange, rangeLabel } from '@/components/search/state/day-range';
import { monthOf, yearOf } from '@/lib/domain/calendar';
import { formatIso } from '@/lib/domain/format-date';
import type { FacetCounts } from '@/lib/search/contract';
import { dayCounts } from './day-counts';
import { dayLabel } from './histogram-bar';
import { MonthHistogram } from './month-histogram';

interface MonthFilterProps {
  /** The months of the collection, `YYYY-MM`, oldest first. */
  readonly months: readonly string[];
  readonly counts: FacetCounts;
  readonly all: FacetCounts;
  readonly range: DayRange;
  readonly onPick: (range: DayRange) => void;
}

/** One month's histogram under its name; with several the month can be changed, by year too. */
export function MonthFilter({ months, counts, all, range, onPick }: MonthFilterProps) {
  const [turnedTo, turnTo] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const month = turnedTo ?? monthToShow(months, counts, range);
  if (month === null) return null;
  const at = months.indexOf(month);
  const undated = counts[month] ?? 0;
  const perDay = dayCounts(counts, month);
  const isOneOfMany = months.length > 1;
  const whole =
    pointed === null ? shortLabel(range, month) : `${dayLabel(pointed)} ${perDay[pointed] ?? 0}条`;
  // Beside the choice of months there is room for days only.
  const readout = isOneOfMany
    ? whole.replaceAll(formatIso(month).replace(/^\d+年/, ''), '')
    : whole;
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">日期</legend>
      <div className="mb-2 flex min-h-8 items-center gap-1 text-sm text-soft">
        {isOneOfMany ? (
          <>
            <TurnButton name="上一期" to={months[at - 1]} onTurn={turnTo} mark="‹" />
            <MonthSelect months={months} chosen={month} onTurn={turnTo} />
            <TurnButton name="下一期" to={months[at + 1]} onTurn={turnTo} mark="›" />
          </>
        ) : (
          <>
            <span aria-hidden="true">日期 · </span>
            <span>{formatIso(month)}</span>
          </>
        )}
        {/* The labels of the days say the same to those who cannot see this. */}
        <span key={readout} aria-hidden="true" className="ml-auto min-w-0 truncate tabular-nums">
          {readout}
        </span>
      </div>
      <MonthHistogram
        month={month}
        counts={perDay}
        all={dayCounts(all, month)}
        range={range}
        onPick={onPick}
        onPoint={setPointed}
      />
      {(all[month] ?? 0) > 0 && (
        // Its line is kept, so that nothing below it moves with the query.
        <p className="mt-1 min-h-[1.4em] text-xs text-faint">
          {undated > 0 && `另有${undated}条未注明具体日期`}
        </p>
      )}
    </fieldset>
  );
}

interface MonthSelectProps {
  readonly months: readonly string[];
  readonly chosen: string;
  readonly onTurn: (month: string) => void;
}

/** The months by year, newest first. */
function MonthSelect({ months, chosen, onTurn }: MonthSelectProps) {
  const newestFirst = months.toReversed();
  return (
    <select
      aria-label="月份"
      value={chosen}
      onChange={({ target }) => onTurn(target.value)}
      className="min-h-8 shrink-0 rounded-md bg-paper hover:text-ink touch:min-h-11 touch:text-base"
    >
      {[...new Set(newestFirst.map(yearOf))].map((year) => (
        <optgroup key={year} label={formatIso(year)}>
          {newestFirst
            .filter((month) => yearOf(month) === year)
            .map((month) => (
              <option key={month} value={month}>
                {formatIso(month)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}

interface TurnButtonProps {
  readonly name: string;
  readonly mark: string;
  readonly to: string | undefined;
  readonly onTurn: (month: string) => void;
}

/** Stays focusable at either end, or the keyboard would be lost there. */
function TurnButton({ name, mark, to, onTurn }: TurnButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onTurn(to)}
      className="min-h-8 min-w-8 shrink-0 rounded-md text-lg leading-none hover:text-peony aria-disabled:opacity-40 touch:min-h-11 touch:min-w-11"
    >
      {mark}
    </button>
  );
}

/** The month of the chosen days, or else the newest with matches. */
function monthToShow(
  months: readonly string[],
  counts: FacetCounts,
  { from, to }: DayRange,
): string | null {
  const chosen = from ?? to;
  if (chosen !== null && months.includes(monthOf(chosen))) return monthOf(chosen);
  const withMatches = new Set(Object.keys(counts).map((date) => monthOf(date)));
  return months.findLast((month) => withMatches.has(month)) ?? months.at(-1) ?? null;
}

/** The chosen days, without what the month's name says already. */
function shortLabel(range: DayRange, month: string): string {
  return rangeLabel(range).replaceAll(formatIso(yearOf(month)), '');
}
