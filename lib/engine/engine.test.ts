import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { mapTexts, textsOf } from '@/lib/domain/block';
import type { Item } from '@/lib/domain/item';
import { isoDate, parseDate } from '@/lib/domain/partial-date';
import { plainText } from '@/lib/domain/plain-text';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { type Ingested, ingestFolder } from '@/lib/ingest/ingest-folder';
import {
  ALL_MATCHES,
  type HighlightPart,
  type SearchBackend,
  type SearchRequest,
} from '@/lib/search/contract';
import { TIERS, type Tier } from '@/lib/search/query-plan';
import { searchRequest } from '@/lib/search/search-request';
import { createFold } from '@/lib/text/fold';
import { itemHolds } from '@/lib/tools/bench/item-holds';
import { judge, mean, readJudgments } from '@/lib/tools/bench/judge';
import { randomSubstrings } from '@/lib/tools/bench/random-substrings';
import { openArtefacts } from '@/lib/tools/node-engine';
import { slugOfName } from '@/lib/tools/slug-of-name';

let ingested: Ingested;
let engine: SearchBackend;

beforeAll(async () => {
  ingested = await ingestFolder(MAY_2023, MAY_2023);
  engine = await openArtefacts(ingested.artefacts);
});

const search = (text: string, more: Partial<SearchRequest> = {}) =>
  engine.search(searchRequest(text, more), ALL_MATCHES);
const joined = (parts: readonly HighlightPart[]) => parts.map((part) => part.text).join('');
const marks = (parts: readonly HighlightPart[]) =>
  parts.filter((part) => part.marked).map((part) => part.text);
const itemOf = (id: string | undefined): Item => {
  const item = ingested.items.find((one) => one.id === id);
  if (!item) throw new Error(`Expected an item ${id}, found none`);
  return item;
};
const plain = createFold({ from: '', to: '' });
const holds = (item: Item, text: string) => itemHolds(item, text, plain);

