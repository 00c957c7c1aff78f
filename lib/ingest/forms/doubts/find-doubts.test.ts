import { expect, test } from 'vitest';
import { readText } from '@/lib/ingest/forms/read-text';
import { splitLines } from '@/lib/ingest/sources/source-line';

const told = (...lines: string[]) =>
  readText('原稿.txt', splitLines(lines.join('\n'))).notes.map(({ line, found }) => [line, found]);

const NOTICE = [
  '河川市人民政府关于防汛的通知',
  '河政〔2023〕3号',
  '各县人民政府：',
  '现就防汛工作通知如下。',
];

test('a document with its day is told nothing of', () => {
  expect(told(...NOTICE, '河川市人民政府', '2023年5月6日')).toEqual([]);
});

test('two signatures in what is read as one are told at the second', () => {
  const enclosed = ['会议议定如下事项。', '河川市防汛指挥部', '2023年5月9日'];
  expect(told(...NOTICE, '河川市人民政府', '2023年5月6日', '附件', ...enclosed)).toEqual([
    [10, expect.stringContaining('处落款')],
  ]);
});

test('words of a page in a text are told once', () => {
  const page = ['', '点击了解本站服务', '', '手机扫描二维码查看'];
  expect(told(...NOTICE, '河川市人民政府', '2023年5月6日', ...page)).toEqual([
    [expect.any(Number), expect.stringContaining('“点击了解本站服务”')],
  ]);
});

test('an item without a day is told, a single one and one of several alike', () => {
  expect(told('河政〔2023〕3号', '河川市防汛预案', '一、总则', '预案适用于本市。')).toEqual([
    [1, '没有读到日期，按日期查不到'],
  ]);
});

const NEWS = (title: string, day: string) => [
  title,
  day,
  `${day.replace('2023年', '')}，县里召开会议，研究当前工作。`,
  '',
];

test('a day that goes against the order of all others is told at its item', () => {
  const days = [1, 2, 3, 14, 5, 6, 7].map((day) =>
    NEWS(`第${day}号水库除险加固`, `2023年5月${day}日`),
  );
  expect(told('要闻', '', ...days.flat())).toEqual([
    [expect.any(Number), expect.stringContaining('与上一条的次序相反')],
  ]);
});

test('a number that counted titles leave out is told at the title behind the gap', () => {
  const counted = ['一、防汛会议召开', '三、水库除险加固', '四、开展安全检查'].map((title, at) =>
    NEWS(title, `2023年5月${at + 1}日`),
  );
  expect(told('工作动态', '', ...counted.flat())).toEqual([
    [7, expect.stringContaining('“三、水库除险加固”，中间缺号')],
  ]);
});

test('items of one section that share their title are told once', () => {
  const alike = [1, 2, 3].map(() => NEWS('主要做法和成效', '2023年5月6日'));
  expect(told('工作动态', '', ...alike.flat())).toEqual([
    [expect.any(Number), expect.stringContaining('是好几条的标题')],
  ]);
});

test('one item that holds most of the text is told with what looks like titles in it', () => {
  const long = Array.from(
    { length: 12 },
    (_, at) => `会议听取了第${at}个单位的汇报，研究了有关事项。`,
  );
  const items = [...NEWS('防汛会议召开', '2023年5月1日'), ...NEWS('水库除险加固', '2023年5月2日')];
  expect(
    told('要闻', '', ...items, ...NEWS('开展安全检查', '2023年5月3日').slice(0, 3), ...long),
  ).toEqual([[expect.any(Number), expect.stringContaining('占了全文的')]]);
});

test('a text that two forms explain alike is told with both counts', () => {
  const text = [
    '河川要闻',
    '',
    '5月6日',
    '县委召开会议',
    '5月6日，县委召开会议，研究防汛工作。',
    '5月7日，县委再次召开会议。',
    '5月8日',
    '县政府召开会议',
    '5月8日，县政府召开会议，研究防汛工作。',
    '5月9日，县政府再次召开会议。',
  ];
  const { notes, drafts } = readText('2023.txt', splitLines(text.join('\n')));
  const other = notes.find(({ found }) => found.includes('也说得通'));
  expect(other?.found).toContain(`读作 ${drafts.length} 条；按`);
});

test('an undivided text is told with what was taken for its title', () => {
  const text = ['县境沿革述略', '本书记述县境之事。', '上起建县，下至今日。', '编者谨识。'];
  expect(told(...text)).toEqual([
    [null, '没有看出分条，整个文件作一条收录，标题取“县境沿革述略”，没有读到日期'],
  ]);
});

