import { expect, test } from 'vitest';
import { readEntries, sampleFile } from '@/lib/ingest/sources/sample-source';
import { jsonReader } from './json-reader';

const read = (value: unknown, name = 'a.json') =>
  readEntries(jsonReader, sampleFile(name, JSON.stringify(value)));

test('the articles of a law are its text, each behind its count', async () => {
  const { records } = await read({
    LawName: '河濱公園管理辦法',
    LawModifiedDate: '1100501',
    LawArticles: [
      { ArticleNo: '', ArticleContent: '第一章 總則' },
      { ArticleNo: '第 1 條', ArticleContent: '本辦法依自治條例訂定。' },
    ],
  });
  expect(records).toMatchObject([
    {
      title: '河濱公園管理辦法',
      date: '2021-05-01',
      lines: [{ text: '第一章 總則' }, { text: '第 1 條　本辦法依自治條例訂定。' }],
    },
  ]);
});

test('the chapters of a text that has its own title and day are no items', async () => {
  const { records } = await read({
    title: '工作报告',
    date: '2023-01-10',
    chapters: [{ title: '一、去年工作', content: '经济平稳。' }],
  });
  expect(records).toMatchObject([
    { title: '工作报告', lines: [{ text: '一、去年工作', heading: 2 }, { text: '经济平稳。' }] },
  ]);
});

test('lists beside each other that hold the same are all read, with their names as sections or days', async () => {
  const bySection = await read({
    时政: [{ title: '甲', content: '文。' }],
    社会: [{ title: '乙', content: '文。' }],
  });
  expect(bySection.records).toMatchObject([
    { title: '甲', section: '时政' },
    { title: '乙', section: '社会' },
  ]);
  const byDay = await read({ '2021-03-01': [{ title: '甲' }], '2021-03-02': [{ title: '乙' }] });
  expect(byDay.records.map(({ date }) => date)).toEqual(['2021-03-01', '2021-03-02']);
});

test('what lies under days, one by one, is a record each, and its lists are its text', async () => {
  const { records } = await read({
    '110年01月01日': { 市長行程: ['09:00 升旗', '14:00 茶會'], 副市長行程: [] },
    '110年01月02日': { 市長行程: ['無公開行程'] },
  });
  expect(records).toMatchObject([
    {
      title: '110年01月01日',
      date: '2021-01-01',
      lines: [{ heading: 2 }, { isListItem: true }, {}],
    },
    { date: '2021-01-02' },
  ]);
});

test('the only object of a file without a title is called as the file is', async () => {
  const { records, problems } = await read(
    { 機關: '河濱區公所', 公布日期: '2020年10月17日' },
    '概況.json',
  );
  expect(records).toMatchObject([
    { title: '概況', date: '2020-10-17', fields: [{ value: '河濱區公所' }] },
  ]);
  expect(problems.map(({ found }) => found)).toEqual(['有 1 条没有正文']);
});

test('the day beside a list is that of its records, and other words beside it are told', async () => {
  const { records, problems } = await read({
    会议: '第3次会议',
    date: '2020-05-06',
    topics: [{ title: '甲议题', content: '同意。' }],
  });
  expect(records).toMatchObject([{ title: '甲议题', date: '2020-05-06' }]);
  expect(problems.map(({ found }) => found)).toEqual(['各条之外还有 会议：第3次会议']);
});

test('what portals say of columns or sections is not taken for the records', async () => {
  const posts = await read({
    categories: [{ id: 1, name: '时政' }],
    posts: [{ title: '甲会议', content: '甲会议今天召开，讨论了工作。' }],
  });
  expect(posts.records.map(({ title }) => title)).toEqual(['甲会议']);
  const table = await jsonReader.read(
    sampleFile(
      'a.json',
      JSON.stringify({
        result: {
          fields: [
            { id: '年度', type: 'text' },
            { id: '件數', type: 'int' },
          ],
          records: [
            { 年度: '105', 件數: 12 },
            { 年度: '106', 件數: 15 },
          ],
        },
      }),
    ),
  );
  expect(table.kind === 'lines' && table.lines.map(({ text }) => text)).toEqual([
    '年度\t件數',
    '105\t12',
    '106\t15',
  ]);
});

test('what all records are called alike is no title of theirs where each has a name', async () => {
  const people = ['王甲', '李乙', '陳丙'].map((name) => ({ name, title: '議員' }));
  const { records } = await read(people);
  expect(records.map(({ title, fields }) => [title, fields[0]?.value])).toEqual([
    ['王甲', '議員'],
    ['李乙', '議員'],
    ['陳丙', '議員'],
  ]);
});

