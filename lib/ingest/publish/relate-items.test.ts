import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTerms, tableOf } from '@/lib/ingest/analysis/term-table';
import { relateItems } from './relate-items';

const words = (text: string) => text.split(' ').filter(Boolean);
const item = (title: string, body: string) => countTerms(words(title), words(body));
const relate = (items: readonly ReturnType<typeof item>[]) => relateItems(tableOf(items));
/** Items on subjects of their own, so that rare words can be told from common ones. */
const others = Array.from({ length: 60 }, (_, at) =>
  item(`话题${at}`, `会议 领导 事项${at} 地点${at} 单位${at}`),
);

/** Every pair by itself, word by word: how alike two places are. */
function plainLikeness(items: readonly ReturnType<typeof item>[]) {
  const weighed = items.map(({ terms, inTitle }) => {
    const kept = terms.map((term, at) => [term, inTitle[at] ? 2 : 1] as const);
    return new Map(kept.filter(([term]) => term.length > 1 && /\p{L}/u.test(term)));
  });
  const holders = (term: string) => weighed.filter((one) => one.has(term)).length;
  const rarity = (term: string) => Math.log(items.length / holders(term));
  const limit = Math.max(3, Math.floor(items.length * 0.06));
  const lengthOf = (own: ReadonlyMap<string, number>) =>
    Math.hypot(...Array.from(own, ([term, weight]) => weight * rarity(term)));
  const likeness = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) => {
    const common = [...one.keys()].filter((term) => other.has(term) && holders(term) <= limit);
    const whole = common.filter((term) => !common.some((o) => o !== term && o.includes(term)));
    const isNamed = common.some((term) => one.get(term) === 2 || other.get(term) === 2);
    if (whole.length < 2 || !isNamed) return 0;
    const products = whole.map(
      (term) => (one.get(term) ?? 0) * (other.get(term) ?? 0) * rarity(term) ** 2,
    );
    return products.reduce((a, b) => a + b) / (lengthOf(one) * lengthOf(other));
  };
  return (one: number, other: number) =>
    one === other ? 0 : likeness(weighed[one] ?? new Map(), weighed[other] ?? new Map());
}

describe('relateItems', () => {
  it('relates items that share rare words, and only those', () => {
    const related = relate([
      item('乙烯 项目', '会议 领导 百万吨 石化'),
      item('调研 乙烯', '会议 领导 百万吨 石化 园区'),
      ...others,
    ]);
    expect(related[0]).toEqual([1]);
    expect(related[1]).toEqual([0]);
    expect(related.slice(2).flat()).toEqual([]);
  });

  it('does not count common words, numbers and ordinals', () => {
    const related = relate([
      item('第四次 会议', '领导 2023 5月 第四 十六届 会'),
      item('第四次 会议', '领导 2023 5月 第四 十六届 会'),
      ...others,
    ]);
    expect(related.flat()).toEqual([]);
  });

  it('wants a shared word in one of the titles', () => {
    const related = relate([
      item('甲方', '牡丹 石窟 古城'),
      item('乙方', '牡丹 石窟 古城'),
      ...others,
    ]);
    expect(related.flat()).toEqual([]);
  });

  it('puts the most alike first and stops at four', () => {
    const alike = Array.from({ length: 3 }, (_, at) =>
      item(`乙烯 专题${at}`, `石化 百万吨 论坛${at} 嘉宾${at} 会场${at}`),
    );
    const closest = item('乙烯', '石化 百万吨 园区');
    const related = relate([
      item('乙烯', '石化 百万吨 园区'),
      ...alike,
      closest,
      ...others,
      ...others,
    ]);
    expect(related[0]?.[0]).toBe(4);
    expect(related[0]).toHaveLength(4);
  });

  it('finds what comparing every pair word by word finds', () => {
    const term = fc.constantFrom(...words('乙烯 烯烃 石化 石化厂 园区 牡丹 牡丹花 石窟 古城 欠薪'));
    const terms = fc
      .record({ title: fc.array(term, { maxLength: 2 }), body: fc.array(term, { maxLength: 6 }) })
      .map(({ title, body }) => countTerms(title, body));
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 9 }), (items) => {
        const all = [...items, ...others, ...others];
        const alike = plainLikeness(all);
        const related = relate(all);
        const rounded = (one: number, places: readonly number[]) =>
          places.map((other) => alike(one, other).toFixed(9));
        for (const place of items.keys()) {
          const best = rounded(place, [...all.keys()])
            .filter((one) => Number(one) >= 0.07)
            .sort((a, b) => Number(b) - Number(a));
          expect(rounded(place, related[place] ?? [])).toEqual(best.slice(0, 4));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('never relates an item to itself, nor to one twice, nor to more than four', () => {
    const term = fc.constantFrom(...words('乙烯 石化 百万吨 园区 牡丹 石窟 古城 欠薪 农民工 2023'));
    const terms = fc
      .record({ title: fc.array(term), body: fc.array(term) })
      .map(({ title, body }) => countTerms(title, body));
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 12 }), (items) => {
        relate(items).forEach((places, place) => {
          expect(places).not.toContain(place);
          expect(new Set(places).size).toBe(places.length);
          expect(places.length).toBeLessThanOrEqual(4);
        });
      }),
    );
  });
});
