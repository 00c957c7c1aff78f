import { beforeAll, expect, it } from 'vitest';
import type { Entity } from '@/lib/domain/entity';
import { monthlyIssue } from '@/lib/domain/issue';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { sampleArtefacts } from '@/lib/ingest/publish/sample-artefacts';
import type { SearchBackend } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { openArtefacts } from '@/lib/tools/node-engine';

const PAGE = { offset: 0, limit: 10 };
const TEXTS = ['江凌调研', '江凌主持会议', '江陵县的客人', '单霁翔讲课', '单霁翔参观', '防汛'];
/** Of offices. */
const ADDRESSED = ['市长徐衣显调研', '徐衣显出访', '副市长徐大山开会', '书记徐衣显讲话'];

const items = [...TEXTS, ...ADDRESSED].map((text, at) =>
  sampleItem({
    id: `2023-05-${String(at + 1).padStart(3, '0')}`,
    ordinal: at + 1,
    issue: monthlyIssue('2023-05'),
    title: text,
    blocks: paragraphs(`${text}。`),
  }),
);
const ids = items.map(({ id }) => id);
const entities: Entity[] = [
  { kind: 'person', name: '江凌', items: ids.slice(0, 2) },
  { kind: 'person', name: '单霁翔', items: ids.slice(3, 5) },
  { kind: 'person', name: '徐衣显', items: ids.slice(6).filter((_, at) => at !== 2) },
  { kind: 'person', name: '徐大山', items: ids.slice(8, 9) },
];

let engine: SearchBackend;
let bundle: SearchBackend;
beforeAll(async () => {
  engine = await openArtefacts(sampleArtefacts(items, { largestBundle: 0, entities }));
  bundle = await openArtefacts(sampleArtefacts(items, { entities }));
});

const suggested = async (typed: string) =>
  (await engine.suggest(typed, 6)).map(({ kind, text, count }) => [kind, text, count]);

it.each([
  ['江', '江凌'],
  ['jl', '江凌'],
  ['jiangl', '江凌'],
  ['shanji', '单霁翔'],
])('suggests for %s the name %s with the items that hold it', async (typed, name) => {
  expect((await suggested(typed))[0]).toEqual(['person', name, 2]);
});

it('marks what was typed of a name, and nothing of one typed in pinyin', async () => {
  const marked = async (typed: string) =>
    (await engine.suggest(typed, 6))[0]?.parts
      .filter((part) => part.marked)
      .map(({ text }) => text);
  expect(await marked('江')).toEqual(['江']);
  expect(await marked('jl')).toEqual([]);
});

it.each(['jiangling', 'jiang ling', 'Jiāng Líng'])('finds a name by its pinyin: %s', async (q) => {
  const { hits, correction } = await engine.search(searchRequest(q), PAGE);
  expect(hits.map(({ id }) => id).sort()).toEqual(ids.slice(0, 2));
  expect(correction?.tier).toBe('pinyin');
});

it.each(['2023-05-003', '/items/2023-05-003/'])('finds an item by its number: %s', async (q) => {
  const { hits } = await engine.search(searchRequest(q), PAGE);
  expect(hits[0]?.id).toBe('2023-05-003');
});

it('finds nothing by a number that no item has', async () => {
  expect((await engine.search(searchRequest('2023-05-999'), PAGE)).hits).toEqual([]);
});

it.each(['徐市长', '徐副市长', '徐书记', '徐衣显市长', '徐局长'])(
  'finds whom %s addresses as the engine does that holds everything in memory',
  async (q) => {
    const idsIn = async (one: SearchBackend) =>
      (await one.search(searchRequest(q), PAGE)).hits.map(({ id }) => id);
    expect(await idsIn(engine)).toEqual(await idsIn(bundle));
  },
);

it('says whom an office addresses, and lists first what calls them so', async () => {
  const { hits } = await engine.search(searchRequest('徐市长'), PAGE);
  expect(hits[0]?.rewritings).toMatchObject([{ to: '徐衣显', reason: 'office' }]);
  expect(hits.map(({ id }) => id)).not.toContain(ids[8]);
});

it('suggests titles that hold what was typed, those that begin with it first', async () => {
  const titles = (await engine.suggest('徐衣显', 6)).filter(({ kind }) => kind === 'title');
  expect(titles.map(({ text, count, id }) => [text, count, id])).toEqual([
    ['徐衣显出访', null, ids[7]],
    ['市长徐衣显调研', null, ids[6]],
  ]);
  const [, second] = titles;
  expect(second?.parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['徐衣显']);
});

it('suggests no title behind another clause, and counts what both stand in', async () => {
  const suggestions = await engine.suggest('调研 江', 6);
  expect(suggestions.map(({ kind, text }) => [kind, text])).toEqual([['person', '调研 江凌']]);
  expect(await engine.suggest('参观 江', 6)).toEqual([]);
});
