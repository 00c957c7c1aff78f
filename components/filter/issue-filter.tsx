import { useId } from 'react';
import type { FacetCounts } from '@/lib/search/search-types';
import { issueLabel } from './issue-label';

interface IssueFilterProps {
  /** Every issue and year of the collection. */
  readonly all: FacetCounts;
  readonly counts: FacetCounts;
  readonly chosen: string | null;
  readonly onChoose: (issue: string | null) => void;
}

/** Issues and years, newest first; nothing to choose where there is only one issue. */
export function IssueFilter({ all, counts, chosen, onChoose }: IssueFilterProps) {
  const id = useId();
  const years = Object.keys(all).filter((value) => value.length === 4);
  const issues = Object.keys(all).filter((value) => value.length > 4);
  if (issues.length < 2) return null;
  const option = (value: string) => (
    <option key={value} value={value}>
      {issueLabel(value)}（{counts[value] ?? 0}条）
    </option>
  );
  return (
    <div className="mb-7">
      <label htmlFor={id} className="text-sm text-soft">
        期次
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value || null)}
        className="mt-1 block h-10 w-full rounded-md border border-hairline bg-surface px-2 text-[0.9375rem] hover:border-ink touch:h-11"
      >
        <option value="">全部期次</option>
        {newestFirst(years).map((year) => (
          <optgroup key={year} label={`${year}年`}>
            {option(year)}
            {newestFirst(issues.filter((issue) => issue.startsWith(year))).map(option)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function newestFirst(values: readonly string[]): readonly string[] {
  return [...values].sort().reverse();
}
