'use client';

import { Suspense, useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { activeFilters } from '@/components/filter/active-filters';
import { FilterChips } from '@/components/filter/filter-chips';
import { FilterRail } from '@/components/filter/filter-rail';
import { FilterSheet } from '@/components/filter/filter-sheet';
import { MonthFilter } from '@/components/filter/month-filter';
import { monthsOf } from '@/components/filter/months-of';
import { useSlashFocus } from '@/components/layout/use-slash-focus';
import type { StartingName } from '@/components/overview/starting-name';
import { findSection, type Section } from '@/lib/gazette/section';
import type { SearchState } from '@/lib/search/url-state';
import { type BrowseGroup, facetsOf } from './browse-groups';
import { Contents } from './contents';
import { CountLine } from './count-line';
import { announceCount, describeCount } from './describe-count';
import { isBrowsing, needsEngine } from './is-browsing';
import { LocationWatcher } from './location-watcher';
import { ResultSkeleton } from './result-skeleton';
import { Results } from './results';
import { ResultsBar } from './results-bar';
import { SaveMenu } from './save-menu';
import { SearchBox } from './search-box';
import { SearchFailed } from './search-failed';
import { SearchHint } from './search-hint';
import { SectionFilter } from './section-filter';
import { addressOf, requestOf, useAnswer } from './use-answer';
import { useFocusOnLoad } from './use-focus-on-load';
import { useRecordOpened } from './use-recent-searches';
import { focusFirstResult, useResultKeys } from './use-result-keys';
import { useScrollMemory } from './use-scroll-memory';
import { useSearchState } from './use-search-state';

interface SearchPageProps {
  readonly sections: readonly Section[];
  readonly groups: readonly BrowseGroup[];
  readonly names: readonly StartingName[];
}

/** The home page: the whole issue in its order, and over it the search. */
export function SearchPage({ sections, groups, names }: SearchPageProps) {
  const isSection = useCallback((slug: string) => findSection(sections, slug) !== null, [sections]);
  const { state, store } = useSearchState(isSection);
  const request = requestOf(state);
  const { answer, failure, isCurrent, retry } = useAnswer(state);
  const isComplete = useDeferredValue(answer) === answer;
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const all = useMemo(() => facetsOf(groups), [groups]);

  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const inContents = state.section === null ? total : (all.section[state.section] ?? 0);
  // What the list below is of: the answer's search, which may still be the one before.
  const shown = answer ? answer.request : request;
  const isContents = isBrowsing(shown);
  const count = answer ? answer.hits.length : isContents ? inContents : null;
  const countText = describeCount(count, isContents);
  const filters = activeFilters(shown, answer?.chips ?? [], sections);

  useSlashFocus(box);
  useFocusOnLoad(box);
  useScrollMemory(() => {
    const isListed = !needsEngine(request) || failure !== null || (isCurrent && isComplete);
    // The first rendering still shows the static page's empty search.
    return isListed && store.read() === state;
  });
  useResultKeys(root, box);
  useRecordOpened(
    root,
    useCallback(() => store.read().q, [store]),
  );

  const choose = useCallback((change: Partial<SearchState>) => store.choose(change), [store]);

  function onSubmit(): void {
    store.submit();
    // Puts the phone's keyboard away, so that the results can be seen.
    if (window.matchMedia('(pointer: coarse)').matches) box.current?.blur();
  }

  function onSearchWithin(): void {
    store.choose({ within: [...state.within, state.q.trim()], q: '' });
    box.current?.focus();
  }

  // Numbers and bars may follow a moment after the list: who types looks at the list.
  const panel = useDeferredValue(
    useMemo(
      () => ({ filters: state, facets: answer?.facets ?? all, all, onChoose: choose }),
      [state, answer, all, choose],
    ),
  );
  return (
    <div ref={root}>
      <Suspense>
        <LocationWatcher onChange={store.sync} />
      </Suspense>
      <h1 className="sr-only">检索与目录</h1>
      <div className="pt-5 sm:pt-[2.125rem]">
        <SearchBox
          box={box}
          q={state.q}
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
            counts={answer?.facets.section ?? all.section}
            total={answer?.total ?? total}
            all={{ counts: all.section, total }}
            chosen={state.section}
            onChoose={(section) => choose({ section })}
          />
          <FilterRail {...panel} />
        </div>
        <div className="min-h-svh min-w-0 lg:col-start-2">
          <ResultsBar
            state={state}
            isBrowsing={isBrowsing(request)}
            canNarrow={state.q.trim() !== '' && (answer?.hits.length ?? 0) > 1}
            countText={countText}
            count={<CountLine text={countText} announcement={announceCount(countText, answer)} />}
            filterButton={
              <FilterSheet
                {...panel}
                active={activeInSheet(state)}
                countText={count === null ? '' : `${count} 条${isContents ? '' : '结果'}`}
              />
            }
            saveMenu={<SaveMenu answer={answer} />}
            onChoose={choose}
            onSearchWithin={onSearchWithin}
          />
          {isContents && (
            // Wide screens have it in the rail.
            <div className="hidden pt-3 scripted:max-lg:block">
              <MonthFilter
                months={monthsOf(all.issue)}
                counts={panel.facets.date}
                all={all.date}
                range={shown}
                onPick={choose}
              />
            </div>
          )}
          <FilterChips filters={filters} onChoose={choose} />
          {failure && <SearchFailed failure={failure} onRetry={retry} />}
          {!failure && isContents && (
            <Contents groups={groups} names={names} filters={shown} found={answer?.hits ?? null} />
          )}
          {!failure && !isContents && !answer && <ResultSkeleton />}
          {!failure && !isContents && answer && (
            <Results
              // Every answer gets a list of its own: nothing on the screen moves while typing.
              key={addressOf(answer.request)}
              answer={answer}
              isComplete={isComplete}
              sections={sections}
              onChoose={choose}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** Filters that are set in the sheet; days count as one. */
function activeInSheet({ issue, from, to, person, county }: SearchState): number {
  return [issue, from ?? to, person, county].filter((value) => value !== null).length;
}