test('a second number of a document in what is read as one is told at its line', () => {
  const order = ['河川縣政府訓令　教字第九四號', '令各中心學校', '自本年度起一律加授珠算。此令。'];
  const board = ['河川縣政府牌示　建字第二一八號', '河隄業已修竣，准予通行。'];
  expect(told(...order, ...board, '縣長　謝伯衡', '中華民國三十六年四月十日')).toEqual([
    [4, expect.stringContaining('建字第二一八號')],
  ]);
});

test('a title made of what a date left behind is told', () => {
  const days = ['5月6日，县里召开会议。', '5月7日，桥梁通车。', '5月8日、至9日，河堤抢修。'];
  expect(told('2023年5月大事记', ...days)).toEqual([
    [4, expect.stringContaining('“至9日，河堤抢修”像是缺了开头')],
  ]);
});

test('paragraphs that each begin with a day are told in what is read as one', () => {
  const days = ['5月6日，组织开工。', '5月7日，桥墩浇筑。', '5月8日，桥面合龙。'];
  const text = [...NOTICE, ...days, '河川市人民政府', '2023年5月9日'];
  expect(told(...text)).toContainEqual([5, expect.stringContaining('有 3 段各以日期开头')]);
});

test('paragraphs that each begin with a day still to come are what is planned', () => {
  const days = ['5月16日，代表报到。', '5月17日，开会致词。', '5月18日，乡政考察。'];
  const text = [...NOTICE, ...days, '河川市人民政府', '2023年5月9日'];
  expect(
    told(...text)
      .flat()
      .join(''),
  ).not.toContain('各以日期开头');
});

test('what stands where a title is looked for and is none is told', () => {
  const brief = ['泽阳信息第3期', '全县夏粮丰收，总产三十万吨。', '各乡抓紧抢收。', '2023年6月9日'];
  expect(told(...brief)).toContainEqual([1, expect.stringContaining('像是刊物的名称')]);
});

test.each([
  ['河川晚报 数字版', '像是报纸或网站的名称'],
  ['河川新闻网', '像是报纸或网站的名称'],
  ['Source: 河川电台', '像是著录项'],
  ['首页 > 政务公开 > 通知栏目 > 正文标题', null],
])('“%s” read as a title is told, unless it is left out', (title, why) => {
  const notes = told(title, '会议研究了防汛工作，部署了下一步任务。', '各县要抓紧落实，不留隐患。');
  const of = notes.flat().filter((one) => String(one).includes('读作标题的'));
  if (why === null) expect(of).toEqual([]);
  else expect(of).toEqual([expect.stringContaining(why)]);
});

test('a day right below the text above it, apart from the title that it dates, is told', () => {
  const text = (title: string, day: string) => ['', title, '县里召开会议，研究当前工作。', day];
  const days = ['2023年5月6日', '2023年5月7日', '2023年5月8日'];
  const lines = ['要闻', ...days.flatMap((day, at) => text(`第${at + 1}号水库除险加固`, day))];
  const { drafts, notes } = readText('要闻.txt', splitLines(lines.join('\n')));
  const isRight =
    drafts.map(({ item }) => item.date?.from).join() === '2023-05-06,2023-05-07,2023-05-08';
  expect(isRight || notes.some(({ expected }) => expected === '挨着标题的日期')).toBe(true);
});

test('a year that only the day of the page says is told', () => {
  const page = ['大事记1月', '来源：河川档案　更新时间：2014-04-18　点击：748', ''];
  const days = ['2日县里召开会议。', '3日桥梁通车。', '4日河堤抢修。'];
  expect(told(...page, ...days)).toContainEqual([
    expect.any(Number),
    expect.stringContaining('年，是照网页的日期或书名推定的'),
  ]);
});

test('days that lost 月 and 日 are told where the month is known, other numbers are not', () => {
  const entries = (first: string, second: string) => [
    '2011年4月大事概要',
    '2011年5月15日',
    `${first}  县里举行文艺汇演。`,
    `${second}  县长调研路网工程。`,
  ];
  expect(told(...entries('422', '425'))).toContainEqual([
    3,
    expect.stringContaining('像是掉了“月”“日”的日期'),
  ]);
  expect(told(...entries('722', '725'))).toEqual([]);
});

test('two reports that each say who sent them when, in what is read as one, are told at the second', () => {
  const report = (day: string) =>
    `新华社河川1月${day}日电（记者 王宁）${day}日召开的会议部署防汛。`;
  expect(
    told(...NOTICE, '河川市人民政府', '2023年5月6日', '', report('4'), '', report('7')),
  ).toEqual([[10, expect.stringContaining('各有电头')]]);
});
