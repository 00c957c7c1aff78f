import { describe, expect, it } from 'vitest';
import { EMPTY_SEARCH } from '@/lib/search/address';
import type { FacetAnswer, Suggestion } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { FIRST_STATE, type PageEvent, type PageState, reduce } from './page-state';
import { sampleHit, samplePage } from './sample-page';

const stateAfter = (events: readonly PageEvent[], from: PageState = FIRST_STATE) =>
  events.reduce(reduce, from);

const asked = (q: string, how: 'typed' | 'chosen' | 'opened' = 'typed'): PageEvent => ({
  type: 'asked',
  request: searchRequest(q),
  how,
});
const found = (q: string, ids: readonly string[], count: number, isTyping = false): PageEvent => ({
  type: 'answered',
  page: samplePage(q, { hits: ids.map(sampleHit), total: { count, isExact: true } }),
  isTyping,
});
const suggestion: Suggestion = { kind: 'term', text: '防汛', parts: [], count: 5, id: null };
const suggested: PageEvent = { type: 'suggested', suggestions: [suggestion] };
const opened: PageEvent = { type: 'listOpened', rows: 4, active: -1 };
const ids = (state: PageState) => state.view.found?.hits.map(({ id }) => id);

describe('page state', () => {
  it('renders nothing for a key before its answer is there', () => {
    const first = stateAfter([asked('江'), found('江', ['a'], 1)]);
    const typed = reduce(first, asked('江凌'));
    expect(typed.request.q).toBe('江凌');
    expect(typed.view).toBe(first.view);
    const answered = reduce(typed, found('江凌', ['b'], 1, true));
    expect(answered.view).toMatchObject({
      request: { q: '江凌' },
      isCurrent: true,
      isTyping: true,
    });
    expect(ids(answered)).toEqual(['b']);
  });

  it('keeps what stands around the list as it was until typing rests', () => {
    const first = stateAfter([asked('江'), found('江', ['a'], 1)]);
    const typed = stateAfter([asked('江x'), found('江x', [], 0, true)], first);
    expect(typed.view.settled).toBe(first.view.found?.page);
    const rested = reduce(typed, { type: 'rested' });
    expect(rested.view.settled).toBe(typed.view.found?.page);
    expect(reduce(rested, asked('')).view.settled).toBeNull();
  });

  it('shows a choice at once, over the answer before', () => {
    const state = stateAfter([asked('江凌'), found('江凌', ['a'], 1), asked('防汛', 'chosen')]);
    expect(state.view).toMatchObject({ request: { q: '防汛' }, isCurrent: false });
    expect(ids(state)).toEqual(['a']);
  });

  it('says that an answer is late, and for which search', () => {
    const state = stateAfter([asked('江凌'), { type: 'late' }]);
    expect(state.view).toMatchObject({ request: { q: '江凌' }, isLate: true, isCurrent: false });
  });

  it('is at rest at once when nothing is asked any more', () => {
    const state = stateAfter([asked('江凌'), found('江凌', ['a'], 1), asked('')]);
    expect(state.view).toMatchObject({ request: EMPTY_SEARCH, found: null, isCurrent: true });
  });

  it('forgets what was shown where a link or a retry begins anew', () => {
    const state = stateAfter([asked('江凌'), found('江凌', ['a'], 1), asked('江凌', 'opened')]);
    expect(state.view).toMatchObject({ found: null, isLate: true });
  });

  it('appends further hits, and keeps those it has where they cannot be had', () => {
    const listed = stateAfter([asked('江凌'), found('江凌', ['a', 'b'], 3), { type: 'moreAsked' }]);
    expect(listed.view.found?.more).toBe('loading');
    const page = samplePage('江凌', { offset: 2, hits: [sampleHit('c')] });
    expect(ids(reduce(listed, { type: 'moreAnswered', page }))).toEqual(['a', 'b', 'c']);
    const failed = reduce(listed, { type: 'moreFailed' });
    expect([ids(failed), failed.view.found?.more]).toEqual([['a', 'b'], 'failed']);
  });

  it('keeps numbers until newer ones come, and drops them with the search', () => {
    const facets: FacetAnswer = {
      request: searchRequest('江凌'),
      facets: { section: {}, issue: {}, date: {}, person: {}, county: {} },
      inAllSections: 1,
      isExact: true,
    };
    const counted = stateAfter([
      asked('江凌'),
      found('江凌', ['a'], 1),
      { type: 'counted', facets },
    ]);
    expect(reduce(counted, asked('防汛', 'chosen')).view.facets).toBe(facets);
    expect(reduce(counted, asked('', 'chosen')).view.facets).toBeNull();
  });

  it('keeps the list open from key to key, and closes it for any other change', () => {
    const open = stateAfter([asked('防'), opened, suggested]);
    expect(open.list).toMatchObject({ kind: 'completions', suggestions: [suggestion] });
    expect(stateAfter([asked('防汛'), opened], open).list).toBe(open.list);
    expect(reduce(open, asked('防汛', 'chosen')).list.kind).toBeNull();
  });

  it('opens no closed list for suggestions that come later', () => {
    const closed = stateAfter([asked('防'), opened, { type: 'listClosed' }, suggested]);
    expect(closed.list).toEqual(FIRST_STATE.list);
  });

  it('has recent searches for an empty box, and no completions of what stood there', () => {
    const state = stateAfter([asked('防'), opened, suggested, asked(''), opened]);
    expect(state.list).toMatchObject({ kind: 'recent', suggestions: [] });
  });

  it('stays the very same where nothing changes', () => {
    const state = stateAfter([asked('江凌'), found('江凌', ['a'], 1)]);
    for (const event of [{ type: 'rested' }, { type: 'listClosed' }] as const) {
      expect(reduce(state, event)).toBe(state);
    }
  });
});
