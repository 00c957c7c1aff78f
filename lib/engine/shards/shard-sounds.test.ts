import { beforeAll, expect, it } from 'vitest';
import type { Entity } from '@/lib/domain/entity';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { sampleVocabulary } from '@/lib/engine/bundle/sample-sources';
import { type Artefacts, buildArtefacts } from '@/lib/ingest/publish/build-artefacts';
import type { SearchBackend } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { cutByVocabulary } from '@/lib/text/cut-by-vocabulary';
import { openArtefacts } from '@/lib/tools/node-engine';

const PAGE = { offset: 0, limit: 10 };
const TERMS =
  '防汛 工作 会议 召开 检查 北京 航空 航天 大学 学生 参观 第十届 第七届 牡丹 文化节 开幕 疾病 预防 控制 中心 发布'.split(
    ' ',
  );
const TEXTS = [
  '防汛工作会议召开',
  '检查防汛工作',
  '北京航空航天大学学生参观',
  '学生参观北京航空航天大学',
  '第七届牡丹文化节开幕',
  '第十届牡丹文化节开幕',
  '疾病预防控制中心发布',
  '参观疾病预防控制中心',
];
const items = TEXTS.map((text, at) =>
  sampleItem({ ordinal: at + 1, title: text, blocks: paragraphs(`${text}。`) }),
);
const numbered = (...numbers: readonly number[]) => numbers.map((at) => items[at - 1]?.id);
const entities: Entity[] = [
  { kind: 'institution', name: '北京航空航天大学', items: numbered(3, 4) as string[] },
  { kind: 'institution', name: '疾病预防控制中心', items: numbered(7, 8) as string[] },
];

let artefacts: Artefacts;
let engine: SearchBackend;
beforeAll(async () => {
  const vocabulary = sampleVocabulary(TERMS);
  const foldTable = { from: '', to: '' };
  artefacts = buildArtefacts(
    { foldTable, sections: [], items, entities, synonyms: [] },
    foldTable,
    (run) => cutByVocabulary(run, vocabulary),
    'sample',
    { largestBundle: 0 },
  );
  engine = await openArtefacts(artefacts);
});

const search = (q: string) => engine.search(searchRequest(q), PAGE);
const found = async (q: string) => {
  const { hits, correction } = await search(q);
  return [correction?.text ?? null, hits.map(({ id }) => id).sort()];
};

it.each([
  ['fangxun', '防汛', 'pinyin'],
  ['fangxuk', null, null],
  ['防讯', '防汛', 'similar'],
  ['防讯工作', '防汛工作', 'similar'],
  ['房汛工作', '防汛工作', 'similar'],
])('reads %s as %s', async (q, meant, tier) => {
  const { correction } = await search(q);
  expect([correction?.text ?? null, correction?.tier ?? null]).toEqual([meant, tier]);
  if (meant !== null) expect(await found(q)).toEqual([meant, numbered(1, 2)]);
});

it.each([
  ['北航', numbered(3, 4)],
  ['疾控中心', numbered(7, 8)],
  ['北控', []],
])('takes %s for the short form of a name', async (q, wanted) => {
  const { hits } = await search(q);
  expect(hits.map(({ id }) => id).sort()).toEqual(wanted);
  for (const { tier, rewritings } of hits) {
    expect([tier, rewritings[0]?.reason]).toEqual(['variant', 'abbreviation']);
  }
});

it('offers the nearest number of a series where there is no such one', async () => {
  const { hits, offers } = await search('第八届牡丹');
  expect(hits).toEqual([]);
  expect(offers.map(({ text }) => text)).toEqual(['第七届牡丹', '第十届牡丹']);
});

it('corrects nothing that stands somewhere, and nothing that sounds like nothing', async () => {
  for (const q of ['防汛工作', '会议', '检查']) expect((await search(q)).correction).toBeNull();
  for (const q of ['量子', 'xyzzy']) expect(await found(q)).toEqual([null, []]);
});

it('says that corrections are not to be had where their table is not', async () => {
  const without = new Map([...artefacts].filter(([path]) => !path.endsWith('/characters.bin')));
  const { hits, unavailable } = await (await openArtefacts(without)).search(
    searchRequest('防讯'),
    PAGE,
  );
  expect([hits, unavailable]).toEqual([[], ['readings']]);
});
