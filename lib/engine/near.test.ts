import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NearWords } from '@/lib/corpus/near-words';
import { LISTED_AS_NEAR } from '@/lib/domain/neighbour';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { type Artefacts, buildArtefacts } from '@/lib/ingest/publish/build-artefacts';
import { ALL_MATCHES, type SearchBackend } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { cutByVocabulary } from '@/lib/text/cut-by-vocabulary';
import { sampleVocabulary } from './bundle/sample-sources';
import { openEngine } from './open-engine';

const TERMS =
  '北岸 堤防 加固 完成 县城 防汛 演练 举行 部署 会议 召开 解决 欠薪 问题 务工 人员 投诉 茶园 开园 应急 江边 开放 农民 农民工 培训 光伏 新能源 项目 开工 河阳 科技 大学 建校'.split(
    ' ',
  );
const TEXTS: readonly (readonly [title: string, body: string])[] = [
  ['北岸堤防加固完成', '北岸堤防加固完成。'],
  ['县城举行防汛演练', '县城举行防汛演练，为防汛作准备。'],
  ['解决务工人员欠薪问题', '召开会议，解决务工人员欠薪问题，公布投诉电话。'],
  ['茶园开园', '北岸茶园开园，有应急人员。'],
  ['江边开放', '江边开放。'],
  ['农民工培训', '农民工培训举行。'],
  ['新能源项目开工', '新能源项目开工。'],
  ['其他项目', '其他项目，有新能源。'],
  ['河阳科技大学建校', '河阳科技大学建校。'],
];
const NEAR: NearWords = new Map([
  ['讨薪', [{ word: '欠薪', closeness: 1 }]],
  ['演习', [{ word: '演练', closeness: 1 }]],
  ['开园', [{ word: '开放', closeness: 1 }]],
  ['农户', [{ word: '农民', closeness: 1 }]],
  ['技术', [{ word: '科技', closeness: 1 }]],
  ['光伏', [{ word: '新能源', closeness: LISTED_AS_NEAR }]],
  ['防汛', [{ word: '堤防', closeness: 0.6 }]],
  [
    '防涝',
    [
      { word: '江边', closeness: 0.7 },
      { word: '防汛', closeness: 0.6 },
    ],
  ],
  [
    '防洪',
    [
      { word: '防汛', closeness: 0.8 },
      { word: '堤防', closeness: 0.6 },
      { word: '会议', closeness: 0.4 },
    ],
  ],
]);

let artefacts: Artefacts;
let engine: SearchBackend;
let read: string[] = [];
beforeAll(() => {
  const vocabulary = sampleVocabulary(TERMS);
  const items = TEXTS.map(([title, body], at) =>
    sampleItem({ ordinal: at + 1, title, blocks: paragraphs(body) }),
  );
  const entities = [
    { kind: 'institution' as const, name: '河阳科技大学', items: [items.at(-1)?.id ?? ''] },
  ];
  artefacts = buildArtefacts(
    { foldTable: { from: '', to: '' }, sections: [], items, entities, synonyms: [] },
    { from: '', to: '' },
    (run) => cutByVocabulary(run, vocabulary),
    'sample',
    { findNear: () => () => NEAR },
  );
});
beforeEach(async () => {
  engine = await openEngine(async (path) => {
    read.push(path);
    return Buffer.from(artefacts.get(`search/${path}`) ?? '');
  });
  read = [];
});

const search = (q: string) => engine.search(searchRequest(q), ALL_MATCHES);
const ordinals = (hits: readonly { id: string }[]) => hits.map(({ id }) => Number(id.slice(-3)));

describe('a word with a confirmed synonym', () => {
  it('is answered by it, with the reason', async () => {
    const { hits } = await search('讨薪');
    expect(hits.map(({ tier, rewritings }) => [tier, rewritings])).toEqual([
      ['variant', [{ from: '讨薪', to: '欠薪', reason: 'synonym' }]],
    ]);
  });

  it('is answered inside a clause, wherever its words stand', async () => {
    const { hits } = await search('讨薪投诉');
    expect(hits.map(({ tier, rewritings, missing }) => [tier, rewritings, missing])).toEqual([
      ['variant', [{ from: '讨薪', to: '欠薪', reason: 'synonym' }], []],
    ]);
    expect(ordinals((await search('防汛演习')).hits)).toEqual([2]);
  });

  it('has it marked', async () => {
    const [hit] = (await search('讨薪投诉')).hits;
    const marked = hit?.title.filter((part) => part.marked).map(({ text }) => text);
    expect(marked).toEqual(['欠薪']);
  });
});

