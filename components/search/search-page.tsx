'use client';

import {
  type ReactNode,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { flushSync } from 'react-dom';
import { SearchBox } from '@/components/search/box/search-box';
import { useFocusOnLoad } from '@/components/search/box/use-focus-on-load';
import { FilterChips } from '@/components/search/filters/filter-chips';
import { FilterRail } from '@/components/search/filters/filter-rail';
import { ModeSwitch } from '@/components/search/filters/mode-switch';
import { SectionFilter } from '@/components/search/filters/section-filter';
import { AskedOutline, COLUMNS } from '@/components/search/results/asked-outline';
import { CountLine } from '@/components/search/results/count-line';
import { announceCount, describeCount } from '@/components/search/results/describe-count';
import { RESULTS_ID, ResultsArea } from '@/components/search/results/results-area';
import { ResultsBar } from '@/components/search/results/results-bar';
import {
  type ActiveFilter,
  activeFilters,
  chosenFilters,
} from '@/components/search/state/active-filters';
import { isHome } from '@/components/search/state/is-home';
import { usePlaceMemory } from '@/components/search/state/use-place-memory';
import { useRecordOpened } from '@/components/search/state/use-recent-searches';
import { focusFirstResult, useResultKeys } from '@/components/search/state/use-result-keys';
import { useResultLinks } from '@/components/search/state/use-result-links';
import { useSearchSession, useSearchState } from '@/components/search/state/use-search-session';
import { useUnworded } from '@/components/search/state/use-unworded';
import { SkipLink } from '@/components/shell/skip-link';
import { useSlashFocus } from '@/components/shell/use-slash-focus';
import { workerBackend } from '@/lib/backends/worker/worker-backend';
import type { Catalogue } from '@/lib/domain/catalogue';
import type { StartingName } from '@/lib/domain/starting-name';
import type { Facets, SearchPage as FoundPage, SearchBackend } from '@/lib/search/contract';

interface SearchPageProps {
  readonly catalogue: Catalogue;
  /** Numbers of the whole collection. */
  readonly all: Facets;
  readonly total: number;
  /** Names that have a page, or where none has one the most frequent ones. */
  readonly names: readonly StartingName[];
  /** What answers; another one than the site's own in tests. Asked for in the browser alone. */
  readonly backend?: () => SearchBackend;
  /** What the page shows before anything is asked. */
  readonly children: ReactNode;
}

/** The same from key to key. */
const NOTHING: readonly ActiveFilter[] = [];

/** The home page, and over it the search. */
export function SearchPage(props: SearchPageProps) {
  const { catalogue, all, total, names, backend = workerBackend, children } = props;
  const session = useSearchSession(backend, catalogue);
  const view = useSearchState(session, (state) => state.view);
  const { request, isCurrent, failure, isTyping } = view;
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);

  const page = view.found?.page ?? null;
  const known = knownPage(page);
  const settled = knownPage(view.settled);
  // What stood there stays until there is something to show in its place.
  const showsHome = isHome(request) && failure === null;
  const isEmpty = settled?.total.count === 0;
  // Where there is nothing to filter only what was chosen stays, to be lifted.
  const hasSections = !showsHome && (!isEmpty || request.section !== null);
  const countText = describeCount(known?.total ?? null);
  const chosen = chosenFilters(request, catalogue).map(({ label }) => label);
  const name = [settled?.request.q.trim(), ...request.within, ...chosen]
    .filter(Boolean)
    .join(' · ');
  const filters = activeFilters(page?.request ?? request, page?.chips ?? [], catalogue);
  const isNarrowed = request.mode === 'exact' || request.within.length > 0 || chosen.length > 0;

  useSlashFocus(box);
  useFocusOnLoad(box);
  usePlaceMemory(root, () => {
    const isListed = failure !== null || (isCurrent && !isTyping);
    // The first rendering still shows the static page's empty search.
    return isListed && session.read().request === request;
  });
  useLayoutEffect(() => {
    // The first rendering shows the empty search: until another one the static page stays as it is
    // (before-hydration.ts).
    if (session.read().request === request) delete document.documentElement.dataset.asked;
  });
  const answer = view.found?.page;
  // An answer may be there before the page listens, and is shown later than it came.
  useLayoutEffect(() => {
    if (answer) session.shown(answer);
  }, [session, answer]);
  useResultKeys(root, box);
  useResultLinks(root);
  const readRequest = useCallback(() => session.read().request, [session]);
  useRecordOpened(root, readRequest);

  const { choose } = session;
  const searchWithin = useCallback(() => {
    const { within, q } = session.read().request;
    session.choose({ within: [...within, q.trim()], q: '' });
    // Behind the sheet the box cannot have the keyboard.
    flushSync(session.closeSheet);
    box.current?.focus();
  }, [session]);

  const counted = useDeferredValue(known ? view.facets : null);
  const unworded = useUnworded(request);
  const panel = useMemo(
    () => ({
      issues: catalogue.issues,
      names,
      request: unworded,
      facets: counted?.facets ?? all,
      all,
      onChoose: choose,
    }),
    [catalogue, names, unworded, counted, all, choose],
  );
  const unfiltered = useMemo(() => ({ counts: all.section, total }), [all, total]);
  return (
    <div
      ref={root}
      // Height of the box that stays in sight, and how far below it the list of suggestions hangs.
      className={`[--box:calc(4.25rem+2px)] sm:[--box:calc(5rem+2px)] ${hasSections ? '[--list:4rem]' : '[--list:0.375rem]'}`}
    >
      {!showsHome && <SkipLink to={RESULTS_ID}>跳到检索结果</SkipLink>}
      <h1 className="sr-only">检索与目录</h1>
      <div
        data-box=""
        className="sticky top-0 z-10 -mx-[18px] bg-paper px-[18px] py-2.5 sm:-mx-6 sm:mt-4 sm:px-6 sm:py-3 print:hidden"
      >
        <SearchBox
          box={box}
          session={session}
          catalogue={catalogue}
          q={request.q}
          isNarrowed={isNarrowed}
          onLeave={() => focusFirstResult(root)}
        >
          <ModeSwitch mode={request.mode} onChoose={choose} />
        </SearchBox>
      </div>
      {showsHome && (
        <>
          <div className="in-data-asked:hidden">{children}</div>
          <AskedOutline />
        </>
      )}
      {!showsHome && (
        <div className={COLUMNS}>
          <div className="sticky top-[var(--box)] z-[6] min-w-0 self-start bg-paper max-lg:-mx-[18px] max-lg:px-[18px] sm:max-lg:-mx-6 sm:max-lg:px-6 lg:-ml-3.5 lg:max-h-[calc(100svh-var(--box))] lg:overflow-y-auto lg:pb-6 lg:pl-3.5 lg:[scrollbar-width:thin] print:hidden">
            {hasSections && (
              <SectionFilter
                sections={catalogue.sections}
                counts={counted?.facets.section ?? null}
                total={counted?.inAllSections ?? null}
                all={unfiltered}
                chosen={request.section}
                onChoose={choose}
              />
            )}
            {/* Without numbers it would show those of the whole collection. */}
            {counted !== null && (!isEmpty || request.from !== null || request.to !== null) && (
              <FilterRail {...panel} />
            )}
          </div>
          <div className="min-h-svh min-w-0 lg:col-start-2 print:min-h-0">
            <div className="relative flex min-h-12 items-center gap-x-3 border-b border-hairline print:border-none">
              <CountLine text={countText} announcement={announceCount(countText, known)} />
              <ResultsBar
                session={session}
                page={settled}
                sort={request.sort}
                name={name}
                panel={panel}
                onSearchWithin={searchWithin}
              />
            </div>
            <p className="hidden print:block">
              {[
                request.q.trim() && `检索“${request.q.trim()}”`,
                ...filters.map(({ label }) => label),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <FilterChips filters={filters.length > 0 ? filters : NOTHING} onChoose={choose} />
            <ResultsArea session={session} view={view} catalogue={catalogue} names={names} />
          </div>
        </div>
      )}
    </div>
  );
}

/** Where nothing was found but a table is missing, nothing is known: that is not none. */
function knownPage(page: FoundPage | null): FoundPage | null {
  return page !== null && (page.total.count > 0 || page.unavailable.length === 0) ? page : null;
}
