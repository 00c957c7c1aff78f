import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { citeItem } from '@/lib/domain/cite-item';
import type { Item } from '@/lib/domain/item';
import { isoDate, parseDate } from '@/lib/domain/partial-date';
import { sampleItems } from '@/lib/engine/bundle/sample-sources';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { type Ingested, ingestFolder } from '@/lib/ingest/ingest-folder';
import { createJiebaCutter } from '@/lib/ingest/names/create-jieba-cutter';
import { buildArtefacts } from '@/lib/ingest/publish/build-artefacts';
import { buildFoldTables } from '@/lib/ingest/publish/build-fold-tables';
import { RADICALS } from '@/lib/ingest/publish/radicals';
import {
  ALL_MATCHES,
  type Hit,
  type SearchBackend,
  type SearchRequest,
} from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { createFold, type Fold } from '@/lib/text/fold';
import { searchedTexts } from '@/lib/text/search-text';
import { itemHolds } from '@/lib/tools/bench/item-holds';
import { readJudgments } from '@/lib/tools/bench/judge';
import { measureStrayMarks } from '@/lib/tools/bench/measure-stray-marks';
import { randomSubstrings } from '@/lib/tools/bench/random-substrings';
import { openArtefacts } from '@/lib/tools/node-engine';

let ingested: Ingested;
let engine: SearchBackend;
let fold: Fold;

beforeAll(async () => {
  ingested = await ingestFolder(MAY_2023, MAY_2023);
  engine = await openArtefacts(ingested.artefacts);
  const { typed } = buildFoldTables(ingested.items.flatMap(searchedTexts));
  fold = createFold(typed);
});

const search = (text: string, more: Partial<SearchRequest> = {}) =>
  engine.search(searchRequest(text, more), ALL_MATCHES);
const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id);
const itemOf = (id: string): Item => {
  const item = ingested.items.find((one) => one.id === id);
  if (!item) throw new Error(`Expected an item ${id}, found none`);
  return item;
};

async function engineOver(items: readonly Item[]): Promise<SearchBackend> {
  const { standing, typed } = buildFoldTables(items.flatMap(searchedTexts));
  const { sections } = await engine.collection();
  const collection = { foldTable: standing, sections, items, entities: [], synonyms: [] };
  return openArtefacts(buildArtefacts(collection, typed, createJiebaCutter([]), 'test'));
}

describe('a radical', () => {
  it('is read as its character, wherever it stands in a word', async () => {
    const radicals = new Map(RADICALS);
    // Those of the Kangxi radicals are compatibility forms.
    for (let code = 0x2f00; code <= 0x2fd5; code++) {
      const radical = String.fromCodePoint(code);
      radicals.set(radical, radical.normalize('NFKC'));
    }
    const texts = ingested.items.map(({ title }) => fold(title).text);
    let compared = 0;
    for (const [radical, character] of radicals) {
      const text = texts.find((one) => one.includes(character));
      const at = text?.indexOf(character) ?? -1;
      const plain = text?.slice(Math.max(0, at - 1), at + 2) ?? '';
      if (!/^\p{Script=Han}+$/u.test(plain)) continue;
      const typed = plain.replace(character, radical);
      expect([typed, ids((await search(typed)).hits)]).toEqual([
        typed,
        ids((await search(plain)).hits),
      ]);
      compared++;
    }
    expect(compared).toBeGreaterThan(50);
  });
});

describe('a stray mark', () => {
  it('before, after, on both sides or inside loses no literal hit', async () => {
    const sample = randomSubstrings(ingested.items, 400, 3);
    const finding = await measureStrayMarks(engine, ingested.items, fold, sample);
    expect(finding.queries).toBeGreaterThan(500);
    expect(finding.lost).toEqual([]);
    expect(finding.notFirst).toEqual([]);
  });

  it('puts what stands as typed before what stands without it', async () => {
    const { hits } = await search('洛阳，');
    const asTyped = hits.map(({ id }) => itemHolds(itemOf(id), '洛阳，', fold));
    expect(asTyped).toContain(true);
    expect(asTyped).toContain(false);
    expect(asTyped).toEqual([...asTyped].sort((a, b) => Number(b) - Number(a)));
  });

  it('is kept in the exact mode', async () => {
    const exact = { mode: 'exact' } as const;
    expect((await search('空装备。', exact)).hits).toEqual([]);
    const { hits } = await search('洛阳，', exact);
    expect(hits.length).toBeGreaterThan(0);
    for (const { id } of hits) expect(itemHolds(itemOf(id), '洛阳，', fold)).toBe(true);
  });

  it('hides neither a misspelling nor an abbreviation nor pinyin', async () => {
    for (const text of ['江陵', '市疾控中心', 'longmenshiku']) {
      expect([text, ids((await search(`${text}？`)).hits)]).toEqual([
        text,
        ids((await search(text)).hits),
      ]);
    }
  });
});