describe('a synonym', () => {
  it('is not found in a longer word that means something else', async () => {
    expect((await search('农户')).hits).toEqual([]);
    expect((await search('农户培训')).hits).toEqual([]);
  });

  it('is not found in a name', async () => {
    expect((await search('技术')).hits).toEqual([]);
  });
});

describe('a word that a list has beside another as near', () => {
  it('is no hit for the other alone', async () => {
    const { hits, near } = await search('光伏');
    expect(hits).toEqual([]);
    expect(near?.words).toEqual([{ word: '新能源', closeness: LISTED_AS_NEAR, items: 2 }]);
  });

  it('is one beside other words of the query, in an item that is about it', async () => {
    const { hits } = await search('光伏项目');
    expect(ordinals(hits)).toEqual([7]);
    expect(hits.map(({ tier, rewritings, missing }) => [tier, rewritings, missing])).toEqual([
      ['variant', [{ from: '光伏', to: '新能源', reason: 'near' }], []],
    ]);
  });
});

describe('a word that stands nowhere and has words near to it', () => {
  it('is no hit: its near words are told with their items, the nearest first', async () => {
    const { hits, near } = await search('防洪');
    expect(hits).toEqual([]);
    expect(near?.words).toEqual([
      { word: '防汛', closeness: 0.8, items: 1 },
      // 堤防 has half of it in common, and says no more.
    ]);
    expect(near && ordinals(near.hits)).toEqual([2, 1, 3]);
    expect(near?.from).toBe('防洪');
  });

  it('tells a word that is near to two of those asked for once, as near as to the nearer one', async () => {
    const { near } = await search('防洪 防涝');
    expect(near?.words).toEqual([
      { word: '防汛', closeness: 0.8, items: 1 },
      { word: '江边', closeness: 0.7, items: 1 },
    ]);
  });

  it('has the near words marked in the items', async () => {
    const { near } = await search('防洪');
    const marked = near?.hits.map(({ title }) => title.find((part) => part.marked)?.text);
    expect(marked).toEqual(['防汛', '堤防', undefined]);
  });

  it('has no items where another word of the query has nothing near to it', async () => {
    const { hits, near } = await search('防洪量子');
    expect([hits, near?.hits ?? []]).toEqual([[], []]);
  });
});

describe('near words', () => {
  it('are loaded by a query that finds little, and by no other', async () => {
    await search('茶园开园有应急人员');
    await search('县城举行防汛演练');
    expect(read.filter((path) => path.includes('near'))).toEqual([]);
    await search('防洪');
    await search('防洪');
    expect(read.filter((path) => path.includes('near'))).toHaveLength(1);
  });

  it('are asked for after the results where these hold the words themselves', async () => {
    const { hits, near, mayHaveNear, request } = await search('防汛');
    expect([ordinals(hits), near, mayHaveNear]).toEqual([[2], null, true]);
    expect(read.filter((path) => path.includes('near'))).toEqual([]);
    expect(await engine.near(request)).toEqual({
      from: '防汛',
      words: [{ word: '堤防', closeness: 0.6, items: 1 }],
      hits: [],
    });
    expect((await search('茶园开园有应急人员')).mayHaveNear).toBe(false);
  });

  it('are waited for beside hits where a confirmed synonym finds more', async () => {
    const { hits } = await search('开园');
    expect(hits.map(({ id, tier }) => [Number(id.slice(-3)), tier])).toEqual([
      [4, 'literal'],
      [5, 'variant'],
    ]);
    const { facets } = await engine.facets(searchRequest('开园'));
    expect(facets.issue['2023-05']).toBe(2);
  });

  it('are none where they cannot be loaded beside hits', async () => {
    const broken = await openEngine(async (path) => {
      if (path.includes('near')) throw new Error('404');
      return Buffer.from(artefacts.get(`search/${path}`) ?? '');
    });
    const { hits, unavailable } = await broken.search(searchRequest('防汛'), ALL_MATCHES);
    expect([hits.length, unavailable]).toEqual([1, []]);
    expect(await broken.near(searchRequest('防汛'))).toBeNull();
  });

  it('are told to be missing where they cannot be loaded', async () => {
    const broken = await openEngine(async (path) => {
      if (path.includes('near')) throw new Error('404');
      return Buffer.from(artefacts.get(`search/${path}`) ?? '');
    });
    const { hits, unavailable } = await broken.search(searchRequest('讨薪'), ALL_MATCHES);
    expect([hits, unavailable]).toEqual([[], ['near']]);
  });
});

it('calls no word absent that an item holds: then it is the whole query that stands nowhere', async () => {
  const { hits, near } = await search('第九次防汛');
  expect(hits).toEqual([]);
  expect(near?.hits.length).toBeGreaterThan(0);
  expect(near?.from).toBe('第九次防汛');
});
