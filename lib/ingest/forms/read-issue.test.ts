import { describe, expect, test } from 'vitest';
import { monthOf } from '@/lib/domain/calendar';
import type { Item } from '@/lib/domain/item';
import { parseDate } from '@/lib/domain/partial-date';
import { plainText } from '@/lib/domain/plain-text';
import { dataFile, realSections } from '@/lib/fixtures/sample-issue';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { readTextLines } from '@/lib/ingest/sources/text-reader';
import { countCharacters } from './check-nothing-lost';
import { readIssue } from './read-issue';

describe('the issue of May 2023', () => {
  const bytes = dataFile('2023-05.txt');
  const { items, problems } = readIssue(
    '2023-05.txt',
    readTextLines('2023-05.txt', bytes),
    realSections(),
  );
  const bodyOf = ({ blocks }: Item) => plainText(blocks);
  const item = (ordinal: number) => {
    const found = items[ordinal - 1];
    if (!found) throw new Error(`no item ${ordinal}`);
    return found;
  };

  test('has 110 items under its sections and subsections', () => {
    const counts = new Map<string, number>();
    for (const { section } of items) {
      const { name: own = '', subsection } = section ?? {};
      for (const name of [own, `${own}/${subsection?.name ?? null}`]) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    expect(items).toHaveLength(110);
    expect(Object.fromEntries(counts)).toEqual({
      特别关注: 12,
      '特别关注/null': 12,
      亮点聚焦: 9,
      '亮点聚焦/null': 9,
      时政: 45,
      '时政/领导活动': 22,
      '时政/重要会议': 15,
      '时政/工作动态': 4,
      '时政/县区动态': 4,
      经济: 6,
      '经济/项目': 3,
      '经济/经济运行': 3,
      社会事业: 38,
      '社会事业/和谐社会': 12,
      '社会事业/科技': 5,
      '社会事业/文化艺术': 7,
      '社会事业/卫生': 3,
      '社会事业/旅游': 2,
      '社会事业/交通': 3,
      '社会事业/体育': 4,
      '社会事业/生态文明': 2,
    });
  });

  test('has ids and ordinals in contents order', () => {
    expect(items.map(({ ordinal }) => ordinal)).toEqual(items.map((_, index) => index + 1));
    expect([item(1).id, item(110).id]).toEqual(['2023-05-001', '2023-05-110']);
  });

  test('has the pages that the contents page prints', () => {
    const printed = splitLines(bytes.toString('utf8'))
      .slice(0, 172)
      .flatMap(({ text }) => /\.\s*(\d+)$/.exec(text)?.[1] ?? []);
    expect(items.map(({ page }) => page)).toEqual(printed.map(Number));
  });

  test('has 104 dates with a day and 6 with a month only', () => {
    const isMay = ({ date }: Item) => date !== null && monthOf(date.from) === '2023-05';
    const known = (precision: string) =>
      items.filter((one) => isMay(one) && one.date?.precision === precision);
    expect(known('day')).toHaveLength(104);
    expect(known('month').map(({ ordinal }) => ordinal)).toEqual([20, 21, 62, 63, 72, 110]);
  });

  test('keeps and reports the four titles that differ, the misprinted name among them', () => {
    expect(
      items.flatMap(({ ordinal, title, tocTitle }) =>
        tocTitle ? [[ordinal, title, tocTitle]] : [],
      ),
    ).toEqual([
      [
        38,
        '徐衣显主持召开专题会议研究农机装备产业转型升级发展工作',
        '徐衣显主持召开专题会议研究农机装备产业转型发展工作',
      ],
      [
        52,
        '市委常委会召开会议研究防汛抗旱、安置房建设、技能培训工作',
        '市委常委会召开会议研究防汛抗旱、安置房建设、技能培训等工作',
      ],
      [
        69,
        '市委召开专题会议研究隋唐洛阳城天津桥项目规划建设',
        '市委召开专题会议研究隋唐洛阳城天津桥项目规划建设等工作',
      ],
      [
        109,
        '杨劭春视察调研黄河保护法贯彻实施和大气污染防治工作',
        '杨劲春视察调研黄河保护法贯彻实施和大气污染防治工作',
      ],
    ]);
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
      [272, 'warning'],
      [313, 'warning'],
      [361, 'warning'],
      [475, 'warning'],
    ]);
  });

  test('loses nothing: titles and texts have 22,104 characters', () => {
    expect(countCharacters(items.flatMap(({ title, blocks }) => [title, plainText(blocks)]))).toBe(
      22_104,
    );
  });

  test('joins a date that a page break cuts after the day (5月31/日，)', () => {
    expect(item(69)).toMatchObject({ date: parseDate('2023-05-31'), page: 21 });
    expect(bodyOf(item(69))).toMatch(/^5月31日，市委召开专题会议.*会议听取2家规划设计单位/);
  });

  test('joins a date that a page break cuts after the number of the month (5/月，)', () => {
    expect(item(110).title).toBe('洛阳市黄河流域生态保护和高质量发展领导小组第四次会议召开');
    expect(bodyOf(item(110))).toMatch(/^5月，洛阳市黄河流域.*观看2022年.*情况汇报。$/);
  });

  test('joins paragraphs cut in mid-sentence', () => {
    expect(bodyOf(item(12))).toContain('隋唐洛阳城国家遗址公园、黄河小浪底');
    expect(bodyOf(item(4))).toContain('围绕“推进以县城');
    expect(items.filter(({ blocks }) => blocks.length > 1)).toEqual([]);
  });

  test('parts title and text at a line break', () => {
    expect(item(16).title).toBe('洛阳位列全国地级市传播指数排名第四，在省内上榜城市中排名第一');
    expect(bodyOf(item(16))).toMatch(/^5月8日，2023全国地级市/);
  });

  test('joins a title that the contents page wraps or spaces', () => {
    expect(item(48).title).toBe(
      '洛阳市委召开专题会议，研究洛阳职业技术学院、洛阳文化旅游职业学院和洛阳乌拉尔大学建设工作',
    );
    expect(item(66).title).toBe('洛宁县罗岭乡讲理村对“十星级文明户”和“好媳妇”“好婆婆”进行表彰');
    expect([item(48).tocTitle, item(66).tocTitle]).toEqual([undefined, undefined]);
  });

  test('joins a title that the body wraps over a page break', () => {
    expect(item(62).title).toBe(
      '洛阳市印发《关于开展文明单位与新时代文明实践中心（所、站）结对共建的工作方案》',
    );
    expect(bodyOf(item(62))).toMatch(/^5月，洛阳市印发/);
  });

  test('keeps a date that opens a title, and finds the date after it', () => {
    expect(item(59).title).toBe('5月1日起，洛阳住房公积金贷款信息正式纳入人行征信系统');
    expect(bodyOf(item(59))).toMatch(/^5月1日起，洛阳住房公积金/);
  });

  test('removes layout spaces from titles, dates and texts', () => {
    expect(item(13).title).toBe('洛阳市新增49家省级专精特新中小企业');
    expect(bodyOf(item(13))).toMatch(/^5月1日，省工信厅近日发布2023年度/);
    expect(item(68).title).toBe('洛轴为国际大科学项目SKA研制的方位轴承通过验收');
    expect(item(70)).toMatchObject({
      title: '“五一”假期，我市9家重点监测企业销售额同比增长23.58%',
      date: parseDate('2023-05-04'),
    });
  });

  test('keeps the spaces inside slogans, and no others', () => {
    const slogans = items.flatMap(
      (one) => `${one.title}\n${bodyOf(one)}`.match(/“[^”]* [^”]*”/g) ?? [],
    );
    expect(new Set(slogans)).toEqual(
      new Set([
        '“倡导绿色出行 助力低碳转型”',
        '“聚焦中心拼经济 数智财税助万企”',
        '“防范灾害风险 护航高质量发展”',
        '“智能创新 引领制造”',
      ]),
    );
    const spaces = items.flatMap((one) => `${one.title}${bodyOf(one)}`.match(/[^\S\n]/g) ?? []);
    expect(spaces).toHaveLength(slogans.length);
  });

  test('ignores the residue of a table and the dashes of a list', () => {
    expect(items.filter((one) => /---|^-/.test(one.title + bodyOf(one)))).toEqual([]);
    expect(item(14).page).toBe(5);
    expect(item(73).title).toBe('洛阳青年五四奖章颁奖仪式举行');
  });

  test('keeps half-width punctuation as the body prints it', () => {
    expect(item(108).title).toBe('河南省运会预赛,洛阳射击队总分第一');
    expect(bodyOf(item(107))).toMatch(/^5月14日,经过6个比赛日/);
  });
});
