import { beforeAll, expect, it } from 'vitest';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { openEngine } from '@/lib/engine/open-engine';
import { buildArtefacts } from '@/lib/ingest/publish/build-artefacts';
import type { SearchBackend } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';

/** More than are ever read to see which of many candidates hold a text. */
const OTHERS = 400;
const RARE = '县里研究，粮食增产百万斤的办法。';

let engine: SearchBackend;

beforeAll(async () => {
  const others = Array.from({ length: OTHERS }, (_, at) =>
    sampleItem({
      ordinal: at + 1,
      title: '粮食增产和百万斤',
      blocks: paragraphs(
        `各乡谈粮食增产，乡里食增产百，又说增产百万，还有产百万斤。第${at + 3}次农田会议在县里召开，农田会议在县里召开。7月17日开会。`,
      ),
    }),
  );
  const rare = sampleItem({
    ordinal: OTHERS + 1,
    title: '另一条',
    blocks: paragraphs(
      `${RARE}${'别的事情也有很多。'.repeat(60)}第2次农田会议在县里召开。7月17号散会。`,
    ),
  });
  const artefacts = buildArtefacts(
    {
      foldTable: { from: '', to: '' },
      sections: [],
      items: [...others, rare],
      entities: [],
      synonyms: [],
    },
    { from: '', to: '' },
    (run) => [{ start: 0, end: run.length }],
    'test',
    { largestBundle: 0 },
  );
  engine = await openEngine(
    async (path) => new Uint8Array(Buffer.from(artefacts.get(`search/${path}`) ?? '')),
  );
});

const first = async (q: string) =>
  (await engine.search(searchRequest(q), { offset: 0, limit: 10 })).hits[0]?.id.slice(-3);

it('finds a text whose grams all stand in hundreds of items that do not hold it', async () => {
  expect(await first('粮食增产百万斤')).toBe(String(OTHERS + 1));
});

it('finds a number where what stands beside it stands in hundreds of items with other numbers', async () => {
  expect(await first('第2次农田会议在县里召开')).toBe(String(OTHERS + 1));
});

it('puts first what writes a day as it was typed, beside hundreds of items that write it in another way', async () => {
  expect(await first('7月17号')).toBe(String(OTHERS + 1));
});
