import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSavedSearches, newSince } from './saved-searches';

function slotOf(text: string | null) {
  let held = text;
  return {
    load: () => held,
    save: (next: string) => {
      held = next;
    },
  };
}

it('tells what is new since a search was last looked at', () => {
  const slot = slotOf(null);
  createSavedSearches(slot).note('?q=a', 'a', ['1', '2']);
  // Another page, later.
  const saved = createSavedSearches(slot);
  const [entry] = saved.read();
  if (!entry) throw new Error('Expected the search to be saved.');
  expect(newSince(entry, ['3', '2', '1'])).toBe(1);
  // One that was withdrawn makes up for none.
  expect(newSince(entry, ['3', '2'])).toBe(1);
  saved.note('?q=a', 'a', ['3', '2', '1']);
  expect(saved.read()).toHaveLength(1);
  expect(saved.read().map((one) => newSince(one, ['3', '2', '1']))).toEqual([0]);
  saved.remove('?q=a');
  expect(saved.read()).toEqual([]);
});

it('tells large searches by their number', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at));
  const saved = createSavedSearches(slotOf(null));
  saved.note('?q=a', 'a', ids(3000));
  expect(saved.read().map((one) => newSince(one, ids(3004)))).toEqual([4]);
});

it('keeps searches as long as the page where storage fails', () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const saved = createSavedSearches({ load: denied, save: denied });
  saved.note('?q=a', 'a', ['1']);
  expect(saved.read()).toHaveLength(1);
});

it('reads whatever stands in storage', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      for (const one of createSavedSearches(slotOf(text)).read()) {
        expect(typeof one.search).toBe('string');
        expect(newSince(one, ['1'])).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
