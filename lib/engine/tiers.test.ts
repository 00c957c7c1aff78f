import { beforeAll, describe, expect, it } from 'vitest';
import type { Entity } from '@/lib/domain/entity';
import { parseDate } from '@/lib/domain/partial-date';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { type Artefacts, buildArtefacts } from '@/lib/ingest/publish/build-artefacts';
import { ALL_MATCHES, type SearchBackend } from '@/lib/search/contract';
import type { QueryPlan, SearchMode } from '@/lib/search/query-plan';
import { searchRequest } from '@/lib/search/search-request';
import { cutByVocabulary } from '@/lib/text/cut-by-vocabulary';
import { openArtefacts } from '@/lib/tools/node-engine';
import { sampleVocabulary } from './bundle/sample-sources';

const TERMS =
  '赵望 视察 防洪 工程 堤坝 加固 完成 县 水文 观测 中心 发布 预报 演练 举行 山城 茶园'.split(' ');
const TEXTS: readonly (readonly [title: string, body: string])[] = [
  ['赵望视察防洪工程', '县长赵望视察防洪工程，要求加固堤坝。'],
  ['堤坝加固完成', '北岸堤坝加固工程完成。赵望没有到场。'],
  ['县水文观测中心发布预报', '县水文观测中心发布预报。5月3日有雨。'],
  ['防洪演练举行', '山城举行防洪演练。'],
];
const items = [
  ...TEXTS.map(([title, body], at) =>
    sampleItem({ ordinal: at + 1, title, blocks: paragraphs(body) }),
  ),
  sampleItem({
    ordinal: TEXTS.length + 1,
    title: '码头开放',
    date: parseDate('2023-05-03'),
    blocks: paragraphs('码头当天开放。'),
  }),
];
const entities: readonly Entity[] = [
  { kind: 'person', name: '赵望', items: items.slice(0, 1).map(({ id }) => id) },
];

let engine: SearchBackend;
beforeAll(async () => {
  const vocabulary = sampleVocabulary(TERMS);
  const artefacts: Artefacts = buildArtefacts(
    {
      foldTable: { from: '', to: '' },
      sections: [],
      items,
      entities,
      synonyms: [['演练', '演习']],
    },
    { from: '', to: '' },
    (run) => cutByVocabulary(run, vocabulary),
    'sample',
  );
  engine = await openArtefacts(artefacts);
});

const search = (q: string, mode: SearchMode = 'smart') =>
  engine.search(searchRequest(q, { mode }), ALL_MATCHES);
const found = async (q: string, mode?: SearchMode) =>
  (await search(q, mode)).hits.map(({ tier, id }) => `${tier} ${Number(id.slice(-3))}`);

describe('a query is answered', () => {
  it('literally by what holds all of it, in one piece before apart', async () => {
    expect(await found('视察防洪工程')).toContain('literal 1');
    expect(await found('加固堤坝')).toEqual(['literal 1', 'words 2']);
    expect(await found('赵望 工程')).toEqual(['literal 1', 'literal 2']);
  });

  it('by what spells out a day as it was typed before the items of that day', async () => {
    expect(await found('5月3日')).toEqual(['literal 3', 'literal 5']);
    expect(await found('5月3号')).toEqual(['literal 5', 'literal 3']);
  });

  it('by all its words, where they stand in another order', async () => {
    expect(await found('工程防洪')).toEqual(['words 1']);
  });

  it('by a synonym and by a name that it is the short form of, with the reason', async () => {
    const synonym = await search('防洪演习');
    expect(synonym.hits.map(({ tier, rewritings }) => [tier, rewritings])).toEqual([
      ['variant', [{ from: '防洪演习', to: '防洪演练', reason: 'synonym' }]],
    ]);
    const short = await search('水文中心');
    expect(short.hits.map(({ tier, rewritings }) => [tier, rewritings])).toEqual([
      ['variant', [{ from: '水文中心', to: '水文观测中心', reason: 'abbreviation' }]],
    ]);
  });

  it('by most of its words, in a question, and says what is missing', async () => {
    const { hits } = await search('堤坝加固由谁率领');
    expect(hits.map(({ tier, missing }) => [tier, missing])).toContainEqual(['most', ['率领']]);
  });

  it('by nothing, where the word that carries a question stands nowhere', async () => {
    const { hits, partial } = await search('哪些堤坝加固完成了验收');
    expect(hits).toEqual([]);
    expect(partial.map(({ missing }) => missing)).toContainEqual(['验收']);
  });

  it('by nothing, where another is called so', async () => {
    expect((await search('县长赵望')).hits).toHaveLength(1);
    for (const q of ['赵望书记', '副县长赵望', '赵书记']) {
      expect((await search(q)).hits, q).toEqual([]);
    }
  });

  it('with nothing beside it, where it is somebody who stands nowhere', async () => {
    const { hits, partial } = await search('赵北天');
    expect([hits, partial]).toEqual([[], []]);
  });

  it('apart by a part of it', async () => {
    const { hits, partial } = await search('茶园 演练');
    expect([hits, partial.map(({ title }) => title.map(({ text }) => text).join(''))]).toEqual([
      [],
      ['防洪演练举行'],
    ]);
  });

  it('as the pinyin and the misspelling that it probably is', async () => {
    expect(await found('zhaowang')).toEqual(['pinyin 1', 'pinyin 2']);
    expect(await found('防红工程')).toEqual(['similar 1']);
    const { correction, plan } = await search('防红工程');
    expect(correction?.rewritings).toEqual([
      { from: '防红工程', to: '防洪工程', reason: 'similar' },
    ]);
    expect(plan.correction).toEqual(correction);
  });

  it('in the exact mode by what stands there and by nothing else', async () => {
    expect(await found('赵望', 'exact')).toEqual(['literal 1', 'literal 2']);
    for (const q of ['工程防洪', '防洪演习', 'zhaowang'])
      expect(await found(q, 'exact')).toEqual([]);
  });

  it('first by the item whose number it is', async () => {
    expect((await search(items[2]?.id ?? '')).hits.map(({ id }) => id)).toEqual([items[2]?.id]);
  });
});

describe('a plan', () => {
  it.each(['赵望 工程', '工程防洪', '水文中心', 'zhaowang', '5月3日 -演练', '“赵望”，', ''])(
    'of %s can be sent and kept, and marks the same then',
    async (q) => {
      const { plan, hits } = await search(q);
      const kept = JSON.parse(JSON.stringify(plan)) as QueryPlan;
      expect(kept).toEqual(plan);
      expect(structuredClone(plan)).toEqual(plan);
      expect(await engine.interpret(searchRequest(q))).toEqual(plan);
      for (const { id } of hits) {
        expect(await engine.present(id, kept)).toEqual(await engine.present(id, plan));
      }
    },
  );

  it('marks an item as its excerpt is marked', async () => {
    const { plan, hits } = await search('防红工程');
    const item = await engine.present(hits[0]?.id ?? '', plan);
    expect(item?.title).toEqual(hits[0]?.title);
    expect(item?.title.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      '防洪工程',
    ]);
  });

  it('gives any stretch of its matches, each with the same total', async () => {
    const all = await search('赵望');
    const second = await engine.search(all.request, { offset: 1, limit: 1 });
    expect(second.hits).toEqual(all.hits.slice(1, 2));
    expect([second.offset, second.total]).toEqual([1, { count: 2, isExact: true }]);
    const none = await engine.search(all.request, { offset: 0, limit: 0 });
    expect([none.hits, none.total.count]).toEqual([[], 2]);
  });
});
