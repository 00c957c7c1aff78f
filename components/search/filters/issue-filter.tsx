import { useId } from 'react';
import { issueLabel } from '@/components/search/state/issue-label';
import { yearOf } from '@/lib/domain/calendar';
import type { Issue } from '@/lib/domain/issue';
import type { FacetCounts } from '@/lib/search/contract';

interface IssueFilterProps {
  /** Newest first. */
  readonly issues: readonly Issue[];
  readonly counts: FacetCounts;
  readonly chosen: string | null;
  readonly onChoose: (issue: string | null) => void;
}

/** Issues and years, newest first; nothing to choose where there is only one issue. */
export function IssueFilter({ issues, counts, chosen, onChoose }: IssueFilterProps) {
  const id = useId();
  if (issues.length < 2) return null;
  const years = [...new Set(issues.map(yearOfIssue))].filter((year) => year !== null);
  const option = (value: string) => (
    <option key={value} value={value}>
      {issueLabel(value, issues)}（{counts[value] ?? 0}条）
    </option>
  );
  return (
    <div className="mt-7">
      <label htmlFor={id} className="text-sm text-soft">
        期次
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value || null)}
        className="mt-1 block h-10 w-full rounded-md border border-hairline bg-surface px-2 text-base hover:border-ink touch:h-11"
      >
        <option value="">全部期次</option>
        {years.map((year) => (
          <optgroup key={year} label={`${year}年`}>
            {option(year)}
            {issues.filter((issue) => yearOfIssue(issue) === year).map((issue) => option(issue.id))}
          </optgroup>
        ))}
        {issues.filter((issue) => yearOfIssue(issue) === null).map((issue) => option(issue.id))}
      </select>
    </div>
  );
}

function yearOfIssue({ date }: Issue): string | null {
  return date && yearOf(date.from);
}
