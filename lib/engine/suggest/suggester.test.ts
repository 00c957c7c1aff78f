import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { searchableItems } from '@/lib/corpus/searchable-item';
import type { PlacedEntity } from '@/lib/corpus/texts-artefact';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { parseQuery } from '@/lib/engine/interpret/parse-query';
import { heldLiterally } from '@/lib/engine/retrieve/match-literally';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { ALL_MATCHES, type SearchBackend } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { createFold } from '@/lib/text/fold';
import { createReadings } from '@/lib/text/readings';
import { createVocabulary } from '@/lib/text/vocabulary';
import { openArtefacts } from '@/lib/tools/node-engine';
import { createSuggester } from './suggester';

const fold = createFold({ from: '調', to: '调' });

const TEXTS: readonly (readonly [title: string, body: string])[] = [
  ['江凌调研防汛工作', '市委书记江凌调研防汛工作，强调防控风险。洛阳SKA项目。'],
  ['江凌到西工区调研', '江凌到西工区调研，在防汛物资储备库。'],
  ['研究防汛抗旱工作', '徐衣显主持会议，研究防汛抗旱、三百项工作。'],
];
const items = TEXTS.map(([title, body], at) =>
  sampleItem({ ordinal: at + 1, title, blocks: paragraphs(body) }),
);
const entities: PlacedEntity[] = [
  { kind: 'person', name: '江凌', items: [0, 1] },
  { kind: 'person', name: '徐衣显', items: [2] },
  { kind: 'county', name: '西工区', items: [1] },
  { kind: 'place', name: '江北', items: [] },
];
const TERMS = [
  '防汛',
  '防控',
  '防汛抗旱',
  '江凌',
  '三百',
  '如何',
  '研究',
  '调研',
  '防',
  'ska',
  '江苏',
];
const vocabulary = createVocabulary(
  new Map(TERMS.map((term) => [term, { frequency: 2, documents: 2 }])),
  items.length,
);
const searchable = searchableItems(items, entities, fold);

const readings = createReadings({ jiang: '江', ling: '凌', xi: '西', gong: '工', qu: '区' });
const lexicon = { fold, sections: [], stands: async () => true, idOf: async () => undefined };
const sources = {
  items: searchable,
  lexicon,
  async countHits(text: string) {
    const reading = await parseQuery(text, fold, lexicon);
    return searchable.filter((entry) => heldLiterally(entry, reading) !== null).length;
  },
  entities,
  vocabulary,
  readings: async () => readings,
};
const suggester = createSuggester(sources);
const suggest = (text: string, limit = 10) => suggester(text, limit);
const texts = async (text: string) => (await suggest(text)).map((suggestion) => suggestion.text);

describe('suggester', () => {
  it('puts beginnings first, then names and terms before titles, then what more items hold', async () => {
    expect((await suggest('江')).map(({ kind, text, count }) => [kind, text, count])).toEqual([
      ['person', '江凌', 2],
      ['title', '江凌到西工区调研', 1],
      ['title', '江凌调研防汛工作', 1],
    ]);
    expect(await texts('防')).toEqual([
      '防汛',
      '防控',
      '防汛抗旱',
      '江凌调研防汛工作',
      '研究防汛抗旱工作',
    ]);
  });

  it('completes the last clause and counts the items that hold all of them', async () => {
    expect(await suggest('徐衣显 防')).toMatchObject([
      { text: '徐衣显 防汛', count: 1 },
      { text: '徐衣显 防汛抗旱', count: 1 },
    ]);
    expect(await texts('徐衣显 西')).toEqual([]);
    expect(await texts('防汛 -徐衣显 防')).not.toContain('防汛 -徐衣显 防汛抗旱');
  });

  it('marks what was typed', async () => {
    expect((await suggest('江凌 防'))[0]?.parts).toEqual([
      { text: '江凌 防', marked: true },
      { text: '汛', marked: false },
    ]);
    expect((await suggest('江凌 汛'))[0]?.parts).toEqual([
      { text: '江凌 ', marked: true },
      { text: '防', marked: false },
      { text: '汛', marked: true },
    ]);
  });

  it('suggests each text once, and first what is typed already', async () => {
    expect((await texts('江')).filter((text) => text === '江凌')).toHaveLength(1);
    expect((await texts('江凌'))[0]).toBe('江凌');
  });

  it('suggests no function words, numerals, single characters or what no item holds', async () => {
    expect(await texts('如')).toEqual([]);
    expect(await texts('三')).toEqual([]);
    expect(await texts('研究防')).toEqual(['研究防汛抗旱工作']);
    expect(await texts('江')).not.toContain('江苏');
    expect(await texts('江')).not.toContain('江北');
  });

  it('suggests no slip of the cutting, which stands across words nearly wherever it stands', async () => {
    const slip = createVocabulary(new Map([['凌调', { frequency: 1, documents: 0 }]]), 3);
    const found = await createSuggester({ ...sources, entities: [], vocabulary: slip })('凌', 10);
    expect(found.map(({ text }) => text)).toEqual(['江凌到西工区调研', '江凌调研防汛工作']);
  });

  it('folds what is typed', async () => {
    expect(await texts('調')).toContain('调研');
  });

  it.each(['', '  ', '江凌 ', '-江', '"江', '“江凌 防', '栏目：时', '江'.repeat(201)])(
    'suggests nothing for %j',
    async (text) => {
      expect(await texts(text)).toEqual([]);
    },
  );

  it.each(['jiang', 'jiangl', 'jl', "jiang'ling"])(
    'completes a name by its sound: %s',
    async (text) => {
      expect(await suggest(text)).toEqual([
        {
          kind: 'person',
          text: '江凌',
          parts: [{ text: '江凌', marked: false }],
          count: 2,
          id: null,
        },
      ]);
    },
  );

  it.each(['j', 'jiangx', 'ling', 'jlx'])('takes %s for no name', async (text) => {
    expect(await texts(text)).toEqual([]);
  });

  it('does without the sounds where they cannot be had', async () => {
    expect(await createSuggester({ ...sources, readings: async () => null })('jiang', 10)).toEqual(
      [],
    );
  });

  it('names the item of a title', async () => {
    expect(await suggest('研究防')).toMatchObject([{ kind: 'title', id: '2023-05-003' }]);
  });

  it('gives no more than was asked for', async () => {
    expect(await suggest('防', 2)).toHaveLength(2);
  });

  it('keeps its promises for whatever is typed', async () => {
    const typed = fc.stringMatching(/^[江凌防汛调研西工区 "-]{0,8}$/);
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const found = await suggest(text);
        expect(new Set(found.map((one) => one.text)).size).toBe(found.length);
        for (const one of found) {
          expect(one.count).toBeGreaterThan(0);
          expect(one.parts.map((part) => part.text).join('')).toBe(one.text);
        }
      }),
    );
  });
});

describe('suggestions of the gazette itself', () => {
  let engine: SearchBackend;
  beforeAll(async () => {
    engine = await openArtefacts((await ingestFolder(MAY_2023, MAY_2023)).artefacts);
  });

  it.each(['洛', '市', '江', '防汛', '江凌 防', '5', '工作', 'jiangling'])(
    'for %s are found, and count the results that they lead to',
    async (text) => {
      const suggestions = await engine.suggest(text, 6);
      expect(suggestions.length).toBeGreaterThan(0);
      for (const { text: suggested, count } of suggestions) {
        const { hits } = await engine.search(searchRequest(suggested), ALL_MATCHES);
        expect([suggested, hits.length]).toEqual([suggested, count]);
      }
    },
  );
});
