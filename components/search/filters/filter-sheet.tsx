'use client';

import { lazy, memo, type ReactNode, Suspense, useLayoutEffect, useRef } from 'react';
import { LIFT_ALL } from '@/components/search/state/active-filters';
import type { SearchSession } from '@/components/search/state/search-session';
import { useSearchState } from '@/components/search/state/use-search-session';
import type { SearchFilters } from '@/lib/search/contract';
import type { FilterPanelProps } from './filter-panel';
import { loadFilterPanel } from './load-filter-panel';
import { ModeSwitch } from './mode-switch';

const FilterPanel = lazy(loadFilterPanel);

interface FilterSheetProps {
  readonly session: SearchSession;
  readonly panel: FilterPanelProps;
  /** What the list holds now, for example `12 条结果`; blank while that is not known. */
  readonly countText: string;
  /** What else there is no room for on a narrow screen. */
  readonly children: ReactNode;
}

/**
 * The filters on narrow screens: a button, and a sheet over the page. The dialog is the browser's
 * own, which keeps the keyboard inside, closes on Escape, and gives the focus back to the button.
 */
export const FilterSheet = memo(function FilterSheet(props: FilterSheetProps) {
  const { session, panel, countText, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = useSearchState(session, (state) => state.isSheetOpen);
  const { mode } = panel.request;
  const active = countActive(panel.request);

  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={session.openSheet}
        className="relative hidden min-h-9 shrink-0 items-center rounded-full border border-hairline bg-surface px-3.5 text-sm hover:border-ink scripted:max-lg:flex touch:min-h-11"
      >
        筛选
        {active > 0 && (
          // Over the corner: the button keeps its width.
          <span className="absolute -top-1 -right-1 grid size-5 place-items-center rounded-full bg-peony text-xs leading-none text-on-peony tabular-nums">
            <span className="sr-only">，已选</span>
            {active}
            <span className="sr-only">项</span>
          </span>
        )}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes the dialog; this is the way by pointer */}
      <dialog
        ref={dialog}
        aria-labelledby="filter-sheet"
        onClose={session.closeSheet}
        onClick={(event) => {
          // Only the backdrop is the dialog itself: the content fills it.
          if (event.target === event.currentTarget) session.closeSheet();
        }}
        className="inset-x-0 top-auto bottom-0 m-0 max-h-[88dvh] w-full max-w-none overflow-y-auto overscroll-contain rounded-t-2xl border-t border-hairline bg-paper p-0 text-ink backdrop:bg-black/40"
      >
        {isOpen && (
          <div className="mx-auto flex max-w-xl flex-col px-[18px] sm:px-6">
            <div className="flex items-center justify-between pt-3 pb-2">
              <h2 id="filter-sheet" className="font-song text-xl font-bold">
                筛选
              </h2>
              {active > 0 && (
                <button
                  type="button"
                  onClick={() => panel.onChoose({ ...LIFT_ALL, mode: 'smart' })}
                  className="min-h-11 px-2 text-sm text-soft hover:text-ink"
                >
                  清除全部
                </button>
              )}
            </div>
            <div className="mb-5 sm:hidden">
              <ModeSwitch mode={mode} onChoose={panel.onChoose} />
            </div>
            <Suspense fallback={<div className="h-80" />}>
              <FilterPanel {...panel} />
            </Suspense>
            <div className="-mx-2.5 mt-6 border-t border-hairline pt-3">{children}</div>
            <div className="sticky bottom-0 mt-3 border-t border-hairline bg-paper py-3">
              <button
                type="button"
                onClick={session.closeSheet}
                className="min-h-12 w-full rounded-lg bg-ink px-6 text-paper hover:bg-peony hover:text-on-peony"
              >
                {countText === '' ? '完成' : `完成 · ${countText}`}
              </button>
            </div>
          </div>
        )}
      </dialog>
    </>
  );
});

/** What is set in the sheet; days count as one. The section has a row of its own. */
function countActive({ issue, from, to, person, county }: SearchFilters): number {
  return [issue, from ?? to, person, county].filter((value) => value !== null).length;
}
