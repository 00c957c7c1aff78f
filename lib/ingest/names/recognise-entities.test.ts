import { beforeAll, describe, expect, it } from 'vitest';
import { decodeTexts, type TextsArtefact } from '@/lib/corpus/texts-artefact';
import type { Entity } from '@/lib/domain/entity';
import type { Item } from '@/lib/domain/item';
import { plainText } from '@/lib/domain/plain-text';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { createFold } from '@/lib/text/fold';
import { createJiebaCutter } from './create-jieba-cutter';
import { createJiebaTagger } from './create-jieba-tagger';
import { findNames } from './find-names';
import { listedNames, recogniseEntities } from './recognise-entities';
import { tagWords } from './tag-words';

/** Read through and through: every person whom the issue of May 2023 names, and no other. */
const PERSONS =
  '江凌 徐衣显 习近平 杨骁 李保国 孙延文 樊会涛 王军 王国辉 何季麟 何海江 侯博 侯文邦 傅永春 刘凯 卢丽鲜 原长松 ' +
  '周新萍 孙意志 孙文德 孙韬 安颖芳 巩魁生 庞俊峰 张伊民 张明新 张汉智 张玉杰 张韶峰 景虎 曹禺 李宏伟 李宏斌 李新红 ' +
  '李明俊 李民 杨劭春 杨奎烈 杨志强 杨金安 桂卫华 楼阳生 毕井泉 洪仕建 焦裕禄 牛刚 王丛苗 王兰军 王建丽 王新会 ' +
  '王明辉 王磊 王豪杰 程相朝 蒋小忠 贾明星 郭浩 郭爱和 郭胜伟 陈宏忠 魏国楠 魏险峰 鲁玉 麦多明 黄咏梅 黄庚侗 ' +
  '黄建中 黄玲 齐海燕';

describe('the entities of the real issue', () => {
  let items: readonly Item[];
  let texts: TextsArtefact;
  let entities: readonly Entity[];
  beforeAll(async () => {
    const ingested = await ingestFolder(MAY_2023, MAY_2023);
    items = ingested.items;
    entities = JSON.parse(String(ingested.artefacts.get('data/entities.json') ?? ''));
    const name = [...ingested.artefacts.keys()].find((path) => path.endsWith('/texts.json'));
    texts = decodeTexts(String(ingested.artefacts.get(name ?? '') ?? ''));
  });
  const holding = (...forms: string[]) =>
    items
      .filter(({ title, blocks }) =>
        forms.some((form) => `${title}\n${plainText(blocks)}`.includes(form)),
      )
      .map(({ id }) => id);
  const itemsOf = (name: string) => entities.find((entity) => entity.name === name)?.items;

  it('has every person and nobody else, each with the items that name him or her', () => {
    const persons = entities.filter(({ kind }) => kind === 'person');
    expect(persons.map(({ name }) => name).sort()).toEqual(PERSONS.split(' ').sort());
    for (const { name, items: found } of persons)
      expect([name, found]).toEqual([name, holding(name)]);
  });

  it('counts the ways to write a county as one', () => {
    expect(itemsOf('栾川县')).toEqual(holding('栾川'));
    expect(itemsOf('孟津区')).toEqual(holding('孟津'));
    expect(itemsOf('老城区')).toEqual(holding('老城区'));
  });

  it('has institutions whole and places of the dictionary', () => {
    expect(itemsOf('洛阳LYC轴承有限公司')).toEqual(holding('洛阳LYC轴承有限公司'));
    expect(itemsOf('龙门石窟')).toEqual(holding('龙门石窟'));
  });

  it('knows by which offices the persons are introduced', () => {
    const officesOf = (name: string) =>
      entities.find((entity) => entity.name === name)?.offices?.map((office) => office.name);
    expect(officesOf('徐衣显')).toEqual(['市长']);
    expect(officesOf('杨骁')?.toSorted()).toEqual(['市委副书记', '政法委书记']);
    expect(officesOf('樊会涛')?.[0]).toBe('中国工程院院士');
    expect(officesOf('焦裕禄')).toBeUndefined();
  });

  it('lists those of most items first, and places in the artefact where ids are in the data', () => {
    expect(texts.entities[0]?.name).toBe('江凌');
    const held = texts.entities[0]?.items.map((place) => texts.items[place]?.id);
    expect(held?.sort()).toEqual(entities[0]?.items);
  });
});

describe('recogniseEntities', () => {
  const dictionary = [{ word: '李民', frequency: 1000, tag: 'nr' }];
  const lists = {
    dictionary,
    counties: [{ name: '孟津区', forms: ['孟津区', '孟津'] }],
    fold: createFold({ from: '', to: '' }),
    cutHan: createJiebaCutter([
      ...dictionary,
      { word: '孟津区', frequency: 1000, tag: 'ns' },
      { word: '孟津', frequency: 1000, tag: 'ns' },
    ]),
    tagOf: createJiebaTagger(),
  };
  const listed = listedNames(lists);
  const recognise = (...bodies: string[]) =>
    recogniseEntities(
      bodies.map((body, at) => ({
        id: `2023-06-00${at + 1}`,
        names: ['标题', body].map((text) =>
          findNames(tagWords(lists.fold(text), lists.cutHan, lists.tagOf), listed),
        ),
      })),
      listed.persons,
    );

  it('finds no name inside a longer one', () => {
    expect(recognise('6月1日，李民生主持会议。')).toEqual([]);
  });

  it('takes a person whom a title gives away wherever else the name stands', () => {
    expect(recognise('对此，王国辉提出意见。', '副市长王国辉出席。')).toEqual([
      {
        kind: 'person',
        name: '王国辉',
        items: ['2023-06-001', '2023-06-002'],
        offices: [{ name: '副市长', items: ['2023-06-002'] }],
      },
    ]);
  });

  it('names each office once, those of most items first', () => {
    const [one] = recognise(
      '洛阳市副市长王国辉出席。',
      '副市长王国辉出席。',
      '市长王国辉出席，他曾任副市长。',
    );
    expect(one?.offices).toEqual([
      { name: '洛阳市副市长', items: ['2023-06-001', '2023-06-002'] },
      { name: '市长', items: ['2023-06-003'] },
    ]);
  });

  it('names each item once, in collection order', () => {
    expect(recognise('到孟津调研，孟津区汇报。', '在孟津区。')).toEqual([
      { kind: 'county', name: '孟津区', items: ['2023-06-001', '2023-06-002'] },
    ]);
  });
});
