import { describe, expect, it } from 'vitest';
import { isoDate } from '@/lib/domain/partial-date';
import { dateExpressions, leadingDate } from './date-expression';
import { resolveDate } from './resolve-date';

function read(text: string, context = { year: 2023, month: 5 as number | null }): string[] {
  return dateExpressions(text).map((one) => {
    const date = resolveDate(one, context);
    return date === null ? '?' : isoDate(date);
  });
}

describe('dateExpressions', () => {
  it.each([
    ['民国37年11月7日', '1948-11-07'],
    ['民国三十七年（1948年）11月', '1948-11'],
    ['中華民國100年5月9日', '2011-05-09'],
    ['民国元年', '1912'],
    ['乾隆三年', '1738'],
    ['清光绪三十三年五月', '1907-05'],
    ['五月初三日', '2023-05-03'],
    ['腊月二十三日', '2023-12-23'],
    ['5月3日、7日', '2023-05-03/2023-05-07'],
    ['5月3、5、7日', '2023-05-03/2023-05-07'],
    ['5月3日、5日、9日', '2023-05-03/2023-05-09'],
    ['5月30日、6月1日', '2023-05-30/2023-06-01'],
    ['二○二三年五月二十七日', '2023-05-27'],
    ['二〇〇八年十二月', '2008-12'],
    ['2023-05-20', '2023-05-20'],
    ['2023.5.20', '2023-05-20'],
    ['2023/5/2', '2023-05-02'],
    ['２０２３年５月６日', '2023-05-06'],
    ['6月22—24日', '2023-06-22/2023-06-24'],
    ['5月13、14日', '2023-05-13/2023-05-14'],
    ['3月18～19日', '2023-03-18/2023-03-19'],
    ['5月7日至8日', '2023-05-07/2023-05-08'],
    ['2023年5月3日至5日', '2023-05-03/2023-05-05'],
    ['6月28日～7月18日', '2023-06-28/2023-07-18'],
    ['12月28日至1月3日', '2023-12-28/2024-01-03'],
    ['6月上旬', '2023-06'],
    ['去年12月', '2022-12'],
    ['1—5月份', '2023-01-01/2023-05-31'],
    ['2～4 月', '2023-02-01/2023-04-30'],
    ['四月下旬至五月', '2023-04-01/2023-05-31'],
    ['1986年', '1986'],
    ['1月6.日', '2023-01-06'],
    ['4月1～2白', '2023-04-01/2023-04-02'],
    ['6 月28 日', '2023-06-28'],
    ['5    月', '2023-05'],
  ])('reads %s as %s', (text, iso) => {
    expect(read(`${text}，某某会议召开`)).toEqual([iso]);
  });

  it('takes numbers that are no dates for none', () => {
    expect(read('第3.5.1版有12.5.3节，电话0379-63930000，比为105.44')).toEqual([]);
  });
});

describe('leadingDate', () => {
  it('knows a day without its month at the beginning alone', () => {
    expect(leadingDate('8日，市政府召开会议')).toMatchObject({ day: 8, month: null, end: 2 });
    expect(leadingDate('29日～4月1日 省卫生')).toMatchObject({ day: 29, to: { month: 4, day: 1 } });
    expect(leadingDate('22日至23日，省委')).toMatchObject({ day: 22, to: { day: 23 } });
    expect(leadingDate('9日、11日、15日，市委')).toMatchObject({
      day: 9,
      to: { day: 15 },
      end: 10,
    });
    expect(leadingDate('市政府8日召开会议')).toBeNull();
  });
});
