import { beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST_NAME } from '@/lib/corpus/manifest';
import type { Item } from '@/lib/domain/item';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { sampleVocabulary } from '@/lib/engine/bundle/sample-sources';
import { openEngine } from '@/lib/engine/open-engine';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { type Artefacts, buildArtefacts } from '@/lib/ingest/publish/build-artefacts';
import { buildFoldTables } from '@/lib/ingest/publish/build-fold-tables';
import { sampleArtefacts } from '@/lib/ingest/publish/sample-artefacts';
import { readDataFolder } from '@/lib/ingest/read-data-folder';
import type { PageRange, SearchBackend, SearchRequest } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { cutByVocabulary } from '@/lib/text/cut-by-vocabulary';
import { createFold, type Fold } from '@/lib/text/fold';
import { searchedTexts } from '@/lib/text/search-text';

const PAGE: PageRange = { offset: 0, limit: 10 };
const ALL: PageRange = { offset: 0, limit: 110 };

let items: readonly Item[];
let fold: Fold;
let bundle: SearchBackend;
let shards: SearchBackend;
const asked: string[] = [];

beforeAll(async () => {
  const data = await readDataFolder(MAY_2023, MAY_2023);
  items = data.items;
  const { standing, typed } = buildFoldTables(items.flatMap(searchedTexts));
  fold = createFold(typed);
  const collection = {
    foldTable: standing,
    sections: data.sections,
    items,
    entities: [],
    synonyms: [],
  };
  const cutHan = (run: string) =>
    Array.from({ length: Math.ceil(run.length / 2) }, (_, at) => ({
      start: 2 * at,
      end: Math.min(run.length, 2 * at + 2),
    }));
  const build = (largest: number) =>
    buildArtefacts(collection, typed, cutHan, 'test', { largestBundle: largest });
  bundle = await open(build(Number.POSITIVE_INFINITY));
  shards = await open(build(0), asked);
});

function open(artefacts: Artefacts, log: string[] = []): Promise<SearchBackend> {
  return openEngine(async (path) => {
    log.push(path);
    const content = artefacts.get(`search/${path}`);
    if (content === undefined) throw new Error(`404 ${path}`);
    return new Uint8Array(Buffer.from(content));
  });
}

const idsOf = async (engine: SearchBackend, request: SearchRequest, range = ALL) =>
  (await engine.search(request, range)).hits.map(({ id }) => id);

/** Pieces of the texts that are cut nowhere: without marks and spaces they are one clause. */
function pieces(length: number): string[] {
  return items.flatMap((item, at) => {
    if (at % 3 > 0) return [];
    const text = fold(searchedTexts(item)[2] ?? '').text;
    const start = (at * 37) % Math.max(1, text.length - length);
    const piece = text.slice(start, start + length);
    return /^\p{Script=Han}+$/u.test(piece) ? [piece] : [];
  });
}

const holders = (text: string) =>
  items
    .filter((item) => searchedTexts(item).some((one) => fold(one).text.includes(text)))
    .map(({ id }) => id)
    .sort();

