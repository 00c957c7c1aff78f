import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_SEARCH } from '@/lib/search/address';
import {
  type PageRange,
  type SearchBackend,
  type SearchPage,
  type SearchRequest,
  TYPED,
} from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { PAGE_LENGTH } from './page-length';
import { sampleHit, samplePage } from './sample-page';
import type { SearchHistory } from './search-history';
import { createSearchSession } from './search-session';

interface Asked {
  readonly request: SearchRequest;
  readonly range: PageRange;
  readonly signal: AbortSignal | undefined;
  answer(changes?: Partial<SearchPage>): Promise<void>;
  fail(): Promise<void>;
}

/** A backend that answers when it is told to. */
function backendOnDemand() {
  const searches: Asked[] = [];
  const completed: string[] = [];
  const counted: string[] = [];
  const nearAsked: string[] = [];
  const backend: SearchBackend = {
    search: (request, range, signal) =>
      new Promise((resolve, reject) => {
        const settled = () => vi.advanceTimersByTimeAsync(0).then(() => {});
        searches.push({
          request,
          range,
          signal,
          answer(changes) {
            resolve(samplePage(request.q, { request, offset: range.offset, ...changes }));
            return settled();
          },
          fail() {
            reject(new Error('lost'));
            return settled();
          },
        });
      }),
    async facets(request) {
      counted.push(request.q);
      return {
        request,
        facets: { section: {}, issue: {}, date: {}, person: {}, county: {} },
        inAllSections: 0,
        isExact: true,
      };
    },
    async near({ q }) {
      nearAsked.push(q);
      return { from: q, words: [{ word: '防汛', closeness: 0.8, items: 1 }], hits: [] };
    },
    async suggest(text) {
      completed.push(text);
      return [];
    },
    interpret: () => Promise.reject(new Error('not expected')),
    present: () => Promise.reject(new Error('not expected')),
    collection: () => Promise.reject(new Error('not expected')),
  };
  return { backend, searches, completed, counted, nearAsked };
}

/** A history that only notes what it is told. */
function notingHistory() {
  const steps: string[] = [];
  const history: SearchHistory = {
    follow: () => null,
    type: ({ q }) => steps.push(`type ${q}`),
    submit: ({ q }) => steps.push(`submit ${q}`),
    choose: ({ q }) => steps.push(`choose ${q}`),
    cover: () => {},
    uncover: () => {},
    isUncovering: () => false,
    flush: () => {},
    entitle: () => {},
    dispose: () => {},
  };
  return { history, steps };
}

/** The others of a page of which a window full is there. */
const OTHERS: PageRange = { offset: TYPED.limit, limit: PAGE_LENGTH - TYPED.limit };

const hits = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => sampleHit(`${from + at}`));

