import { expect, test } from 'vitest';
import { readEntries, sampleFile } from '@/lib/ingest/sources/sample-source';
import { tableReader } from './table-reader';

const read = (text: string) => readEntries(tableReader, sampleFile('a.csv', text));

test('a row is a record, with its line, under the names of the columns', async () => {
  const { records, problems } = await read(
    '\ufeff标题,文号,发布单位,来源,发布日期,分类,正文\r\n' +
      '甲,河政〔2023〕1号,河阴县,平台,2023-05-06,规划,"第一段，有""引号""\r\n第二段,"\r\n\r\n' +
      '乙 "全" 文,,,,2023/5/7,,正文\r\n',
  );
  expect(records).toMatchObject([
    {
      line: 2,
      title: '甲',
      date: '2023-05-06',
      section: '规划',
      fields: [
        { name: '文号', value: '河政〔2023〕1号' },
        { name: '发布单位', value: '河阴县' },
        { name: '来源', value: '平台' },
      ],
      lines: [{ number: 2, text: '第一段，有"引号"' }, { text: '第二段,' }],
    },
    { line: 5, title: '乙 "全" 文', date: '2023-05-07', fields: [] },
  ]);
  expect(problems).toEqual([]);
});

test('tabs and semicolons part cells as well, and a title may stand above the names', async () => {
  const { records } = await read('河阴县文件一览\n\n标题\t正文\n甲\t乙,丙\t多\n丁');
  expect(records.map(({ title, lines, fields }) => [title, lines.length, fields])).toEqual([
    ['甲', 1, [{ name: '第3列', value: '多' }]],
    ['丁', 0, []],
  ]);
  expect((await read('标题;日期\n甲;2023')).records).toMatchObject([{ title: '甲', date: '2023' }]);
});

test('a table without names of columns is told how to get them, and that works', async () => {
  const rows = '县领导调研,2023-05-06,到城关镇调研。\n防汛会议,2023-05-07,会议研究防汛。\n';
  const source = await tableReader.read(sampleFile('a.csv', rows));
  expect(source).toMatchObject({
    kind: 'lines',
    problems: [{ remedy: expect.stringContaining('在最前面加一行列名，例如“标题”“日期”“正文”') }],
  });
  const { records } = await read(`标题,日期,正文\n${rows}`);
  expect(records.map(({ title }) => title)).toEqual(['县领导调研', '防汛会议']);
});

test('a table without a row, or with a quote left open, is left out whole', async () => {
  for (const text of ['标题,正文\n甲,"乙\n丙,丁', '']) {
    const { records, problems } = await read(text);
    expect(records).toEqual([]);
    expect(problems.map(({ severity }) => severity)).toEqual(['omitted']);
  }
});

test.each([
  ['that has no names of columns', '甲,乙\n丙,丁'],
  ['that is several tables', '名称,电话\n甲科,1\n乙科,2\n""\n名称,电话\n丙科,3'],
  ['of figures by years', '年度,户数,税额\n2021年,12,345\n2022年,13,400'],
])('a table %s is one text, with all its rows, and that is told', async (_, text) => {
  const source = await tableReader.read(sampleFile('a.csv', text));
  expect(source.kind).toBe('lines');
  if (source.kind !== 'lines') return;
  const rows = text.split('\n').filter((line) => line !== '""');
  expect(source.lines.map(({ cells }) => cells?.join(','))).toEqual(rows);
  expect(source.problems.map(({ severity }) => severity)).toEqual(['warning']);
});

test('what stands alone in its row of a table is a line of text: its name, its day, its note', async () => {
  const text = '供水點清冊,,\n,,106.08.04\n序號,地點,電話\n1,河濱里活動中心,12\n備註：每日更新,,\n';
  const source = await tableReader.read(sampleFile('a.csv', text));
  expect(source.kind === 'lines' && source.lines.map((line) => [line.number, line.text])).toEqual([
    [1, '供水點清冊'],
    [2, '106.08.04'],
    [3, '序號\t地點\t電話'],
    [4, '1\t河濱里活動中心\t12'],
    [5, '備註：每日更新'],
  ]);
});

test('names of columns may be written traditionally, and years be those of the Republic', async () => {
  const { records, problems } = await read(
    '公告標題,發布日期,類別\n甲,112/05/06,公告\n乙,1120507,新聞',
  );
  expect(problems.map(({ found }) => found)).toEqual(['有 2 条没有正文']);
  expect(records).toMatchObject([
    { title: '甲', date: '2023-05-06', section: '公告' },
    { title: '乙', date: '2023-05-07', section: '新聞' },
  ]);
});

test.each([
  ['起始日期,截止日期', '2020-01-08,2020-01-10', '2020-01-08/2020-01-10'],
  ['开始时间,结束时间', '2020/8/3 09:00,', '2020-08-03'],
  ['StartDate,EndDate', '2020-01-08,2025-01-08', '2020-01-08'],
])('what a row tells from day to day: %s', async (columns, days, date) => {
  const { records, problems } = await read(
    `序号,${columns},大事内容\n1,${days},院长作工作报告，获全票通过`,
  );
  expect(records).toMatchObject([
    { title: null, date, lines: [{ text: '院长作工作报告，获全票通过' }] },
  ]);
  expect(problems.map(({ found }) => found)).toEqual(['没有这样的列，以“大事内容”一列作正文']);
});

