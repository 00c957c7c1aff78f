import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from './fold';
import { findQuantities, quantityTerms } from './quantities';

const fold = createFold({ from: '', to: '' });
const terms = (text: string) => findQuantities(fold(text).text).map(({ term }) => term);

describe('findQuantities', () => {
  it.each([
    ['四十九家', '49家'],
    ['４９ 家', '49家'],
    ['6千亿元', '6,000亿元'],
    ['六千亿', '6000亿'],
    ['3,188个', '3188个'],
    ['2.06 亿元', '20,600万元'],
    ['四十五岁以下', '45岁以下'],
    ['5万m²', '五万平方米'],
    ['5万㎡', '5万平米'],
    ['1234.50', '1234.5'],
    ['100万吨', '百万吨'],
    ['二○二三年', '2023年'],
    ['二O二三年', '二〇二三年'],
    ['第 5 次', '第五次'],
    ['第16届', '第十六届'],
    ['首届', '第一届'],
    ['7部门', '七个部门'],
    ['百分之二十三点五八', '23.58%'],
    ['10名护士', '十位护士'],
    ['3万余份', '三万份'],
    ['十多万元', '10万元'],
    ['2280km²', '2280平方公里'],
    ['十五%', '15%'],
  ])('gives %s and %s the same term', (one, other) => {
    expect(terms(one)).toHaveLength(1);
    expect(terms(one)).toEqual(terms(other));
  });

  it.each([
    ['第五次', '第二次'],
    ['第8次', '第三十八次'],
    ['第5次', '5次'],
    ['49家', '149家'],
    ['8家', '8人'],
  ])('tells %s from %s', (one, other) => {
    expect(terms(one)).not.toEqual(terms(other));
    expect(quantityTerms(fold(other).text)).not.toContain(terms(one)[0]);
  });

  it('says less of a quantity too: the number alone, of things as 个', () => {
    expect([...quantityTerms('49家企业')]).toEqual(['49家', '49', '49个']);
    expect([...quantityTerms('第九八九医院')]).toEqual(['第989', '989']);
    expect(quantityTerms('第十六届')).toContain('16届');
    expect(quantityTerms('十六届人大')).toContain('第16届');
    expect(quantityTerms('已举办8届')).not.toContain('第8届');
  });

  it.each([
    '五一期间',
    '十一期间',
    '一共',
    '千万工程',
    '十二五',
    '5月8日',
    '十几个',
    '几十家',
    '5g基站',
    '2023-05-041',
  ])('finds none in %s', (text) => {
    expect(terms(text)).toEqual([]);
  });

  it('takes what may be a name for a number only where the same stands there', () => {
    expect(findQuantities('八段锦')).toMatchObject([{ term: '8段', looser: [], isExact: false }]);
    expect(terms('七部')).toEqual(terms('7部'));
  });

  it('says where each stands', () => {
    const text = '新增四十九家企业和6,000亿元贷款';
    const found = findQuantities(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['四十九家', '6,000亿元']);
  });

  it('says which can be nothing but a number', () => {
    const exact = (text: string) => findQuantities(text).map(({ isExact }) => isExact);
    expect(exact('第五次 三家 49家 四十九家')).toEqual([true, true, true, true]);
    expect(exact('一个 两家 百年')).toEqual([false, false, false]);
  });

  it('finds every number again, whatever it counts', () => {
    const counters = fc.constantFrom('个', '家', '次', '元', '岁', '名');
    fc.assert(
      fc.property(fc.nat(1_000_000_000), counters, (value, counter) => {
        const separated = `${value.toLocaleString('en-US')}${counter}`;
        expect(terms(`共${value}${counter}。`)).toEqual(terms(`共${separated}。`));
        expect(terms(`共${value + 1}${counter}。`)).not.toEqual(terms(`共${separated}。`));
      }),
    );
  });

  it('has spans in order that lie apart inside the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'第五十百万亿三两0012,.点家次o元%月a余几') });
    fc.assert(
      fc.property(text, (any) => {
        let before = 0;
        for (const { start, end } of findQuantities(any)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(any.length);
      }),
    );
  });
});