describe('search session', () => {
  let asked: ReturnType<typeof backendOnDemand>;
  let noted: ReturnType<typeof notingHistory>;
  let session: ReturnType<typeof createSearchSession>;

  beforeEach(() => {
    vi.useFakeTimers();
    asked = backendOnDemand();
    noted = notingHistory();
    session = createSearchSession({
      backend: () => asked.backend,
      history: noted.history,
      listedBefore: () => 0,
    });
    // As the page does that shows the answers.
    session.subscribe(() => {
      const page = session.read().view.found?.page;
      if (page) session.shown(page);
    });
  });

  afterEach(() => vi.useRealTimers());

  const shown = () => session.read().view.found?.page.request.q;

  it('cancels a search that a newer one replaces, and never hears of its answer', async () => {
    session.type('江', 0);
    session.type('江凌', 0);
    const [first, second] = asked.searches;
    expect([first?.signal?.aborted, second?.signal?.aborted]).toEqual([true, false]);
    await second?.answer();
    await first?.answer();
    expect(shown()).toBe('江凌');
  });

  it('never hears of a failure that comes too late, either', async () => {
    session.type('江', 0);
    session.type('江凌', 0);
    await asked.searches[1]?.answer();
    await asked.searches[0]?.fail();
    expect(session.read().view.failure).toBeNull();
  });

  it('asks for the numbers when typing rests, and at once after a choice', async () => {
    session.type('江', 0);
    await asked.searches[0]?.answer();
    session.type('江凌', 0);
    await asked.searches[1]?.answer();
    expect(asked.counted).toEqual([]);
    await vi.runAllTimersAsync();
    expect(asked.counted).toEqual(['江凌']);
    session.choose({ section: 'shizheng' });
    await asked.searches[2]?.answer();
    expect(asked.counted).toEqual(['江凌', '江凌']);
  });

  it('asks for near words after the results where there may be some, and for no others', async () => {
    session.choose({ q: '防汛' });
    await asked.searches[0]?.answer({ hits: hits(0, 1), mayHaveNear: true });
    expect(session.read().view.found?.near?.from).toBe('防汛');
    session.choose({ q: '江凌' });
    await asked.searches[1]?.answer({ hits: hits(0, 9) });
    expect([asked.nearAsked, session.read().view.found?.near]).toEqual([['防汛'], null]);
  });

  it('completes only the last of a run of keys, once its results are there', async () => {
    for (const q of ['防', '防汛', '防汛抗']) session.type(q, 4);
    await vi.runAllTimersAsync();
    expect(asked.completed).toEqual([]);
    await asked.searches[2]?.answer();
    expect(asked.completed).toEqual(['防汛抗']);
  });

  it('asks for one page of hits, and for the next where the list ends', async () => {
    session.choose({ q: '江凌' });
    const total = { count: 60, isExact: true };
    await asked.searches[0]?.answer({ hits: hits(0, PAGE_LENGTH), total });
    expect(asked.searches[0]?.range).toMatchObject({ offset: 0, limit: PAGE_LENGTH });
    session.more();
    session.more();
    expect(asked.searches).toHaveLength(2);
    expect(asked.searches[1]?.range).toEqual({ offset: PAGE_LENGTH, limit: PAGE_LENGTH });
    await asked.searches[1]?.answer({ hits: hits(PAGE_LENGTH, 2 * PAGE_LENGTH), total });
    expect(session.read().view.found?.hits).toHaveLength(2 * PAGE_LENGTH);
  });

  it('asks for a window full with a key, and for the whole page when typing rests', async () => {
    const total = { count: 60, isExact: true };
    const length = () => session.read().view.found?.hits.length;
    session.type('江凌', 0);
    expect(asked.searches[0]?.range).toEqual(TYPED);
    await asked.searches[0]?.answer({ hits: hits(0, TYPED.limit), total });
    await vi.advanceTimersByTimeAsync(250);
    expect(asked.searches[1]?.range).toEqual(OTHERS);
    expect(session.read().view).toMatchObject({ isTyping: false, settled: { total } });
    await asked.searches[1]?.answer({ hits: hits(TYPED.limit, PAGE_LENGTH), total });
    expect(length()).toBe(PAGE_LENGTH);
    expect(asked.counted).toEqual(['江凌']);
  });

  it('fills the page behind a window full that came first, and moves none of it', async () => {
    session.choose({ q: '江凌' });
    const total = { count: 60, isExact: false };
    expect(asked.searches[0]?.range.enough).toBe(TYPED.limit);
    await asked.searches[0]?.answer({ hits: hits(0, TYPED.limit), total });
    const first = session.read().view.found;
    expect(first?.more).toBe('filling');
    session.more();
    expect(asked.searches.map(({ range }) => range).slice(1)).toEqual([OTHERS]);
    const known = { count: 58, isExact: true };
    await asked.searches[1]?.answer({ hits: hits(TYPED.limit, PAGE_LENGTH), total: known });
    const { found, settled } = session.read().view;
    expect(found?.hits.slice(0, TYPED.limit)).toEqual(first?.hits);
    expect(found?.hits).toHaveLength(PAGE_LENGTH);
    expect(found).toMatchObject({ more: 'ready', page: { total: known } });
    expect(settled?.total).toEqual(known);
  });

  it('asks again for nothing where a few hits are all that was found, though there may be more', async () => {
    session.choose({ q: '江凌' });
    await asked.searches[0]?.answer({ hits: hits(0, 3), total: { count: 5, isExact: false } });
    expect(asked.searches).toHaveLength(1);
    expect(session.read().view.found?.more).toBe('ready');
  });

  it('fills nothing where there is no more, or the place in a longer list is to be found', async () => {
    session.choose({ q: '江凌' });
    await asked.searches[0]?.answer({ hits: hits(0, 3), total: { count: 3, isExact: true } });
    expect(asked.searches).toHaveLength(1);
    const back = createSearchSession({
      backend: () => asked.backend,
      history: { ...noted.history, follow: () => searchRequest('江凌') },
      listedBefore: () => 50,
    });
    back.follow();
    expect(asked.searches[1]?.range).toEqual({ offset: 0, limit: 50 });
  });

  it('stays with the window full where the others of the page cannot be had', async () => {
    session.type('江凌', 0);
    await asked.searches[0]?.answer({
      hits: hits(0, TYPED.limit),
      total: { count: 60, isExact: true },
    });
    await vi.advanceTimersByTimeAsync(250);
    await asked.searches[1]?.fail();
    expect(session.read().view).toMatchObject({
      isTyping: false,
      failure: null,
      found: { more: 'failed' },
    });
    expect(asked.counted).toEqual(['江凌']);
  });

  it('asks for nothing more when typing rests where all hits are there', async () => {
    session.type('江凌', 0);
    await asked.searches[0]?.answer({ hits: hits(0, 3), total: { count: 3, isExact: true } });
    await vi.advanceTimersByTimeAsync(250);
    expect(asked.searches).toHaveLength(1);
    expect(session.read().view.isTyping).toBe(false);
  });

  it('adds no further hits to another search', async () => {
    session.type('江凌', 0);
    await asked.searches[0]?.answer({ hits: hits(0, 25), total: { count: 60, isExact: true } });
    session.more();
    session.type('防汛', 0);
    await asked.searches[2]?.answer({ hits: hits(0, 1), total: { count: 1, isExact: true } });
    await asked.searches[1]?.answer({ hits: hits(25, 50) });
    expect(session.read().view.found?.hits).toHaveLength(1);
  });

  it('gathers all hits, stretch by stretch', async () => {
    session.type('江凌', 0);
    const total = { count: 27, isExact: true };
    await asked.searches[0]?.answer({ hits: hits(0, 25), total });
    const all = session.allHits();
    await asked.searches[1]?.answer({ hits: hits(25, 27), total });
    expect(await all).toHaveLength(27);
    expect(session.read().view.found?.hits).toHaveLength(25);
  });

  it('says that it is late only where it is', async () => {
    session.type('江', 0);
    await vi.advanceTimersByTimeAsync(140);
    expect(session.read().view.isLate).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(session.read().view.isLate).toBe(true);
    await asked.searches[0]?.answer();
    expect(session.read().view.isLate).toBe(false);
  });

  it('tells the history what is typed, entered and chosen', () => {
    session.type('江凌', 0);
    session.submit();
    session.choose({ q: '' });
    expect(noted.steps).toEqual(['type 江凌', 'submit 江凌', 'choose ']);
    expect(session.read().request).toEqual(EMPTY_SEARCH);
    expect(asked.searches.map(({ request }) => request)).toEqual([searchRequest('江凌')]);
  });
});
