import { expect, it } from 'vitest';
import type { PageRange, SearchPage } from '@/lib/search/contract';
import { createResultList, FARTHEST, STRETCH } from './result-list';

/** A search with so many results, `0` first, and what it was asked for. */
function resultsOf(count: number) {
  const asked: PageRange[] = [];
  const list = createResultList(async (range) => {
    asked.push(range);
    const ids = Array.from({ length: count }, (_, at) => String(at));
    const hits = ids.slice(range.offset, range.offset + range.limit).map((id) => ({
      id,
      title: [{ text: `第${id}条`, marked: false }],
    }));
    return { hits, total: { count, isExact: true } } as unknown as SearchPage;
  });
  return { list, asked };
}

it('knows the results beside an item, also beyond the first stretch and over its end', async () => {
  const { list, asked } = resultsOf(250);
  expect(await list.placeOf('0')).toMatchObject({ place: 1, total: 250, previous: null });
  expect(asked).toHaveLength(1);
  expect(await list.placeOf(String(STRETCH - 1))).toEqual({
    place: STRETCH,
    total: 250,
    previous: { id: String(STRETCH - 2), title: `第${STRETCH - 2}条` },
    next: { id: String(STRETCH), title: `第${STRETCH}条` },
  });
  expect(await list.placeOf('249')).toMatchObject({ place: 250, next: null });
  expect(asked.map(({ offset }) => offset)).toEqual([0, 100, 200]);
});

it('asks once for what two places of a page want', async () => {
  const { list, asked } = resultsOf(150);
  const places = await Promise.all([list.placeOf('120'), list.placeOf('120')]);
  expect(places.map((place) => place?.place)).toEqual([121, 121]);
  expect(asked).toHaveLength(2);
});

it('has no place for what is not among the results, or farther down than anybody goes', async () => {
  expect(await resultsOf(3).list.placeOf('x')).toBeNull();
  expect(await resultsOf(0).list.placeOf('x')).toBeNull();
  const { list, asked } = resultsOf(FARTHEST * 3);
  expect(await list.placeOf(String(FARTHEST * 2))).toBeNull();
  expect(asked).toHaveLength(FARTHEST / STRETCH);
});
