import { memo } from 'react';
import type { FilterPanelProps } from '@/components/search/filters/filter-panel';
import { FilterSheet } from '@/components/search/filters/filter-sheet';
import type { Found } from '@/components/search/state/page-state';
import type { SearchSession } from '@/components/search/state/search-session';
import type { SearchRequest } from '@/lib/search/contract';
import { CountLine } from './count-line';
import { announceCount } from './describe-count';
import { ExportActions } from './export-actions';
import { NamePageLink } from './name-page-link';
import { OrderMenu } from './order-menu';
import { Popup } from './popup';

interface ResultsBarProps {
  readonly session: SearchSession;
  readonly request: SearchRequest;
  readonly found: Found | null;
  /** The search in the reader's words. */
  readonly name: string;
  /** The count as it is seen, for example `12 条结果`. */
  readonly countText: string;
  readonly panel: FilterPanelProps;
  readonly onSearchWithin: () => void;
}

/** Over the list: how many there are, in which order, and what can be done with them. */
export const ResultsBar = memo(function ResultsBar(props: ResultsBarProps) {
  const { session, request, found, name, countText, panel, onSearchWithin } = props;
  const total = found?.page.total.count ?? 0;
  const hasWords = request.q.trim() !== '';
  const exporting = total > 0 && found && (
    <ExportActions session={session} request={found.page.request} name={name} total={total} />
  );
  return (
    <div className="relative flex min-h-12 items-center gap-x-3 border-b border-hairline print:border-none">
      <CountLine text={countText} announcement={announceCount(countText, found?.page ?? null)} />
      {hasWords && total > 1 && (
        <button
          type="button"
          onClick={onSearchWithin}
          className="min-h-9 text-sm text-soft underline decoration-hairline underline-offset-4 hover:text-ink max-sm:hidden touch:min-h-11 print:hidden"
        >
          在结果中检索
        </button>
      )}
      {found && (
        <NamePageLink
          request={found.page.request}
          names={panel.names}
          className="text-sm max-sm:hidden"
        />
      )}
      {/* As wide as the row: what comes in later moves nothing that is there. */}
      <div className="pointer-events-none absolute inset-0 flex items-center justify-end *:pointer-events-auto max-lg:gap-1.5 lg:-right-2 print:hidden">
        {total > 1 && (
          <OrderMenu sort={request.sort} hasWords={hasWords} onChoose={panel.onChoose} />
        )}
        {exporting && (
          <div className="max-lg:hidden">
            <Popup label="导出">{() => exporting}</Popup>
          </div>
        )}
        <FilterSheet session={session} panel={panel} countText={countText}>
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
    </div>
  );
});