test('a day among other words is read where it is the only one', async () => {
  const { records } = await read([
    { title: '甲', published_at: '平台开放：2026-06-08' },
    { title: '乙', published_at: '2026-06-08至2026-07-01报名' },
  ]);
  expect(records.map(({ date }) => date)).toEqual(['2026-06-08', null]);
});

test('what describes a record is its text where it has no other, and of two languages the Chinese one is its title', async () => {
  const { records } = await read([
    {
      bill_title_eng: 'Road Bill',
      bill_title_chi: '道路條例草案',
      description: '規管道路的使用。',
    },
    { bill_title_eng: 'Tax Bill', bill_title_chi: '稅務條例草案', datePublished: '2023-05-06' },
  ]);
  expect(records).toMatchObject([
    { title: '道路條例草案', lines: [{ text: '規管道路的使用。' }] },
    { title: '稅務條例草案', date: '2023-05-06', lines: [] },
  ]);
});

test('who speaks stands before what is said, and what a record lists are rows below its name', async () => {
  const { records } = await read([
    { title: '甲会议', content: [{ speaker: '王议员', text: '路灯不亮。' }] },
    { title: '内政部', children: [{ code: '3A', name: '警政署' }] },
  ]);
  expect(records.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
    ['王议员：路灯不亮。'],
    ['children', 'code\tname', '3A\t警政署'],
  ]);
});

test('records under numbers are called by what names each', async () => {
  const { records } = await read({
    1: { 學校名稱: '河濱國小', 電話: '1' },
    2: { 學校名稱: '山腳國小', 電話: '2' },
  });
  expect(records.map(({ title }) => title)).toEqual(['河濱國小', '山腳國小']);
});

test('a second text stands below its name, and one that is the first once more does not', async () => {
  const { records, problems } = await read([
    { title: '路灯不亮', letterContent: '文化路路灯不亮。', replyContent: '您好，已修复。' },
    {
      title: '甲会议',
      content: '甲会议今天在河川市召开。',
      html: '<p>甲会议今天在河川市召开。</p>',
    },
  ]);
  expect(records.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
    ['文化路路灯不亮。', 'replyContent', '您好，已修复。'],
    ['甲会议今天在河川市召开。'],
  ]);
  expect(problems).toEqual([]);
});

test('lists of lists are a table, and a list of words a text', async () => {
  const rows = await jsonReader.read(sampleFile('a.json', '[["年度","件數"],["105",12]]'));
  expect(rows.kind === 'lines' && rows.lines.map(({ cells }) => cells)).toEqual([
    ['年度', '件數'],
    ['105', '12'],
  ]);
  const words = await jsonReader.read(sampleFile('a.json', '["第一段。","第二段。"]'));
  expect(words.kind === 'lines' && words.lines.map(({ text }) => text)).toEqual([
    '第一段。',
    '第二段。',
  ]);
});

test('lists that lie under years and their days are all read, each of its day', async () => {
  const { records } = await read({
    '2019': { '12/31': { world: [{ text: '甲地通报病例。' }], tw: [{ text: '乙地登机检疫。' }] } },
    '2020': { '1/3': { world: null, tw: [{ text: '丙地召开会议。' }], active: false } },
  });
  expect(records.map(({ date, section }) => `${section} ${date}`)).toEqual([
    'world 2019-12-31',
    'tw 2019-12-31',
    'tw 2020-01-03',
  ]);
});

test('a list of another shape beside the records is told with its count, parts of records are not', async () => {
  const records = [
    { title: '甲', content: '甲文很长很长。', date: '2023-05-01', files: [{ name: '附件' }] },
  ];
  const { problems } = await read({
    records,
    links: [{ title: '友情链接' }],
    other: [{ title: '丙', phone: '1' }],
  });
  expect(problems.map(({ found }) => found)).toEqual(['“other”还有 1 条与别的样子不同，没有收录']);
});

test('no record is left out for lacking a title: it is called by what names it, and that is told', async () => {
  const { records, problems } = await read([
    { id: '6', title: '通知', text: '停水。' },
    { id: '7', data: { billName: '水利條例第七條修正草案', billOrg: '本院委員' }, times: ['09'] },
    { id: '8', remark: '已送达', day: '2023-05-06' },
    { id: '9', day: '2023-05-06' },
  ]);
  expect(records.map(({ title }) => title)).toEqual(['通知', '水利條例第七條修正草案', '已送达']);
  expect(problems.map(({ severity, line, found }) => [severity, line, found])).toEqual([
    ['warning', 1, '两样都没有，以 billName 作标题'],
    ['warning', 1, '两样都没有，以 remark 作标题'],
    ['omitted', 1, '只有 id、day'],
    ['warning', null, '有 2 条没有正文'],
  ]);
});

