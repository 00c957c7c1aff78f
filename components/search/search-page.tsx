'use client';

import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { SearchBox } from '@/components/search/box/search-box';
import { useFocusOnLoad } from '@/components/search/box/use-focus-on-load';
import { FilterChips } from '@/components/search/filters/filter-chips';
import { FilterRail } from '@/components/search/filters/filter-rail';
import { MonthFilter } from '@/components/search/filters/month-filter';
import { monthsOf } from '@/components/search/filters/months-of';
import { SectionFilter } from '@/components/search/filters/section-filter';
import { Contents } from '@/components/search/results/contents';
import { describeCount } from '@/components/search/results/describe-count';
import { QueryNotices } from '@/components/search/results/query-notices';
import { ResultSkeleton } from '@/components/search/results/result-skeleton';
import { Results } from '@/components/search/results/results';
import { ResultsBar } from '@/components/search/results/results-bar';
import { SearchFailed } from '@/components/search/results/search-failed';
import { SearchHint } from '@/components/search/results/search-hint';
import { useShownCount } from '@/components/search/results/use-shown-count';
import { activeFilters, chosenFilters } from '@/components/search/state/active-filters';
import { facetsOf } from '@/components/search/state/browse-facets';
import { isBrowsing, needsEngine } from '@/components/search/state/is-browsing';
import { TYPING_RESTS_AFTER } from '@/components/search/state/typing-rests-after';
import { useRecordOpened } from '@/components/search/state/use-recent-searches';
import { focusFirstResult, useResultKeys } from '@/components/search/state/use-result-keys';
import { useScrollMemory } from '@/components/search/state/use-scroll-memory';
import { useSearch } from '@/components/search/state/use-search';
import { useSearchStore } from '@/components/search/state/use-search-store';
import { useSettled } from '@/components/search/state/use-settled';
import { useSlashFocus } from '@/components/shell/use-slash-focus';
import type { BrowseGroup } from '@/lib/domain/browse-groups';
import type { Catalogue } from '@/lib/domain/catalogue';
import type { StartingName } from '@/lib/domain/starting-name';
import { serialiseSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';

interface SearchPageProps {
  readonly catalogue: Catalogue;
  readonly groups: readonly BrowseGroup[];
  readonly names: readonly StartingName[];
}

/** The home page: the whole issue in its order, and over it the search. */
export function SearchPage({ catalogue, groups, names }: SearchPageProps) {
  const { sections, issues } = catalogue;
  const store = useSearchStore(catalogue);
  const { state, answer, failure, isTyped, isLate, isCurrent, retry } = useSearch(store);
  // Who types looks at the first entries: the rest of the list, numbers and bars come when typing rests.
  // Where nothing was found but a table is missing, nothing is known: that is not none.
  const isKnown = answer && (answer.hits.length > 0 || answer.unavailable.length === 0);
  const known = isKnown ? answer : null;
  const settled = useSettled(known, isTyped ? TYPING_RESTS_AFTER : 0);
  const shownCount = useShownCount(answer, isTyped);
  const readQ = useCallback(() => store.read().q, [store]);
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const all = useMemo(() => facetsOf(groups, issues), [groups, issues]);

  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const inContents = state.section === null ? total : (all.section[state.section] ?? 0);
  // What the list below is of: the answer's search, which may still be the one before.
  const shown = answer ? answer.request : state;
  // The contents stay until there is something to show in their place.
  const isContents = isBrowsing(shown) || (answer === null && !isLate && failure === null);
  const count = known ? known.hits.length : isContents ? inContents : null;
  const countText = describeCount(count, isContents);
  const filters = activeFilters(shown, answer?.chips ?? [], catalogue);
  const isNarrowed =
    state.mode === 'exact' || state.within.length > 0 || chosenFilters(state, catalogue).length > 0;

  useSlashFocus(box);
  useFocusOnLoad(box);
  useScrollMemory(() => {
    const isListed =
      !needsEngine(state) || failure !== null || (isCurrent && shownCount >= (count ?? 0));
    // The first rendering still shows the static page's empty search.
    return isListed && store.read() === state;
  });
  useResultKeys(root, box);
  useRecordOpened(root, readQ);

  const choose = useCallback((change: Partial<SearchRequest>) => store.choose(change), [store]);

  function onSubmit(): void {
    store.submit();
    // Puts the phone's keyboard away, so that the results can be seen.
    if (window.matchMedia('(pointer: coarse)').matches) box.current?.blur();
  }

  const searchWithin = useCallback(() => {
    const { within, q } = store.read();
    store.choose({ within: [...within, q.trim()], q: '' });
    box.current?.focus();
  }, [store]);

  const panel = useDeferredValue(
    useMemo(
      () => ({ issues, filters: state, facets: settled?.facets ?? all, all, onChoose: choose }),
      [issues, state, settled, all, choose],
    ),
  );
  const unfiltered = useMemo(() => ({ counts: all.section, total }), [all, total]);
  return (
    <div ref={root}>
      <h1 className="sr-only">检索与目录</h1>
      <div className="pt-5 sm:pt-[2.125rem]">
        <SearchBox
          box={box}
          q={state.q}
          readQ={readQ}
          isNarrowed={isNarrowed}
          onEdit={store.edit}
          onSubmit={onSubmit}
          onLeave={() => focusFirstResult(root)}
        />
        <SearchHint />
        <noscript>
          <p className="mt-4 text-soft">
            浏览器没有启用脚本，不能即输即搜。全部条目都在下面的目录里，可用浏览器的“在页面中查找”（Ctrl+F）来找标题。
          </p>
        </noscript>
      </div>
      <div className="grid-cols-[14.5rem_minmax(0,1fr)] gap-x-14 pt-2 lg:grid lg:pt-6">
        <div className="min-w-0">
          <SectionFilter
            sections={sections}
            counts={settled?.facets.section ?? all.section}
            total={settled?.total ?? total}
            all={unfiltered}
            chosen={state.section}
            onChoose={choose}
          />
          <FilterRail {...panel} />
        </div>
        <div className="min-h-svh min-w-0 lg:col-start-2">
          <ResultsBar
            mode={state.mode}
            sort={state.sort}
            isBrowsing={isContents}
            canNarrow={state.q.trim() !== '' && (known?.hits.length ?? 0) > 1}
            countText={countText}
            answer={known}
            panel={panel}
            onChoose={choose}
            onSearchWithin={searchWithin}
          />
          {isContents && (
            // Wide screens have it in the rail.
            <div className="hidden pt-3 scripted:max-lg:block">
              <MonthFilter
                months={monthsOf(issues, all.date)}
                counts={panel.facets.date}
                all={all.date}
                range={shown}
                onPick={choose}
              />
            </div>
          )}
          <FilterChips filters={filters} onChoose={choose} />
          {!failure && answer && (
            <QueryNotices
              notices={answer.notices}
              sections={catalogue.sections}
              onChoose={choose}
            />
          )}
          {failure && <SearchFailed failure={failure} onRetry={retry} />}
          {!failure && isContents && (
            <Contents
              groups={groups}
              issues={issues}
              names={names}
              filters={shown}
              found={answer?.hits ?? null}
              onChoose={choose}
            />
          )}
          {!failure && !isContents && !answer && <ResultSkeleton />}
          {!failure && !isContents && answer && (
            <Results
              // Every answer gets a list of its own: nothing on the screen moves while typing.
              key={serialiseSearch(answer.request)}
              answer={answer}
              count={shownCount}
              catalogue={catalogue}
              onChoose={choose}
              onRetry={retry}
            />
          )}
        </div>
      </div>
    </div>
  );
}
