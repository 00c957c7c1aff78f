import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDate } from './arbitrary-item';
import { formatDate } from './format-date';
import { firstDate, isoDate, isWithin, newestFirst, parseDate } from './partial-date';

const date = (iso: string) => {
  const parsed = parseDate(iso);
  if (!parsed) throw new Error(`Expected a date, got ${iso}`);
  return parsed;
};

describe('a partial date', () => {
  it('is all its days: of a month, leap years too, and of a year', () => {
    expect(date('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29', precision: 'month' });
    expect(date('2023')).toEqual({ from: '2023-01-01', to: '2023-12-31', precision: 'year' });
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(arbitraryDate, (one) => {
        expect(parseDate(isoDate(one))).toEqual(one);
      }),
    );
  });

  it.each([
    ...['', '2023-5', '2023-13', '2023-02-29', '2023-05-32', '2023-05-00', '23-05-01', ' 2023'],
    ...['2023-05-05/2023-05-03', '2023-05/2023-06', '2023-05-01/', '2023-05-01/2023-05-02/'],
  ])('is not read out of %j', (text) => expect(parseDate(text)).toBeNull());

  it('is shown as far as it is known, a range without saying anything twice', () => {
    const shown = (iso: string) => formatDate(date(iso));
    expect(['2023-05-02', '2023-05', '2023'].map(shown)).toEqual([
      '2023年5月2日',
      '2023年5月',
      '2023年',
    ]);
    expect(shown('2023-05-03/2023-05-05')).toBe('2023年5月3日—5日');
    expect(shown('2023-05-30/2023-06-02')).toBe('2023年5月30日—6月2日');
    expect(shown('2023-12-30/2024-12-02')).toBe('2023年12月30日—2024年12月2日');
  });

  it('gives programs that want one date its first day where it is a range', () => {
    expect([firstDate(date('2023-05-03/2023-05-05')), firstDate(date('2023-05'))]).toEqual([
      '2023-05-03',
      '2023-05',
    ]);
  });
});

describe('the order of dates', () => {
  it('is newest first; what may be any day of a month stands behind its days, unknown ones last', () => {
    const sorted = ['2023-06-01', '2023-05-12', '2023-05-01', '2023-05', '2023', '2022-12-31'];
    const all = [...sorted.map(date), null];
    expect([...all].reverse().sort(newestFirst)).toEqual(all);
  });

  it('is total: it agrees with itself whichever way two are compared', () => {
    const any = fc.option(arbitraryDate);
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(Math.sign(newestFirst(a, b)) + Math.sign(newestFirst(b, a))).toBe(0);
        if (a && b && newestFirst(a, b) === 0) expect([a.from, a.to]).toEqual([b.from, b.to]);
      }),
    );
  });
});

describe('a date counts for days', () => {
  const within = (iso: string | null, from: string | null, to: string | null) =>
    isWithin(iso === null ? null : date(iso), from, to);

  it('where it is one of them, both ends included', () => {
    expect(within('2023-05-08', '2023-05-08', '2023-05-08')).toBe(true);
    expect(within('2023-05-08', '2023-05-09', null)).toBe(false);
    expect(within('2023-05-08', null, '2023-05-07')).toBe(false);
  });

  it('of a month or a year only where all its days are wanted', () => {
    expect(within('2023-05', '2023-05-01', '2023-05-31')).toBe(true);
    expect(within('2023-05', '2023-05-01', '2023-05-30')).toBe(false);
    expect(within('2023', '2023-01-01', null)).toBe(true);
    expect(within('2023', '2023-05-01', '2023-05-31')).toBe(false);
  });

  it('of several days where any of them is wanted', () => {
    expect(within('2023-05-03/2023-05-05', '2023-05-04', '2023-05-04')).toBe(true);
    expect(within('2023-05-03/2023-05-05', '2023-05-05', null)).toBe(true);
    expect(within('2023-05-03/2023-05-05', '2023-05-06', null)).toBe(false);
  });

  it('that is unknown only where no days are asked for', () => {
    expect([within(null, null, null), within(null, '2000-01-01', null)]).toEqual([true, false]);
  });
});
