import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNumeral } from './parse-numeral';

it.each([
  ['四十九', '49'],
  ['十', '10'],
  ['十二', '12'],
  ['二十', '20'],
  ['廿三', '23'],
  ['一百零五', '105'],
  ['一百一十', '110'],
  ['二百五', '250'],
  ['一万五', '15000'],
  ['两千零四十六', '2046'],
  ['三千一百八十八', '3188'],
  ['一万零三', '10003'],
  ['6千亿', '600000000000'],
  ['六千亿', '600000000000'],
  ['6000亿', '600000000000'],
  ['6,000亿', '600000000000'],
  ['一万亿', '1000000000000'],
  ['1亿2千万', '120000000'],
  ['2.06亿', '206000000'],
  ['二点零六亿', '206000000'],
  ['1234.50', '1234.5'],
  ['007', '7'],
  ['0.50', '0.5'],
  ['百万', '1000000'],
  ['100万', '1000000'],
  ['千亿', '100000000000'],
  ['二〇二三', '2023'],
  ['二○二三', '2023'],
  ['二o二三', '2023'],
  ['九八九', '989'],
  ['二十三点五八', '23.58'],
  ['3万余', '30000'],
  ['10多万', '100000'],
  ['3,188', '3188'],
])('reads %s as %s', (numeral, value) => {
  expect(parseNumeral(numeral)).toBe(value);
});

it.each(['', '点五', '三五百六', '2023一', '1.2.3', '十百', '1.', '江凌'])(
  'reads %s as none',
  (text) => {
    expect(parseNumeral(text)).toBeNull();
  },
);

const SCALES = ['', '十', '百', '千'];

/** As numbers are written by the rules. */
function inHan(value: number): string {
  if (value >= 1e8) return `${inHan(Math.floor(value / 1e8))}亿${rest(value % 1e8, 1e7)}`;
  if (value >= 1e4) return `${inHan(Math.floor(value / 1e4))}万${rest(value % 1e4, 1e3)}`;
  let text = '';
  let gap = false;
  [...String(value)].forEach((digit, at, all) => {
    if (digit === '0') gap = true;
    else {
      text +=
        (gap && text !== '' ? '零' : '') +
        '零一二三四五六七八九'[Number(digit)] +
        SCALES[all.length - 1 - at];
      gap = false;
    }
  });
  return text;
}

function rest(value: number, full: number): string {
  return value === 0 ? '' : (value < full ? '零' : '') + inHan(value);
}

it('reads every whole number written in Han or with separators', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
      expect(parseNumeral(inHan(value))).toBe(String(value));
      expect(parseNumeral(value.toLocaleString('en-US'))).toBe(String(value));
    }),
  );
});

it('reads a figure with decimals before a power of ten exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (value) => {
      const figure = (value / 10_000).toFixed(4);
      expect(parseNumeral(`${figure}万`)).toBe(String(value));
    }),
  );
});