describe('what stands in the text is found', () => {
  it('finds every item first by its title, and by the wording of the contents page', async () => {
    for (const { id, title, tocTitle } of ingested.items) {
      expect([title, (await search(title)).hits[0]?.id]).toEqual([title, id]);
      if (tocTitle) expect((await search(tocTitle)).hits[0]?.id).toBe(id);
    }
  });

  it('finds random substrings of 1 to 8 characters, the first hit holding them', async () => {
    for (const { text, item } of randomSubstrings(ingested.items, 1000, 1)) {
      const { hits } = await search(text);
      expect([text, hits.some((hit) => hit.id === item.id)]).toEqual([text, true]);
      expect([text, holds(itemOf(hits[0]?.id), text)]).toEqual([text, true]);
    }
  });

  it('finds them typed in full width, with spaces or in capitals', async () => {
    for (const { text, item } of randomSubstrings(ingested.items, 200, 7)) {
      const wide = text.replace(/[!-~]/g, (char) =>
        String.fromCharCode(char.charCodeAt(0) + 0xfee0),
      );
      expect((await search(wide)).hits.map((hit) => hit.id)).toContain(item.id);
      expect((await search(text.toUpperCase())).hits.map((hit) => hit.id)).toContain(item.id);
    }
  });

  it('finds traditional characters', async () => {
    expect((await search('龍門石窟')).hits.map((hit) => hit.id)).toEqual(
      (await search('龙门石窟')).hits.map((hit) => hit.id),
    );
  });

  it('answers any text without failing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const { hits, partial } = await search(text);
        expect(hits.length + partial.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('ranking', () => {
  it('keeps the floor on the judged queries', async () => {
    const scores: number[] = [];
    for (const judgment of readJudgments(join(MAY_2023, 'lists', 'judgments.jsonl'))) {
      const section =
        judgment.section && slugOfName((await engine.collection()).sections, judgment.section);
      const ranked = (await search(judgment.q, { section })).hits.map(
        (hit) => itemOf(hit.id).ordinal,
      );
      scores.push(judge(judgment, ranked).ndcg);
    }
    expect(scores).toHaveLength(60);
    expect(mean(scores)).toBeGreaterThan(0.97);
  });

  it('never puts a lower tier above a higher one', async () => {
    const seen = new Set<Tier>();
    const texts = [
      '文旅产业',
      '洛阳和哪家银行签署了合作协议',
      '江凌 调研',
      '市疾控中心',
      '今年洛阳有哪些企业新入选双百企业',
    ];
    for (const text of [...texts, 'longmenshiku', '江陵']) {
      const tiers = (await search(text)).hits.map((hit) => TIERS.indexOf(hit.tier));
      expect(tiers).toEqual([...tiers].sort());
      for (const tier of tiers) seen.add(TIERS[tier] ?? 'literal');
    }
    expect([...seen].sort()).toEqual([...TIERS].sort());
  });

  it('puts the whole run as typed before its parts apart', async () => {
    const [first] = (await search('文旅 融合')).hits;
    expect(holds(itemOf(first?.id), '文旅融合')).toBe(true);
  });

  it('lists nothing for an absent topic, and near things apart', async () => {
    for (const topic of ['地铁票价改革', '量子计算', '牡丹文化节', '数字人民币']) {
      expect([topic, (await search(topic)).hits]).toEqual([topic, []]);
    }
    expect((await search('数字人民币')).partial.length).toBeGreaterThan(0);
  });

  it('never takes one person for another, however alike the names', async () => {
    const persons = ingested.entities.filter(({ kind }) => kind === 'person');
    expect(persons.length).toBeGreaterThan(5);
    for (const { name } of persons) {
      const { hits, correction } = await search(name);
      expect([name, correction]).toEqual([name, null]);
      expect(hits.filter(({ id }) => !holds(itemOf(id), name))).toEqual([]);
    }
    // They share characters with persons of the texts, and stand in none.
    for (const stranger of ['江涛', '徐衣明', '王小明', '刘江凌']) {
      for (const { id } of (await search(stranger)).hits) {
        expect([stranger, holds(itemOf(id), stranger)]).toEqual([stranger, true]);
      }
    }
  });

  it('puts the items of a day before those that name it', async () => {
    const { hits } = await search('2023-05-12');
    expect(hits.at(0)?.date).toEqual(parseDate('2023-05-12'));
    const ofDay = hits.map(({ date }) => date?.precision === 'day' && date.from === '2023-05-12');
    expect(ofDay).toEqual([...ofDay].sort((a, b) => Number(b) - Number(a)));
    expect(ofDay).toContain(false);
  });

  it('sorts by date on demand, newest first', async () => {
    const { hits } = await search('江凌', { sort: 'date' });
    const dates = hits.map(({ date }) => date && isoDate(date));
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

describe('operators', () => {
  it('leaves out what is excluded', async () => {
    const ids = (await search('养老 -福建')).hits.map((hit) => hit.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id) => !holds(itemOf(id), '福建'))).toBe(true);
  });

  it('gives a quoted text only where it stands, in no other way', async () => {
    const { hits, partial } = await search('"城市提质" 江凌');
    expect(hits.length).toBeGreaterThan(0);
    for (const { id } of [...hits, ...partial]) expect(holds(itemOf(id), '城市提质')).toBe(true);
  });

  it('finds a text that merely looks like an operator', async () => {
    expect((await search('—2035')).hits.length).toBeGreaterThan(0);
    expect((await search('“')).hits.length).toBeGreaterThan(0);
  });
});

describe('facets and filters', () => {
  it('counts all items of every section', async () => {
    const collection = await engine.collection();
    expect(collection.total).toBe(110);
    expect(collection.facets.section[slugOfName(collection.sections, '时政')]).toBe(45);
    expect(collection.facets.section[slugOfName(collection.sections, '领导活动')]).toBe(22);
  });

  it('counts the hits of a query as if no filter were set', async () => {
    const section = slugOfName((await engine.collection()).sections, '重要会议');
    const all = await search('江凌');
    const filtered = await search('江凌', { section });
    const { facets } = await engine.facets(all.request);
    const narrowed = await engine.facets(filtered.request);
    expect(narrowed.facets.section).toEqual(facets.section);
    expect(narrowed.inAllSections).toBe(all.total.count);
    expect(filtered.hits).toHaveLength(facets.section[section] ?? 0);
    expect(filtered.hits.every((hit) => hit.section?.subsection?.name === '重要会议')).toBe(true);
  });

  it('answers a blank query with the whole collection in its order', async () => {
    expect((await search(' 　')).hits.map((hit) => hit.id)).toEqual(
      ingested.items.map(({ id }) => id),
    );
  });
});

describe('marks', () => {
  it('join to the title, and to a passage of the body', async () => {
    for (const text of ['江凌', '防汛 江凌', '，', '洛阳有哪些企业入选双百企业', '5月8日']) {
      const { hits, partial } = await search(text);
      for (const hit of [...hits, ...partial]) {
        const { title, blocks } = itemOf(hit.id);
        const body = plainText(blocks);
        expect(joined(hit.title)).toBe(title);
        for (const passage of joined(hit.excerpt).split('……')) expect(body).toContain(passage);
      }
    }
  });

  it('cover what was typed, in the form in which it is printed', async () => {
    const { hits } = await search('５ｇ');
    expect(hits.flatMap((hit) => marks(hit.excerpt))).toContain('5G');
  });

  it('are shown for the whole item, with its text unchanged', async () => {
    const { id, title, blocks } = itemOf((await search('江凌 防汛')).hits[0]?.id);
    const { plan } = await search('江凌 防汛');
    const item = await engine.present(id, plan);
    expect(item && joined(item.title)).toBe(title);
    const shown = item?.blocks ?? [];
    expect(shown.map((block) => mapTexts(block, joined))).toEqual(blocks);
    expect(new Set(shown.flatMap(textsOf).flatMap(marks))).toEqual(new Set(['江凌', '防汛']));
  });

  it('are none where the query does not match the item, and null for no item', async () => {
    const { plan } = await search('量子');
    const item = await engine.present(ingested.items[0]?.id ?? '', plan);
    expect(item && marks([...item.title, ...item.blocks.flatMap(textsOf).flat()])).toEqual([]);
    expect(await engine.present('1999-01-001', plan)).toBeNull();
  });

  it('show the wording of the contents page where only that matches', async () => {
    const item = ingested.items.find((one) => one.tocTitle?.includes('杨劲春'));
    const hit = (await search('杨劲春')).hits.find((one) => one.id === item?.id);
    expect(marks(hit?.tocTitle ?? [])).toEqual(['杨劲春']);
  });
});
