import { describe, expect, it } from 'vitest';
import { ANY_DAY } from '@/components/search/state/day-range';
import { barCounts, type DateScale, dateScale } from './date-scale';

const MONTHS = ['2022-05', '2023-05', '2023-06', '2024-06'];
const DECADES = ['1986-01', '2005-12'];

function scaleOf(months: readonly string[], from?: string, to = from): DateScale {
  const range = from === undefined ? ANY_DAY : { from, to: to ?? null };
  const scale = dateScale(months, range);
  if (scale === null) throw new Error('Expected a scale.');
  return scale;
}
const shape = ({ unit, bars, from, to }: DateScale) => [unit, bars.length, from, to];

describe('the scale', () => {
  it('is of days while two months hold everything, in leap years too', () => {
    expect(shape(scaleOf(['2023-05']))).toEqual(['day', 31, '2023-05-01', '2023-05-31']);
    expect(shape(scaleOf(['2024-01', '2024-02']))).toEqual(['day', 60, '2024-01-01', '2024-02-29']);
    expect(scaleOf(['2023-05'], '2023-05-08').parent).toBeNull();
  });

  it('is of months up to three years, those without an issue too', () => {
    expect(shape(scaleOf(MONTHS))).toEqual(['month', 26, '2022-05-01', '2024-06-30']);
    expect(scaleOf(MONTHS).bars[8]).toEqual({
      from: '2023-01-01',
      to: '2023-01-31',
      precision: 'month',
    });
  });

  it('is of years beyond', () => {
    expect(shape(scaleOf(DECADES))).toEqual(['year', 20, '1986-01-01', '2005-12-31']);
  });

  it('opens a chosen year and a chosen month, and leads back from them', () => {
    const month = scaleOf(MONTHS, '2023-05-01', '2023-05-31');
    expect(shape(month)).toEqual(['day', 31, '2023-05-01', '2023-05-31']);
    expect(month.parent).toEqual({ unit: 'month', range: ANY_DAY });
    expect(shape(scaleOf(MONTHS, '2023-05-12'))).toEqual(shape(month));

    const year = scaleOf(DECADES, '1990-01-01', '1990-12-31');
    expect(shape(year)).toEqual(['month', 12, '1990-01-01', '1990-12-31']);
    expect(year.parent).toEqual({ unit: 'year', range: ANY_DAY });
    const day = scaleOf(DECADES, '1990-02-03');
    expect(shape(day)).toEqual(['day', 28, '1990-02-01', '1990-02-28']);
    expect(day.parent?.range).toEqual({ from: '1990-01-01', to: '1990-12-31' });
  });

  it('stays whole for what goes over months, is open, or lies outside of it', () => {
    const whole = shape(scaleOf(MONTHS));
    expect(shape(scaleOf(MONTHS, '2023-05-30', '2023-06-02'))).toEqual(whole);
    expect(shape(scaleOf(MONTHS, '2019-05-01'))).toEqual(whole);
    expect(dateScale(MONTHS, { from: '2023-05-01', to: null })?.unit).toBe('month');
    expect(shape(scaleOf(DECADES, '2019-05-01'))[0]).toBe('year');
  });

  it('is none without any month', () => {
    expect(dateScale([], ANY_DAY)).toBeNull();
  });
});

describe('the counts of bars', () => {
  const dates = {
    '2023-05-30': 2,
    '2023-05-30/2023-06-01': 3,
    '2023-05': 4,
    '2023': 5,
    '2023-04-30': 9,
  };

  it('count an item of several days for each of them, and one of a month for no day', () => {
    const may = barCounts(dates, scaleOf(['2023-05']));
    expect(may).toEqual({ counts: { '2023-05-30': 5, '2023-05-31': 3 }, unknown: 4 });
  });

  it('count what is of a month for it, and what is of a year for no month', () => {
    const { counts, unknown } = barCounts(dates, scaleOf(['2023-01', '2023-12']));
    expect(counts).toEqual({ '2023-04-01': 9, '2023-05-01': 9, '2023-06-01': 3 });
    expect(unknown).toBe(5);
  });
});
