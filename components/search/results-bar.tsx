import type { ReactNode } from 'react';
import type { SearchMode, SortOrder } from '@/lib/search/search-types';
import type { SearchState } from '@/lib/search/url-state';
import { ChoiceSwitch } from './choice-switch';

const MODES = [
  { value: 'smart', name: '智能' },
  { value: 'exact', name: '精确' },
] as const satisfies readonly { readonly value: SearchMode; readonly name: string }[];

const ORDERS = [
  { value: 'relevance', name: '相关度' },
  { value: 'date', name: '日期' },
] as const satisfies readonly { readonly value: SortOrder; readonly name: string }[];

interface ResultsBarProps {
  readonly state: SearchState;
  readonly isBrowsing: boolean;
  /** Whether there is anything to search within. */
  readonly canNarrow: boolean;
  readonly count: ReactNode;
  readonly countText: string;
  readonly filterButton: ReactNode;
  readonly saveMenu: ReactNode;
  readonly onChoose: (change: Partial<SearchState>) => void;
  readonly onSearchWithin: () => void;
}

/** Over the list: how many there are, and how they are searched, ordered and kept. */
export function ResultsBar(props: ResultsBarProps) {
  const {
    state,
    isBrowsing,
    canNarrow,
    count,
    countText,
    filterButton,
    saveMenu,
    onChoose,
    onSearchWithin,
  } = props;
  return (
    <div className="border-b border-hairline max-lg:mt-2 lg:flex">
      <div className="flex min-h-12 grow flex-wrap items-center gap-x-4 touch:min-h-14">
        {count}
        {canNarrow && (
          <button
            // Stands anew after each count: to the browser nothing has moved.
            key={countText}
            type="button"
            onClick={onSearchWithin}
            className="min-h-9 text-sm text-soft underline decoration-hairline underline-offset-4 hover:text-ink touch:min-h-11"
          >
            在结果中检索
          </button>
        )}
        {filterButton}
      </div>
      {!isBrowsing && (
        // A row of its own where there is no room: what stands in the first row stays in its place.
        <div className="-mx-2 flex flex-wrap items-center gap-x-2.5 max-sm:justify-between lg:mr-0">
          <ChoiceSwitch
            legend="检索方式"
            choices={MODES}
            chosen={state.mode}
            onChoose={(mode) => onChoose({ mode })}
          />
          <span aria-hidden="true" className="h-4 border-l border-hairline" />
          <ChoiceSwitch
            legend="排序"
            choices={ORDERS}
            chosen={state.sort}
            onChoose={(sort) => onChoose({ sort })}
          />
          <span aria-hidden="true" className="h-4 border-l border-hairline" />
          {saveMenu}
        </div>
      )}
    </div>
  );
}