test('columns of any names are read by the one that names what each row is of, and that is told', async () => {
  const { records, problems } = await read(
    '序号,案件名称,相对人名称,处罚决定日期\n1,甲未批先建案,甲厂,2023/2/6\n2,乙超标排放案,乙厂,2023/2/17',
  );
  expect(records).toMatchObject([
    { title: '甲未批先建案', date: '2023-02-06' },
    { title: '乙超标排放案', date: '2023-02-17' },
  ]);
  expect(problems.map(({ found }) => found)).toEqual([
    '没有这样的列，以“案件名称”一列作标题',
    '有 2 条没有正文',
  ]);
});

test('a year in a column of its own belongs to the day beside it', async () => {
  const { records, problems } = await read(
    '标题,年份,日期\n甲,2005,3月18日\n乙,2005,5月\n丙,2006,1月9日至11日\n丁,2007,\n戊,2008,12.8\n己,2009,"3月12日、19日"',
  );
  expect(records.map(({ title, date }) => [title, date])).toEqual([
    ['甲', '2005-03-18'],
    ['乙', '2005-05'],
    ['丙', '2006-01-09/2006-01-11'],
    ['丁', '2007'],
    ['戊', '2008-12-08'],
    ['己', '2009-03-12/2009-03-19'],
  ]);
  // Days apart are more than a range says: they stay as they are written.
  expect(records.at(-1)?.fields).toContainEqual({ name: '日期', value: '3月12日、19日' });
  expect(problems.filter(({ expected }) => expected.includes('日期'))).toEqual([]);
});

test('year, month and day may be columns each', async () => {
  const { records } = await read('标题,年度,月份,日\n甲,1987,4,12\n乙,1987,9,\n丙,1988,,');
  expect(records.map(({ date }) => date)).toEqual(['1987-04-12', '1987-09', '1988']);
});

test('rows that all state their day, the first one too, are items without names of columns', async () => {
  const { records, problems } = await read(
    '1.,王甲,一般申报,民國99年05月28日\n2.,李乙,一般申报,民國99年05月29日\n3.,王甲,信托申报,民國99年05月30日',
  );
  expect(records.map(({ title, date, fields }) => [title, date, fields.at(-1)?.value])).toEqual([
    ['王甲', '2010-05-28', '一般申报'],
    ['李乙', '2010-05-29', '一般申报'],
    ['王甲', '2010-05-30', '信托申报'],
  ]);
  expect(problems[0]?.expected).toContain('第一行写列名');
});

test('the hour at which something happened is kept, and a day is no title', async () => {
  const { records } = await read(
    '發生時間,發生地點,車種\n102年01月01日 03時00分,甲路口,機車\n102年01月02日 04時00分,乙路口,小客車',
  );
  expect(records).toMatchObject([
    { title: '甲路口', date: '2013-01-01', fields: [{ value: '102年01月01日 03時00分' }, {}] },
    { title: '乙路口', date: '2013-01-02' },
  ]);
});

test('what stands above the names of columns or below the rows is no item, and is told', async () => {
  const { records, problems } = await read(
    '河川市公園清冊,,\n名稱,地址,面積\n河濱公園,河濱路1號,1.2\n山腳公園,山腳路1號,2.3\n資料來源：公園處,,',
  );
  expect(records.map(({ title }) => title)).toEqual(['河濱公園', '山腳公園']);
  expect(problems[0]?.found).toBe('还有“河川市公園清冊”、“資料來源：公園處”');
});

test('events of a calendar are called by their summary, however many are called alike', async () => {
  const { records } = await read(
    'DTSTART,DTEND,SUMMARY,UID\n2013-09-10T10:00:00,2013-09-10T11:00:00,會見來賓,a@x\n2013-09-08T00:00:00,2013-09-08T23:00:00,無公開行程,b@x\n2013-09-07T00:00:00,2013-09-07T23:00:00,無公開行程,c@x',
  );
  expect(records.map(({ title, date }) => [title, date])).toEqual([
    ['會見來賓', '2013-09-10'],
    ['無公開行程', '2013-09-08'],
    ['無公開行程', '2013-09-07'],
  ]);
});

test('where no column is called a date the first that holds nothing but days is, which is told', async () => {
  const { records, problems } = await read(
    '職稱,姓名,卸任,到職\n縣長,王甲,1951年5月,1949年3月1日\n縣長,李乙,1953年7月2日,1951年6月',
  );
  expect(records.map(({ title, date }) => [title, date])).toEqual([
    ['王甲', '1949-03-01'],
    ['李乙', '1951-06'],
  ]);
  expect(problems.map(({ found }) => found)).toContain('没有这样的列，以“到職”一列作日期');
});

test('a title that a row lacks keeps no column from naming the others', async () => {
  const { records } = await read(
    '当事人,案件名称,罚款\n甲店,甲店占道经营案,200\n乙店,,300\n丙店,丙店无照经营案,500\n丁店,丁店乱倒垃圾案,100',
  );
  expect(records.map(({ title }) => title)).toEqual([
    '甲店占道经营案',
    '乙店',
    '丙店无照经营案',
    '丁店乱倒垃圾案',
  ]);
});