describe('a day beside a mark or a word', () => {
  it.each([
    '2023-05-08。',
    '（2023-05-08）',
    '2023.5.8，',
    '20230508。',
    '5/8？',
    '二○二三年五月八日',
  ])('is the same day: %s', async (text) => {
    const plain = await search(text.includes('5/8') ? '5/8' : '2023-05-08');
    expect(plain.hits.length).toBeGreaterThan(0);
    expect(ids((await search(text)).hits)).toEqual(ids(plain.hits));
  });

  it.each(['江凌2023-05-08', '江凌，2023-05-08', '2023-05-08江凌'])(
    'is cut out of the text: %s',
    async (text) => {
      const apart = await search('江凌 2023-05-08');
      expect(apart.hits.length).toBeGreaterThan(0);
      expect(ids((await search(text)).hits)).toEqual(ids(apart.hits));
    },
  );

  it('keeps its year', async () => {
    for (const text of ['2022-05-29的会议', '2022/5/29，江凌']) {
      expect([text, (await search(text)).hits]).toEqual([text, []]);
    }
  });
});

describe('the year of a day', () => {
  let years: SearchBackend;

  beforeAll(async () => {
    const before = ingested.items.map((item) => ({
      ...item,
      id: item.id.replace('2023', '2022'),
      issue: { ...item.issue, id: '2022-05' },
      date: item.date && parseDate(isoDate(item.date).replace('2023', '2022')),
    }));
    years = await engineOver([...ingested.items, ...before]);
  });

  const yearsOf = async (text: string) => {
    const { hits } = await years.search(searchRequest(text), ALL_MATCHES);
    return [...new Set(hits.map(({ id }) => id.slice(0, 4)))].sort();
  };

  it.each(['2022-05-29', '2022年5月29日', '2022/5/29', '二〇二二年五月二十九日'])(
    'is that of the hits for %s',
    async (text) => {
      expect(await yearsOf(text)).toEqual(['2022']);
    },
  );

  it('is any where none was typed', async () => {
    expect(await yearsOf('5月29日')).toEqual(['2022', '2023']);
  });

  it('gives nothing where no item is of it', async () => {
    expect(await yearsOf('1999年5月8日')).toEqual([]);
    expect((await search('1999年5月8日')).hits).toEqual([]);
    expect((await search('2022-05-29')).hits).toEqual([]);
  });
});

describe('a day that no calendar has', () => {
  it.each([
    '2月30日',
    '13月5日',
    '2月30日有什么会议',
    '江凌 2023年2月29日',
    '（2023-02-30）',
    '江凌2023-02-30',
    '5月30日至32日',
    '2/30',
    '20230230',
    '13月上旬',
    '2月30日以后',
    '2023-13',
  ])('is told and not answered: %s', async (text) => {
    const { hits, partial, notices } = await search(text);
    expect([...hits, ...partial]).toEqual([]);
    expect(notices).toMatchObject([{ kind: 'noSuchDay' }]);
  });

  it('is told and not answered in a filter', async () => {
    for (const text of ['', '江凌']) {
      const { hits, notices } = await search(text, { from: '2023-02-31' });
      expect(hits).toEqual([]);
      expect(notices).toMatchObject([{ kind: 'noSuchDay', text: '2023-02-31' }]);
    }
    expect((await search('', { from: '2023-05-30', to: '2023-05-31' })).notices).toEqual([]);
  });
});

describe('a section with a mark behind it', () => {
  it('is that section', async () => {
    for (const text of ['栏目:时政。', '栏目:《时政》']) {
      const { hits, notices } = await search(text);
      expect([text, ids(hits), notices]).toEqual([text, ids((await search('栏目:时政')).hits), []]);
    }
  });
});

describe('a section that there is not', () => {
  it('is told and not answered', async () => {
    const { hits, partial, notices } = await search('防汛 栏目:不存在');
    expect([...hits, ...partial]).toEqual([]);
    expect(notices).toEqual([{ kind: 'noSuchSection', text: '不存在', without: '防汛' }]);
  });
});

