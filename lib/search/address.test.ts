import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_SEARCH, parseSearch, serialiseSearch } from './address';
import type { SearchRequest } from './contract';

const slug = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const day = fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
const name = fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '');
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const state: fc.Arbitrary<SearchRequest> = fc.record({
  q: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    // Any UTF-16 code units, so also halves of surrogate pairs.
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.constantFrom('1+1', '100%', '%E6', 'a b', ' 江凌  防汛 ', '“防汛”&q=', '🌸牡丹', '#?/'),
  ),
  section: orNull(slug),
  issue: orNull(fc.constantFrom('2023', '2023-05')),
  from: orNull(day),
  to: orNull(day),
  person: orNull(name),
  county: orNull(name),
  within: fc.array(name, { maxLength: 3 }),
  mode: fc.constantFrom('smart', 'exact'),
  sort: fc.constantFrom('relevance', 'date', 'oldest'),
});

/** Lone surrogates as U+FFFD. */
function wellFormed(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

/** What an address can hold: well-formed text, and blank text as none. */
function normalised(given: SearchRequest): SearchRequest {
  return { ...given, q: given.q.trim() === '' ? '' : wellFormed(given.q) };
}

describe('url state', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(parseSearch(serialiseSearch(given))).toEqual(normalised(given));
      }),
    );
  });

  it('is stable: writing what was read gives the same address', () => {
    fc.assert(
      fc.property(state, (given) => {
        const search = serialiseSearch(given);
        expect(serialiseSearch(parseSearch(search))).toBe(search);
      }),
    );
  });

  it('reads any string without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        expect(parseSearch(search)).toBeDefined();
      }),
    );
  });

  it('does not write defaults', () => {
    expect(serialiseSearch(EMPTY_SEARCH)).toBe('');
    expect(serialiseSearch({ ...EMPTY_SEARCH, q: '   ' })).toBe('');
    expect(serialiseSearch({ ...EMPTY_SEARCH, q: '江凌', section: 'politics', sort: 'date' })).toBe(
      '?q=%E6%B1%9F%E5%87%8C&section=politics&sort=date',
    );
  });

  it('falls back silently on unknown values', () => {
    const known = (value: string) => value === 'politics';
    expect(parseSearch('?q=江凌&section=nowhere&sort=size&page=3', known)).toEqual({
      ...EMPTY_SEARCH,
      q: '江凌',
    });
    expect(parseSearch('?section=politics', known).section).toBe('politics');
    expect(parseSearch('?section=../../x').section).toBeNull();
  });
});