test('a text in few of the records keeps none of them from being called by the column that tells them apart', async () => {
  const long = '经费由上级补助。'.repeat(20);
  const { records } = await read(
    ['活动中心', '图书馆', '老人会馆', '污水管道'].map((one, at) => ({
      分类: '设施',
      建设案: one,
      备注: at === 1 ? long : '',
    })),
  );
  expect(records.map(({ title }) => title)).toEqual(['活动中心', '图书馆', '老人会馆', '污水管道']);
});

test('what is described as a whole, with title and day, is one record with its files', async () => {
  const { records } = await read({
    TITLE: '地价税统计表',
    DATE_PUBLISH: '2017/06/19',
    AGENCY: '税务局',
    RESOURCE: [{ RES_DESC: '统计表', CSV: 'https://example.org/1.csv' }],
  });
  expect(records).toMatchObject([{ title: '地价税统计表', date: '2017-06-19' }]);
});

test('objects under their names are the records where no list in them says a title or a text', async () => {
  const { records } = await read({
    水利局: {
      电话: '6310',
      职员: [
        { 职称: '局长', 人数: 1 },
        { 职称: '副局长', 人数: 2 },
      ],
    },
    教育局: {
      电话: '6320',
      职员: [
        { 职称: '主任', 人数: 1 },
        { 职称: '干事', 人数: 4 },
      ],
    },
  });
  expect(records.map(({ title }) => title)).toEqual(['水利局', '教育局']);
});

test('what only programs read and what is said twice is no field, and what is left out is told', async () => {
  const { records, problems } = await read([
    {
      video_title: '[视频]县长调研防汛',
      video_tag: '[视频]县长调研防汛',
      guid: '248b77c8eff644c2b127083a43f244a9',
      matter_code: '11440000006940116U2440102002003',
      credit_id: '91410300MA3X7L8Q2K',
      edit_mode: '1',
      video_detail: { content: '央视网消息：今天，县长调研防汛。', brief: '县长调研防汛。' },
    },
    { video_title: '另一条', video_detail: { content: '另一条的正文。' } },
  ]);
  expect(records).toMatchObject([
    {
      title: '[视频]县长调研防汛',
      section: null,
      fields: [
        { name: 'matter_code', value: '11440000006940116U2440102002003' },
        { name: 'credit_id', value: '91410300MA3X7L8Q2K' },
      ],
      lines: [{ text: '央视网消息：今天，县长调研防汛。' }],
    },
    { title: '另一条' },
  ]);
  expect(problems.map(({ found }) => found)).toEqual(['还有 guid、edit_mode']);
});

test('lists of words under days are a record each, what is in lists within them too', async () => {
  const { records } = await read({
    '20260303': ['1. 市委常委会召开会议', ['2. 快讯', ['（1）春耕开始', '（2）小麦返青']]],
    '20260304': ['1. 市政府召开常务会议'],
  });
  expect(records.map(({ date, lines }) => [date, lines.map(({ text }) => text)])).toEqual([
    ['2026-03-03', ['1. 市委常委会召开会议', '2. 快讯', '（1）春耕开始', '（2）小麦返青']],
    ['2026-03-04', ['1. 市政府召开常务会议']],
  ]);
});

test('what is asked about a text, with its answers, are rows below the text', async () => {
  const text = '经审理查明，原告与被告于五月登记，六月迁居，七月立约，八月履行，'.repeat(8);
  const { records } = await read({
    data: [
      {
        paragraphs: [
          {
            context: text,
            qas: [
              { question: '何时登记？', answers: [{ text: '五月', answer_start: 9 }] },
              { question: '何时迁居？', answers: [{ text: '六月', answer_start: 15 }] },
            ],
          },
        ],
      },
    ],
  });
  expect(records.map(({ lines }) => lines.map((line) => line.cells ?? line.text))).toEqual([
    [text, 'qas', ['question', 'answers'], ['何时登记？', '五月；9'], ['何时迁居？', '六月；15']],
  ]);
});

test('days in a list are a run from the first to the last, and stay as they are printed', async () => {
  const { records, problems } = await read([
    { name: '第3屆第1次會議', dates: ['107/03/02', '107/03/06'], links: 'a.pdf' },
    { name: '第3屆第2次會議', dates: ['107/03/09'], links: 'b.pdf' },
    { name: '第3屆第3次會議', dates: ['107/03/16', '107/09/16'], links: 'c.pdf' },
  ]);
  expect(
    records.map(({ date, fields }) => [date, fields.find(({ value }) => /107/.test(value))?.value]),
  ).toEqual([
    ['2018-03-02/2018-03-06', '107/03/02、107/03/06'],
    ['2018-03-09', undefined],
    ['2018-03-16', '107/03/16、107/09/16'],
  ]);
  expect(problems.map(({ expected }) => expected)).toEqual(['每条都有正文']);
});
