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