describe('the engine over shards', () => {
  it.each([1, 2, 3, 4, 6, 9])(
    'finds exactly the items that hold a text of %d characters',
    async (length) => {
      for (const piece of pieces(length)) {
        const { hits, total } = await shards.search(searchRequest(piece), ALL);
        const literal = hits.filter(({ tier }) => tier === 'literal');
        expect(literal.map(({ id }) => id).sort(), piece).toEqual(holders(piece));
        expect(total, piece).toEqual({ count: hits.length, isExact: true });
        if (length <= 4) expect(literal, piece).toHaveLength(hits.length);
      }
    },
  );

  it('puts the same items first as the engine that holds everything in memory', async () => {
    let agreed = 0;
    const texts = [...pieces(2), ...pieces(3)];
    for (const text of texts) {
      const [ofShards] = await idsOf(shards, searchRequest(text), PAGE);
      const [ofBundle] = await idsOf(bundle, searchRequest(text), PAGE);
      if (ofShards === ofBundle) agreed += 1;
    }
    expect(agreed / texts.length).toBeGreaterThan(0.97);
  });

  it('filters by section, issue and days, and orders by date, as the other does', async () => {
    for (const change of [
      { section: 'shizheng' },
      { from: '2023-05-10', to: '2023-05-20' },
      { issue: '2023-05' },
      { issue: '2023' },
      { sort: 'date' as const },
      { sort: 'oldest' as const },
      { section: 'shizheng', sort: 'date' as const, from: '2023-05-15' },
    ]) {
      for (const q of ['会议', '洛阳', '调研']) {
        const request = { ...searchRequest(q), ...change };
        const literal = (await bundle.search(request, ALL)).hits.filter(
          ({ tier }) => tier === 'literal',
        );
        const got = await idsOf(shards, request);
        expect(new Set(got)).toEqual(new Set(literal.map(({ id }) => id)));
        if (request.sort !== 'relevance') expect(got).toEqual(literal.map(({ id }) => id));
      }
    }
  });

  it('takes clauses together, leaves out what is excluded, and knows days', async () => {
    for (const q of [
      '江凌 防汛',
      '会议 -江凌',
      '5月8日',
      '江凌 5月8日',
      '栏目:时政 洛阳',
      '"防汛工作"',
      '龍門石窟',
    ]) {
      const literal = (await bundle.search(searchRequest(q), ALL)).hits.filter(
        ({ tier }) => tier === 'literal',
      );
      const { hits } = await shards.search(searchRequest(q), ALL);
      const got = hits.filter(({ tier }) => tier === 'literal');
      expect(new Set(got.map(({ id }) => id)), q).toEqual(new Set(literal.map(({ id }) => id)));
    }
  });

  it('lists behind a few literal hits what holds the words apart, as the other does', async () => {
    const vocabulary = sampleVocabulary('加固 防洪 工程 堤坝 检查 完成'.split(' '));
    const bodies = [
      '北岸加固防洪工程。',
      '防洪堤坝加固，工程完成。',
      '防洪检查完成。',
      '堤坝工程加固完成。',
    ];
    const collection = {
      foldTable: { from: '', to: '' },
      sections: [],
      items: bodies.map((body, at) => sampleItem({ ordinal: at + 1, blocks: paragraphs(body) })),
      entities: [],
      synonyms: [],
    };
    const both = [0, Number.POSITIVE_INFINITY].map((largestBundle) =>
      buildArtefacts(
        collection,
        collection.foldTable,
        (run) => cutByVocabulary(run, vocabulary),
        'sample',
        { largestBundle },
      ),
    );
    for (const q of ['加固防洪工程', '北岸 防洪工程']) {
      const found = both.map(async (artefacts) => {
        const { hits } = await (await open(artefacts)).search(searchRequest(q), PAGE);
        return hits.map(({ id, tier }) => `${tier} ${id}`);
      });
      const [ofShards, ofBundle] = await Promise.all(found);
      expect(ofShards, q).toEqual(ofBundle);
      expect(ofShards?.[0], q).toBe('literal 2023-05-001');
      if (!q.includes(' ')) expect(ofShards, q).toContain('words 2023-05-002');
    }
  });

  it('looks for a pasted text as it is, and for its pieces where it stands nowhere', async () => {
    const text = searchedTexts(items[40] as Item)[2] ?? '';
    const [sentence = ''] = text.match(/[^。\n]{12,40}，[^。\n]{6,20}。/u) ?? [];
    expect(sentence).not.toBe('');
    const read: string[] = [];
    const engine = await open(sampleArtefacts(items, { largestBundle: 0 }), read);
    const [first] = (await engine.search(searchRequest(sentence), PAGE)).hits;
    expect(first).toMatchObject({ id: items[40]?.id, tier: 'literal' });
    expect(read.filter((path) => path.includes('/texts/')).length).toBeLessThanOrEqual(16);
    const [one = '', other = ''] = sentence.split('，');
    const turned = await idsOf(engine, searchRequest(`${other.replace('。', '')}，${one}`));
    expect(turned).toContain(items[40]?.id);
  });

  it('counts the matches of each section and day as the other does', async () => {
    const request = searchRequest('"会议"');
    const [ofShards, ofBundle] = await Promise.all([
      shards.facets(request),
      bundle.facets(request),
    ]);
    // Whether what was quoted stands there to the letter, only the texts tell.
    expect(ofShards.isExact).toBe(false);
    expect(ofShards.facets.section).toEqual(ofBundle.facets.section);
    expect(ofShards.facets.date).toEqual(ofBundle.facets.date);
    expect(ofShards.facets.issue).toEqual(ofBundle.facets.issue);
    const [all, allOfBundle] = await Promise.all([shards.collection(), bundle.collection()]);
    expect(all.total).toBe(allOfBundle.total);
    expect(all.facets.section).toEqual(allOfBundle.facets.section);
  });

  it.each(['relevance', 'date'] as const)(
    'shows page after page by %s without a gap or a repeat',
    async (sort) => {
      for (const q of ['洛阳', '工作', '的']) {
        const request = { ...searchRequest(q), sort };
        const whole = await idsOf(shards, request);
        const parts: string[] = [];
        for (let offset = 0; offset < whole.length; offset += 7) {
          parts.push(...(await idsOf(shards, request, { offset, limit: 7 })));
        }
        expect(parts, q).toEqual(whole);
      }
    },
  );

  it('answers with a window full where that will do, and then with the others, as it would at once', async () => {
    const page: PageRange = { offset: 0, limit: 25 };
    const texts = [...[2, 3, 6].flatMap((length) => pieces(length).slice(0, 12))];
    let filled = 0;
    for (const q of [
      '',
      '洛阳',
      '会议',
      '洛阳 会议',
      '全市，工作',
      '工作',
      '建设',
      '推进 工作',
      '会议 -江凌',
      '5月8日',
      ...texts,
    ]) {
      for (const sort of ['relevance', 'date'] as const) {
        const request = searchRequest(q, { sort });
        const whole = await shards.search(request, page);
        const first = await shards.search(request, { ...page, enough: 10 });
        const offset = first.hits.length;
        expect(offset, q).toBe(Math.min(10, whole.hits.length));
        const others = await shards.search(request, { offset, limit: page.limit - offset });
        const ids = [...first.hits, ...others.hits].map(({ id }) => id);
        expect(ids, q).toEqual(whole.hits.map(({ id }) => id));
        if (first.total.isExact) expect(whole.total, q).toEqual(first.total);
        if (ids.length > 10) filled += 1;
      }
    }
    expect(filled).toBeGreaterThan(15);
  });

  it('browses everything, newest first, without a query', async () => {
    const { hits, total } = await shards.search(searchRequest(''), PAGE);
    expect(hits).toHaveLength(10);
    expect(total).toEqual({ count: items.length, isExact: true });
  });

  it('marks one item with the plan of a search', async () => {
    const { hits, plan } = await shards.search(searchRequest('防汛'), PAGE);
    const marked = await shards.present(hits[0]?.id ?? '', plan);
    const texts = marked?.blocks.flatMap((block) => ('text' in block ? block.text : [])) ?? [];
    expect(texts.filter(({ marked: isMarked }) => isMarked).map(({ text }) => text)).toContain(
      '防汛',
    );
    expect(await shards.present('2023-05-999', plan)).toBeNull();
  });

  it('answers with words where nothing literal stands', async () => {
    const { hits } = await shards.search(searchRequest('江凌同志防汛'), PAGE);
    expect(hits.every(({ tier }) => tier !== 'literal')).toBe(true);
  });

  it('reads each file once', () => {
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked[0]).toBe(MANIFEST_NAME);
  });

  it('filters by a person and a county by their lists', async () => {
    const wanted = items.slice(0, 30).map(({ id }) => id);
    const [first, second] = [wanted.slice(0, 20), wanted.slice(10)];
    const engine = await open(
      sampleArtefacts(items, {
        largestBundle: 0,
        entities: [
          { kind: 'person', name: '江凌', items: first },
          { kind: 'county', name: '洛宁县', items: second },
        ],
      }),
    );
    const request = searchRequest('', { person: '江凌', county: '洛宁县' });
    const { hits, total } = await engine.search(request, ALL);
    expect(hits.map(({ id }) => id).sort()).toEqual(wanted.slice(10, 20).sort());
    expect(total).toEqual({ count: 10, isExact: true });
  });

  it('asks for no words where a text stands, but nowhere that passes the filters', async () => {
    const [text = ''] = pieces(3);
    const engine = await open(sampleArtefacts(items, { largestBundle: 0 }), asked);
    asked.length = 0;
    const { hits, total } = await engine.search(searchRequest(text, { issue: '1999-01' }), PAGE);
    expect(hits).toEqual([]);
    expect(total).toEqual({ count: 0, isExact: true });
    expect(asked.filter((path) => /\/(?:words|texts)\//.test(path))).toEqual([]);
  });

  it('searches within an earlier search without reading what that found', async () => {
    const engine = await open(sampleArtefacts(items, { largestBundle: 0 }), asked);
    const whole = await open(sampleArtefacts(items), []);
    for (const length of [2, 6]) {
      const [text = ''] = pieces(length);
      const request = searchRequest('的', { within: [text] });
      asked.length = 0;
      const ids = await idsOf(engine, request, PAGE);
      expect(ids.sort()).toEqual((await idsOf(whole, request, PAGE)).sort());
      expect(asked.filter((path) => path.includes('/texts/')).length).toBeLessThanOrEqual(120);
    }
  });
});
