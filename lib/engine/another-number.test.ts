import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDate } from '@/lib/domain/partial-date';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { sampleArtefacts } from '@/lib/ingest/publish/sample-artefacts';
import { ALL_MATCHES, type SearchBackend } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { createFold } from '@/lib/text/fold';
import { findQuantities, quantityTerms } from '@/lib/text/quantities';
import { searchedTexts } from '@/lib/text/search-text';
import { openArtefacts } from '@/lib/tools/node-engine';

const fold = createFold({ from: '', to: '' });
const hits = async (engine: SearchBackend, q: string) =>
  (await engine.search(searchRequest(q), ALL_MATCHES)).hits.map(({ id }) => id);

const DIGITS = '零一二三四五六七八九';

/** A number under a thousand as it is written in Han. */
function inHan(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  if (value < 100) {
    const tens = value < 20 ? '' : DIGITS[Math.floor(value / 10)];
    return `${tens}十${value % 10 === 0 ? '' : DIGITS[value % 10]}`;
  }
  const rest = value % 100;
  const zero = rest > 0 && rest < 10 ? '零' : rest >= 10 && rest < 20 ? '一' : '';
  return `${DIGITS[Math.floor(value / 100)]}百${rest === 0 ? '' : zero + inHan(rest)}`;
}

const inEveryForm = (value: number, ordinal: string, counter: string) =>
  [String(value), inHan(value)].map((number) => `${ordinal}${number}${counter}`);

describe('another number is another thing', () => {
  let engine: SearchBackend;
  let texts: readonly string[];

  beforeAll(async () => {
    const { items, artefacts } = await ingestFolder(MAY_2023, MAY_2023);
    engine = await openArtefacts(artefacts);
    texts = items.flatMap(searchedTexts).map((text) => fold(text).text);
  }, 60_000);

  it('in the real issue: a number that stands nowhere finds nothing, alone or with its noun', async () => {
    const standing = new Set(texts.flatMap((text) => [...quantityTerms(text)]));
    const isNowhere = (form: string) => !texts.some((text) => text.includes(form));
    const wrong: string[] = [];
    let asked = 0;
    for (const text of texts) {
      for (const { term, end, isExact } of findQuantities(text)) {
        const [, ordinal = '', number = '', counter = ''] = /^(第?)(\d+)(\D+)$/u.exec(term) ?? [];
        const value = Number(number) + 1;
        if (!isExact || counter === '' || value >= 1000) continue;
        const forms = inEveryForm(value, ordinal, counter);
        if (standing.has(`${ordinal}${value}${counter}`) || !forms.every(isNowhere)) continue;
        const noun = /^\p{Script=Han}{0,4}/u.exec(text.slice(end))?.[0] ?? '';
        for (const query of forms.flatMap((form) => [form, form + noun])) {
          asked++;
          if ((await hits(engine, query)).length > 0) wrong.push(query);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(300);
  }, 60_000);

  it('and the same number written in another way finds what has it', async () => {
    for (const [query, literal] of [
      ['第八次常务会议', '第8次常务会议'],
      ['第 8 次常务会议', '第8次常务会议'],
      ['第16届高技能人才表彰大会', '第十六届高技能人才表彰大会'],
      ['四十五岁以下', '45岁以下'],
      ['6千亿元', '6000亿元'],
      ['6,000 亿元', '6000亿元'],
      ['3,188个', '3188个'],
      ['100万吨乙烯', '百万吨乙烯'],
      ['5万m²', '5万平方米'],
      ['1.640亿元', '1.64亿元'],
    ] as const) {
      const found = await hits(engine, query);
      expect(found, query).toEqual(await hits(engine, literal));
      expect(found.length, query).toBeGreaterThan(0);
    }
  });
});

describe('what a number or a name with a numeral is taken for in the real issue', () => {
  let engine: SearchBackend;
  beforeAll(async () => {
    engine = await openArtefacts((await ingestFolder(MAY_2023, MAY_2023)).artefacts);
  }, 60_000);

  it.each([
    ['第八届最美护士', ['第七届最美护士']],
    ['第八届 最美护士', ['第七届 最美护士']],
    ['第6次常务会议', ['第8次常务会议']],
    ['第八届最美护士是谁', ['第七届最美护士是谁']],
    ['一里头夏都遗址', ['二里头夏都遗址']],
    ['四八红旗公交专线', ['三八红旗公交专线']],
    // What is counted is no series: 256亿元 is not meant for 255亿元.
    ['总投资256亿元', []],
  ])('%s is offered as %j', async (query, expected) => {
    const { hits, offers } = await engine.search(searchRequest(query), ALL_MATCHES);
    expect(hits).toEqual([]);
    expect(offers.map(({ text }) => text)).toEqual(expected);
  });

  it('a name that begins with a numeral is found by no other numeral', async () => {
    for (const name of ['十里香草莓', '八段锦', '九都路', '五禽戏', '四水四定']) {
      expect(await hits(engine, name)).not.toEqual([]);
      for (const numeral of [...'一二三四五六七八九十'].filter((one) => !name.startsWith(one))) {
        const other = numeral + name.slice(1);
        expect(await hits(engine, other), other).toEqual([]);
      }
    }
  });

  it('numbers alone find what holds them all, wherever, and 首届 is 第一届', async () => {
    expect(await hits(engine, '10银12铜')).toEqual(['2023-05-108']);
    expect(await hits(engine, '十银十二铜')).toEqual(['2023-05-108']);
    expect(await hits(engine, '11银12铜')).toEqual([]);
    expect(await hits(engine, '第一届集体协商竞赛')).toEqual(['2023-05-078']);
    expect(await hits(engine, '七部门联合发布')).toEqual(['2023-05-019']);
  });

  it('the time of a holiday is no number: 五一期间 is not 51期', async () => {
    expect(await hits(engine, '洛阳五一期间')).toEqual(['2023-05-100']);
  });

  it('and each offer finds something', async () => {
    for (const query of ['第五次会议', '第二十一届', '反汛', '燃汽']) {
      const { offers } = await engine.search(searchRequest(query), ALL_MATCHES);
      expect(offers.length, query).toBeGreaterThan(0);
      for (const { text } of offers) expect(await hits(engine, text)).not.toEqual([]);
    }
  });
});

it('in a generated year: each meeting is found by its own number and by no other', async () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 3, max: 400 }), { minLength: 3, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(numbers, fc.infiniteStream(fc.boolean()), async (all, isHan) => {
      const items = all.map((number, at) =>
        sampleItem({
          ordinal: at + 1,
          title: `市政府召开第${isHan.next().value ? inHan(number) : number}次常务会议`,
          date: parseDate(`2024-${String((at % 12) + 1).padStart(2, '0')}-08`),
          blocks: paragraphs(`会议研究了${number}个项目。`),
        }),
      );
      const engine = await openArtefacts(sampleArtefacts(items));
      for (const [at, number] of all.entries()) {
        for (const form of inEveryForm(number, '第', '次')) {
          expect(await hits(engine, `${form}常务会议`)).toEqual([items[at]?.id]);
        }
        if (all.includes(number + 1)) continue;
        for (const form of inEveryForm(number + 1, '第', '次')) {
          expect(await hits(engine, `${form}常务会议`)).toEqual([]);
          expect(await hits(engine, `常务会议 ${form}`)).toEqual([]);
        }
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);