describe('the number of a record', () => {
  it('finds it first, alone, in its address and in a citation', async () => {
    for (const item of ingested.items) {
      const address = `https://example.org/items/${item.id}/`;
      const source = { office: null, gazette: '洛阳月报', address, readOn: '2026-11-24' };
      for (const text of [item.id, address, `编号 ${item.id}`, citeItem(item, source)]) {
        expect([text, (await search(text)).hits[0]?.id]).toEqual([text, item.id]);
      }
    }
  });

  it('is a word beside what excludes, keeps to a section or is told to be none', async () => {
    expect(ids((await search('江凌 -2023-05-041')).hits)[0]).not.toBe('2023-05-041');
    for (const text of ['2023-05-041 -江凌', '2023-05-041 栏目:不存在', '2023-05-041 2月30日']) {
      expect([text, (await search(text)).hits]).toEqual([text, []]);
    }
  });

  it('is that of no other', async () => {
    expect(ids((await search('2023-05-041')).hits)).toEqual(['2023-05-041']);
    expect((await search('2023-05-999')).hits).toEqual([]);
  });
});

describe('reasons', () => {
  it('name as missing only what is nowhere in the item, and as held only what is', async () => {
    const judged = readJudgments(join(MAY_2023, 'lists', 'judgments.jsonl')).map(({ q }) => q);
    const queries = [...judged, '江书记', '徐市长', '王军副厅长', '洛阳市长见了谁'];
    for (const text of queries) {
      const { hits, partial } = await search(text);
      for (const { id, tier, missing, rewritings } of [...hits, ...partial]) {
        const item = itemOf(id);
        for (const word of missing) {
          expect([text, id, word, itemHolds(item, word, fold)]).toEqual([text, id, word, false]);
        }
        if (tier === 'words') expect([text, id, missing]).toEqual([text, id, []]);
        if (tier !== 'variant') continue;
        for (const { to } of rewritings)
          expect([text, id, itemHolds(item, to, fold)]).toContain(true);
      }
    }
  });

  it('name no word as missing that only a correction has', async () => {
    const { hits, correction } = await search('保区建设动');
    expect(correction).not.toBeNull();
    for (const { missing } of hits) {
      for (const word of missing) expect('保区建设动').toContain(word);
    }
  });

  it('do not claim all words of an item that only has a deputy of the office', async () => {
    const offices = await engineOver(
      sampleItems(['副市长王军到洛龙区检查工作。', '市长徐衣显到西工区检查工作。']),
    );
    const { hits } = await offices.search(searchRequest('检查市长'), ALL_MATCHES);
    const [first, ...others] = hits;
    expect([first?.id, first?.tier]).toEqual(['2023-05-002', 'words']);
    expect(others.map(({ tier }) => tier)).not.toContain('words');
  });
});

describe('the count of a suggestion', () => {
  it('is the number of results that it leads to', async () => {
    const starts = new Set(
      ingested.entities.flatMap(({ name }) => [name.slice(0, 1), name.slice(0, 2)]),
    );
    let counted = 0;
    for (const text of starts) {
      for (const suggestion of await engine.suggest(text, 6)) {
        counted++;
        const { hits } = await search(suggestion.text);
        expect([suggestion.text, suggestion.count]).toEqual([suggestion.text, hits.length]);
      }
    }
    expect(counted).toBeGreaterThan(150);
  });
});

describe('the exact mode', () => {
  it.each([
    ['①', '1'],
    ['Ⅳ', 'IV'],
    ['㎡', 'm2'],
  ])('finds %s and nothing that is only like it', async (special, plain) => {
    const both = await engineOver(sampleItems([`共${special}处。`, `共${plain}处。`]));
    const found = async (text: string, mode: 'smart' | 'exact') =>
      ids((await both.search(searchRequest(text, { mode }), ALL_MATCHES)).hits).sort();
    expect(await found(special, 'exact')).toEqual(['2023-05-001']);
    expect(await found(`共${plain}处`, 'exact')).toEqual(['2023-05-002']);
    expect(await found(`共${special}处`, 'smart')).toEqual(['2023-05-001', '2023-05-002']);
    expect(await found(`“${special}”`, 'smart')).toEqual(['2023-05-001']);
    expect((await search(special, { mode: 'exact' })).hits).toEqual([]);
  });

  it('takes full width, capitals and traditional characters for the same letters', async () => {
    for (const [typed, printed] of [
      ['５ｇ', '5G'],
      ['龍門石窟', '龙门石窟'],
    ] as const) {
      const exact = await search(typed, { mode: 'exact' });
      expect(exact.hits.length).toBeGreaterThan(0);
      expect(ids(exact.hits)).toEqual(ids((await search(printed, { mode: 'exact' })).hits));
    }
  });
});
