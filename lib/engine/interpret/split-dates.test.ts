import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from '@/lib/text/fold';
import { splitDates } from './split-dates';
import { type QueryPart, splitQuery } from './split-query';

const fold = createFold({ from: '', to: '' });
async function split(query: string, standing: readonly string[] = []): Promise<QueryPart[]> {
  const parts = splitQuery(query).map((part) =>
    splitDates(part, fold, async (text) => standing.includes(text)),
  );
  return (await Promise.all(parts)).flat();
}
const texts = async (query: string, standing?: readonly string[]) =>
  (await split(query, standing)).map(({ text }) => text);

describe('dates in text without spaces', () => {
  it.each([
    ['江凌5月8日调研', ['江凌', '5月8日', '调研']],
    ['５月８日江凌调研', ['５月８日', '江凌调研']],
    ['五月八日的会议', ['五月八日', '的会议']],
    ['五月有哪些会议', ['五月', '有哪些会议']],
    ['5月上旬有哪些活动', ['5月上旬', '有哪些活动']],
    ['2023年5月12日至18日防汛', ['2023年5月12日至18日', '防汛']],
    ['防汛5月份', ['防汛', '5月份']],
    ['江凌五月二十四', ['江凌', '五月二十四']],
    ['五月底有什么会', ['五月底', '有什么会']],
    ['2024年游客满意度', ['2024年', '游客满意度']],
    ['5月17日上午', ['5月17日']],
    ['徐衣显五月去了哪些国家', ['徐衣显', '五月', '去了哪些国家']],
    ['5月8日（星期一）江凌', ['5月8日（星期一）', '江凌']],
    ['23年5月8日江凌', ['23年5月8日', '江凌']],
    ['2023年的五月八日江凌', ['2023年的五月八日', '江凌']],
    ['江凌5月', ['江凌', '5月']],
    ['5月20日以后的会议', ['5月20日以后', '的会议']],
    // No day of the calendar, which has to be told.
    ['2月30日会议', ['2月30日', '会议']],
    ['13月会议', ['13月', '会议']],
  ])('%s is cut into %j', async (query, parts) => {
    expect(await texts(query)).toEqual(parts);
  });

  it.each(['五月花', '5月8日', '25日', '月报', '"江凌5月8日"', '-江凌5月8日'])(
    '%s stays one part',
    async (query) => {
      expect(await split(query)).toEqual(splitQuery(query));
    },
  );

  it('may be a part of whatever month', async () => {
    expect(await texts('中旬江凌调研', [])).toEqual(['中旬', '江凌调研']);
    expect(await texts('月底成立的机构', [])).toEqual(['月底', '成立的机构']);
    expect(await texts('蜜月初体验', [])).toEqual(['蜜月初体验']);
  });

  it('are left where the whole stands in a text', async () => {
    expect(await texts('5月8日江凌', ['5月8日江凌'])).toEqual(['5月8日江凌']);
  });

  it('leave nothing out, and every part knows its place', async () => {
    const pieces = ['5月', '8日', '五月', '江凌', '至', '2023年', '12', '日', '上旬', ' ', '防汛'];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), async (chosen) => {
        const query = chosen.join('');
        const parts = await split(query);
        expect(parts.map(({ source }) => source).join('')).toBe(query.replaceAll(' ', ''));
        for (const { source, start, end } of parts) expect(query.slice(start, end)).toBe(source);
      }),
    );
  });
});
