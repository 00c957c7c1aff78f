import { lazy, memo, Suspense } from 'react';
import type { FilterPanelProps } from '@/components/search/filters/filter-panel';
import { FilterSheet } from '@/components/search/filters/filter-sheet';
import type { SearchSession } from '@/components/search/state/search-session';
import type { SearchPage, SortOrder } from '@/lib/search/contract';
import { describeCount } from './describe-count';
import { NamePageLink } from './name-page-link';
import { OrderMenu } from './order-menu';
import { Popup } from './popup';

// What a click asks for comes with it.
const ExportActions = lazy(async () => {
  try {
    return { default: (await import('./export-actions')).ExportActions };
  } catch {
    return {
      default: () => <p className="px-2.5 text-sm text-soft">加载失败，请检查网络后再试</p>,
    };
  }
});

interface ResultsBarProps {
  readonly session: SearchSession;
  /** The answer that typing rested at; null while nothing is known. */
  readonly page: SearchPage | null;
  /** As chosen, perhaps before its answer came. */
  readonly sort: SortOrder;
  /** The search in the reader's words. */
  readonly name: string;
  readonly panel: FilterPanelProps;
  readonly onSearchWithin: () => void;
}

/** Over the list, beside the count: in which order the hits stand, and what can be done with them. */
export const ResultsBar = memo(function ResultsBar(props: ResultsBarProps) {
  const { session, page, sort, name, panel, onSearchWithin } = props;
  const total = page?.total.count ?? 0;
  const hasWords = page !== null && page.request.q.trim() !== '';
  const exporting = total > 0 && page && (
    <Suspense fallback={<div className="h-40" />}>
      <ExportActions session={session} request={page.request} name={name} total={total} />
    </Suspense>
  );
  return (
    <>
      {hasWords && total > 1 && (
        <button
          type="button"
          onClick={onSearchWithin}
          className="min-h-9 text-sm text-soft underline decoration-hairline underline-offset-4 hover:text-ink max-sm:hidden touch:min-h-11 print:hidden"
        >
          在结果中检索
        </button>
      )}
      {page && (
        <NamePageLink
          request={page.request}
          names={panel.names}
          className="text-sm max-sm:hidden"
        />
      )}
      {/* As wide as the row: what comes in later moves nothing that is there. */}
      <div className="pointer-events-none absolute inset-0 flex items-center justify-end *:pointer-events-auto max-lg:gap-1.5 lg:-right-2 print:hidden">
        {total > 1 && <OrderMenu sort={sort} hasWords={hasWords} onChoose={panel.onChoose} />}
        {exporting && (
          <div className="max-lg:hidden">
            <Popup label="导出">{() => exporting}</Popup>
          </div>
        )}
        <FilterSheet session={session} panel={panel} countText={describeCount(page?.total ?? null)}>
          {hasWords && total > 1 && (
            <button
              type="button"
              onClick={onSearchWithin}
              className="block min-h-11 w-full rounded-md px-2.5 text-left text-[0.9375rem] hover:bg-wash sm:hidden"
            >
              在结果中检索
            </button>
          )}
          {exporting}
        </FilterSheet>
      </div>
    </>
  );
});
