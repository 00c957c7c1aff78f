import { memo } from 'react';
import type { FilterPanelProps } from '@/components/search/filters/filter-panel';
import { FilterSheet } from '@/components/search/filters/filter-sheet';
import type { SearchAnswer, SearchRequest, SortOrder } from '@/lib/search/contract';
import type { SearchMode } from '@/lib/search/query-plan';
import { ChoiceSwitch } from './choice-switch';
import { CountLine } from './count-line';
import { announceCount } from './describe-count';
import { SaveMenu } from './save-menu';

const MODES = [
  { value: 'smart', name: '智能' },
  { value: 'exact', name: '精确' },
] as const satisfies readonly { readonly value: SearchMode; readonly name: string }[];

const ORDERS = [
  { value: 'relevance', name: '相关度' },
  { value: 'date', name: '日期' },
] as const satisfies readonly { readonly value: SortOrder; readonly name: string }[];

interface ResultsBarProps {
  readonly mode: SearchMode;
  readonly sort: SortOrder;
  readonly isBrowsing: boolean;
  /** Whether there is anything to search within. */
  readonly canNarrow: boolean;
  /** The count as it is seen, for example `12 条结果`. */
  readonly countText: string;
  readonly answer: SearchAnswer | null;
  readonly panel: FilterPanelProps;
  readonly onChoose: (change: Partial<SearchRequest>) => void;
  readonly onSearchWithin: () => void;
}

/** Over the list: how many there are, and how they are searched, ordered and kept. */
export const ResultsBar = memo(function ResultsBar(props: ResultsBarProps) {
  const { mode, sort, isBrowsing, canNarrow, countText, answer, panel, onChoose, onSearchWithin } =
    props;
  return (
    <div className="border-b border-hairline max-lg:mt-2 lg:flex">
      <div className="flex min-h-12 grow flex-wrap items-center gap-x-4 touch:min-h-14">
        <CountLine text={countText} announcement={announceCount(countText, answer)} />
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
        <FilterSheet panel={panel} countText={countText} />
      </div>
      {!isBrowsing && (
        // A row of its own where there is no room: what stands in the first row stays in its place.
        <div className="-mx-2 flex flex-wrap items-center gap-x-2.5 max-sm:justify-between lg:mr-0">
          <ChoiceSwitch
            legend="检索方式"
            choices={MODES}
            chosen={mode}
            onChoose={(value) => onChoose({ mode: value })}
          />
          <span aria-hidden="true" className="h-4 border-l border-hairline max-sm:hidden" />
          <ChoiceSwitch
            legend="排序"
            choices={ORDERS}
            chosen={sort}
            onChoose={(value) => onChoose({ sort: value })}
          />
          <span aria-hidden="true" className="h-4 border-l border-hairline max-sm:hidden" />
          <SaveMenu answer={answer} />
        </div>
      )}
    </div>
  );
});
