import { beforeEach, describe, expect, it, vi } from 'vitest';
import { searchRequest } from '@/lib/search/search-request';
import {
  createRecentSearches,
  type RecentSearches,
  type Slot,
  searchOfEntry,
} from './recent-searches';

function memorySlot(): Slot & { held: string | null } {
  return {
    held: null,
    load() {
      return this.held;
    },
    save(text) {
      this.held = text;
    },
  };
}

describe('recent searches', () => {
  let slot: ReturnType<typeof memorySlot>;
  let recent: RecentSearches;

  beforeEach(() => {
    slot = memorySlot();
    recent = createRecentSearches(slot);
  });

  it('gives the latest first, each once', () => {
    for (const text of ['江凌', '防汛', '江凌']) recent.record(searchRequest(text));
    expect(recent.read()).toEqual(['江凌', '防汛']);
  });

  it('takes no notice of white space, blank text and pasted passages', () => {
    for (const text of [' 江凌　防汛 ', '江凌 防汛', '', '  ', '江'.repeat(81)])
      recent.record(searchRequest(text));
    expect(recent.read()).toEqual(['江凌 防汛']);
  });

  it('keeps what a search was narrowed to, but not its order', () => {
    const narrowed = searchRequest('江凌', {
      section: 'shizheng',
      within: ['调研'],
      mode: 'exact',
    });
    recent.record(searchRequest('江凌'));
    recent.record({ ...narrowed, sort: 'date' });
    recent.record(searchRequest('?q=1'));
    expect(recent.read().map(searchOfEntry)).toEqual([
      searchRequest('?q=1'),
      narrowed,
      searchRequest('江凌'),
    ]);
  });

  it('keeps no more than eight', () => {
    for (let at = 1; at <= 10; at++) recent.record(searchRequest(`${at}`));
    expect(recent.read()).toEqual(['10', '9', '8', '7', '6', '5', '4', '3']);
  });

  it('forgets one, and all', () => {
    for (const text of ['江凌', '防汛', '牡丹']) recent.record(searchRequest(text));
    recent.remove('防汛');
    expect(recent.read()).toEqual(['牡丹', '江凌']);
    recent.clear();
    expect(recent.read()).toEqual([]);
  });

  it('is found again by the next page', () => {
    recent.record(searchRequest('江凌'));
    expect(createRecentSearches(slot).read()).toEqual(['江凌']);
  });

  it('sees what another tab recorded', () => {
    recent.record(searchRequest('江凌'));
    createRecentSearches(slot).record(searchRequest('防汛'));
    expect(recent.read()).toEqual(['防汛', '江凌']);
  });

  it('gives the same array until something changes, and tells when it does', () => {
    const listener = vi.fn();
    const stop = recent.subscribe(listener);
    recent.record(searchRequest('江凌'));
    expect(recent.read()).toBe(recent.read());
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    recent.record(searchRequest('防汛'));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it.each(['{', '{"a":1}', 'null', '[1,"江凌",""]'])('survives %s in its place', (held) => {
    slot.held = held;
    expect(recent.read()).toEqual(held.includes('江凌') ? ['江凌'] : []);
    recent.record(searchRequest('防汛'));
    expect(recent.read()[0]).toBe('防汛');
  });

  it('remembers for the page where storage is forbidden', () => {
    const fail = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const forgetful = createRecentSearches({ load: fail, save: fail });
    forgetful.record(searchRequest('江凌'));
    forgetful.record(searchRequest('防汛'));
    expect(forgetful.read()).toEqual(['防汛', '江凌']);
  });

  it('remembers for the page where storage is full', () => {
    slot.held = '["旧"]';
    slot.save = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    recent.record(searchRequest('江凌'));
    expect(recent.read()).toEqual(['江凌', '旧']);
  });
});
