import { beforeAll, expect, it } from 'vitest';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { openEngine } from '@/lib/engine/open-engine';
import { sampleArtefacts } from '@/lib/ingest/publish/sample-artefacts';
import type { PageRange, SearchBackend } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';

/** Both of its grams stand in every item, so that either list is a long one. */
const TEXT = '粮食增产百万';
const GRAMS = '粮食增产。增产百万。';
const ITEMS = 2400;
/** Those that hold the text late in a body full of its grams are among the best of both lists. */
const isLate = (at: number) => at % 200 === 0;
/** Those that hold it at once are not, though they answer it better. */
const isEarly = (at: number) => at % 60 === 7;

let engine: SearchBackend;
const asked: string[] = [];

beforeAll(async () => {
  const items = Array.from({ length: ITEMS }, (_, at) => {
    const often = isLate(at) || at % 3 === 0;
    const grams = GRAMS.repeat(isEarly(at) ? 1 : often ? 6 : 2);
    // Texts of many lengths score in many steps, which makes the lists as long as they are in life.
    const others = '其他的话。'.repeat(isLate(at) ? 0 : 4 + ((at * 37) % 61));
    const body = `${isEarly(at) ? `${TEXT}。` : ''}${grams}${others}${isLate(at) ? `${TEXT}。` : ''}`;
    return sampleItem({ ordinal: at + 1, title: `第${at}条`, blocks: paragraphs(body) });
  });
  const artefacts = sampleArtefacts(items, { largestBundle: 0 });
  engine = await openEngine(async (path) => {
    asked.push(path);
    return new Uint8Array(Buffer.from(artefacts.get(`search/${path}`) ?? ''));
  });
}, 60_000);

const ids = async (range: PageRange) =>
  (await engine.search(searchRequest(TEXT), range)).hits.map(({ id }) => id);

it('leaves the first results in place when more are wanted than the best of long lists have', async () => {
  const first = await ids({ offset: 0, limit: 10 });
  expect(first).toHaveLength(10);
  expect(asked.filter((path) => path.includes('/rests/'))).toEqual([]);
  const page = await ids({ offset: 0, limit: 25 });
  expect(asked.some((path) => path.includes('/rests/'))).toBe(true);
  expect(page.slice(0, 10)).toEqual(first);
  const others = await ids({ offset: 10, limit: 15 });
  expect([...first, ...others]).toEqual(page);
  const next = await ids({ offset: 25, limit: 25 });
  expect(new Set([...page, ...next]).size).toBe(page.length + next.length);
});
