import type { DayRange } from '@/components/search/state/day-range';
import type { Issue } from '@/lib/domain/issue';
import type { Facets, SearchFilters } from '@/lib/search/contract';
import { DateInputs } from './date-inputs';
import { wholeMonth } from './days-of-month';
import { FacetList } from './facet-list';
import { IssueFilter } from './issue-filter';
import { MonthFilter } from './month-filter';
import { monthsOf } from './months-of';

export interface FilterPanelProps {
  readonly issues: readonly Issue[];
  readonly filters: SearchFilters;
  /** Of the present matches. */
  readonly facets: Facets;
  /** Of the whole collection. */
  readonly all: Facets;
  readonly onChoose: (change: Partial<SearchFilters>) => void;
}

/** Every filter but the sections: issue, days, persons, counties. */
export function FilterPanel({ issues, filters, facets, all, onChoose }: FilterPanelProps) {
  const { issue, from, to, person, county } = filters;
  const months = monthsOf(issues, all.date);
  return (
    <>
      <IssueFilter
        issues={issues}
        counts={facets.issue}
        chosen={issue}
        onChoose={(value) => onChoose({ issue: value })}
      />
      <MonthFilter
        months={months}
        counts={facets.date}
        all={all.date}
        range={{ from, to }}
        onPick={onChoose}
      />
      <DateInputs range={{ from, to }} limits={limitsOf(months)} onChange={onChoose} />
      <FacetList
        name="人物"
        counts={facets.person}
        chosen={person}
        onChoose={(value) => onChoose({ person: value })}
      />
      <FacetList
        name="县区"
        counts={facets.county}
        chosen={county}
        onChoose={(value) => onChoose({ county: value })}
      />
    </>
  );
}

function limitsOf(months: readonly string[]): DayRange {
  const [first, last] = [months.at(0), months.at(-1)];
  return {
    from: first === undefined ? null : wholeMonth(first).from,
    to: last === undefined ? null : wholeMonth(last).to,
  };
}
