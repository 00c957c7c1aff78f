'use client';

import { Suspense, useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { useSlashFocus } from '@/components/layout/use-slash-focus';
import { findSection, type Section } from '@/lib/gazette/section';
import { type BrowseGroup, countGroups, groupsIn } from './browse-groups';
import { BrowseList } from './browse-list';
import { CountLine } from './count-line';
import { LocationWatcher } from './location-watcher';
import { ResultSkeleton } from './result-skeleton';
import { Results } from './results';
import { SearchBox } from './search-box';
import { SearchFailed } from './search-failed';
import { SectionFilter } from './section-filter';
import { SortSwitch } from './sort-switch';
import { addressOf, useAnswer } from './use-answer';
import { useFocusOnLoad } from './use-focus-on-load';
import { focusFirstResult, useResultKeys } from './use-result-keys';
import { useScrollMemory } from './use-scroll-memory';
import { useSearchState } from './use-search-state';

interface SearchPageProps {
  readonly sections: readonly Section[];
  readonly groups: readonly BrowseGroup[];
}

/** The home page: the whole issue in its order, and over it the search. */
export function SearchPage({ sections, groups }: SearchPageProps) {
  const isSection = useCallback((slug: string) => findSection(sections, slug) !== null, [sections]);
  const { state, store } = useSearchState(isSection);
  const { answer, failure, isCurrent, retry } = useAnswer(state);
  const isComplete = useDeferredValue(answer) === answer;
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const counts = useMemo(() => countGroups(groups), [groups]);
  const shown = useMemo(() => groupsIn(groups, state.section), [groups, state.section]);

  const isBrowsing = state.q.trim() === '';
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const inView = state.section === null ? total : (counts[state.section] ?? 0);

  useSlashFocus(box);
  useFocusOnLoad(box);
  useScrollMemory(() => {
    const isListed = isBrowsing || failure !== null || (isCurrent && isComplete);
    // The first rendering still shows the static page's empty search.
    return isListed && store.read() === state;
  });
  useResultKeys(root, box);

  function onSubmit(): void {
    store.submit();
    // Puts the phone's keyboard away, so that the results can be seen.
    if (window.matchMedia('(pointer: coarse)').matches) box.current?.blur();
  }

  return (
    <div ref={root}>
      <Suspense>
        <LocationWatcher onChange={store.sync} />
      </Suspense>
      <h1 className="sr-only">检索与目录</h1>
      <div className="pt-5 sm:pt-[34px]">
        <SearchBox
          box={box}
          q={state.q}
          onEdit={store.edit}
          onSubmit={onSubmit}
          onLeave={() => focusFirstResult(root)}
        />
        <noscript>
          <p className="mt-4 text-soft">
            浏览器没有启用脚本，不能即输即搜。全部条目都在下面的目录里，可用浏览器的“在页面中查找”（Ctrl+F）来找标题。
          </p>
        </noscript>
      </div>
      <div className="grid-cols-[232px_minmax(0,1fr)] gap-x-14 pt-4 lg:grid lg:pt-8">
        <SectionFilter
          sections={sections}
          counts={answer?.facets.section ?? counts}
          total={answer?.total ?? total}
          all={{ counts, total }}
          chosen={state.section}
          onChoose={(section) => store.choose({ section })}
        />
        <div className="min-h-svh min-w-0 lg:col-start-2">
          <div className="flex min-h-12 items-center justify-between border-b border-hairline max-lg:mt-2 touch:min-h-14">
            <CountLine text={countText(isBrowsing ? inView : answer?.hits.length, isBrowsing)} />
            {!isBrowsing && (
              <SortSwitch sort={state.sort} onChoose={(sort) => store.choose({ sort })} />
            )}
          </div>
          {isBrowsing && <BrowseList groups={shown} />}
          {failure && <SearchFailed failure={failure} onRetry={retry} />}
          {!isBrowsing && !failure && !answer && <ResultSkeleton />}
          {!failure && answer && (
            <Results
              // Every answer gets a list of its own: nothing on the screen moves while typing.
              key={addressOf(answer.request)}
              answer={answer}
              isComplete={isComplete}
              sectionName={nameOf(sections, answer.request.section)}
              onShowAllSections={() => store.choose({ section: null })}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function countText(count: number | undefined, isBrowsing: boolean): string {
  if (count === undefined) return '';
  return isBrowsing ? `共 ${count} 条` : `${count} 条结果`;
}

function nameOf(sections: readonly Section[], slug: string | null): string | null {
  return slug === null ? null : (findSection(sections, slug)?.section.name ?? null);
}
