import type { DayRange } from '@/components/search/state/day-range';
import type { EntityKind } from '@/lib/domain/entity';
import type { Issue } from '@/lib/domain/issue';
import type { StartingName } from '@/lib/domain/starting-name';
import type { Facets, SearchRequest } from '@/lib/search/contract';
import { DateFilter } from './date-filter';
import { DateInputs } from './date-inputs';
import { FacetList } from './facet-list';
import { IssueFilter } from './issue-filter';
import { monthsOf } from './months-of';

export interface FilterPanelProps {
  readonly issues: readonly Issue[];
  /** Names, those with a page among them. */
  readonly names: readonly StartingName[];
  readonly request: SearchRequest;
  /** Of the present matches. */
  readonly facets: Facets;
  /** Of the whole collection. */
  readonly all: Facets;
  readonly onChoose: (change: Partial<SearchRequest>) => void;
}

/** Every filter but the sections: days, issue, persons, counties. */
export function FilterPanel(props: FilterPanelProps) {
  const { issues, names, request, facets, all, onChoose } = props;
  const { issue, person, county } = request;
  const range: DayRange = { from: request.from, to: request.to };
  return (
    <>
      <DateFilter
        months={monthsOf(issues, all.date)}
        counts={facets.date}
        all={all.date}
        range={range}
        onPick={onChoose}
      />
      <DateInputs range={range} onChange={onChoose} />
      <IssueFilter
        issues={issues}
        counts={facets.issue}
        chosen={issue}
        onChoose={(value) => onChoose({ issue: value })}
      />
      <FacetList
        name="人物"
        counts={facets.person}
        pages={pagesOf(names, 'person')}
        chosen={person}
        onChoose={(value) => onChoose({ person: value })}
      />
      <FacetList
        name="县区"
        counts={facets.county}
        pages={pagesOf(names, 'county')}
        chosen={county}
        onChoose={(value) => onChoose({ county: value })}
      />
    </>
  );
}

function pagesOf(names: readonly StartingName[], kind: EntityKind): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(({ id, name, ...one }) =>
      one.kind === kind && id !== undefined ? [[name, id] as const] : [],
    ),
  );
}
