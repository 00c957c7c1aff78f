import { expect, test } from 'vitest';
import { readEntries, sampleFile } from '@/lib/ingest/sources/sample-source';
import { jsonReader } from './json-reader';

const read = (text: string) => readEntries(jsonReader, sampleFile('a.json', text));
const titles = async (value: unknown) =>
  (await read(JSON.stringify(value))).records.map(({ title }) => title);

test('an array of objects is records, each with the line where it begins', async () => {
  const { records, problems } = await read(`[
  {
    "标题": "甲", "发布日期": "20230506", "tag": "[正文] 时政", "正文": "一段。\\n二段。"
  },
  {"name": "乙", "pub_date": 1683302400, "content": "<p>三段。</p><table><tr><td>四<td>五</table>"}
]`);
  expect(records).toMatchObject([
    {
      line: 2,
      title: '甲',
      date: '2023-05-06',
      section: '时政',
      lines: [{ text: '一段。' }, { text: '二段。' }],
    },
    {
      line: 5,
      title: '乙',
      date: '2023-05-06',
      lines: [{ text: '三段。' }, { cells: ['四', '五'] }],
    },
  ]);
  expect(problems).toEqual([]);
});

test('a file without a record is not called broken', async () => {
  expect((await read('[]')).problems).toMatchObject([
    { remedy: expect.stringContaining('重新导出') },
  ]);
  expect((await read('[]')).problems[0]?.remedy).not.toContain('引号');
  expect((await read('[{"标题": "甲"},]')).problems[0]?.remedy).toContain('引号');
});

test('the first array of objects holds them, however deep and in however many parts', async () => {
  const items = [{ title: '甲' }, { title: '乙' }];
  expect(await titles({ code: 0, data: { total: 2, list: items } })).toEqual(['甲', '乙']);
  expect(
    await titles({
      pages: [
        { no: 1, rows: items },
        { no: 2, rows: items },
      ],
    }),
  ).toEqual(Array(2).fill(['甲', '乙']).flat());
  expect(await titles({ columns: [{ key: 'a' }], rows: items })).toEqual(['甲', '乙']);
  expect(await titles([{ title: '丙', files: [{ name: '附件' }] }])).toEqual(['丙']);
});

test('an object with a text of its own is a record, whatever arrays it has', async () => {
  expect(await titles({ title: '丁', content: '正文。', files: [{ name: '附件' }] })).toEqual([
    '丁',
  ]);
  expect(await titles({ title: '戊', url: 'https://www.example.org/' })).toEqual(['戊']);
});

test('JSON Lines under this name are read as such', async () => {
  const { records } = await read('{"title":"甲"}\r\n{"title":"乙"}\n');
  expect(records.map(({ line, title }) => [line, title])).toEqual([
    [1, '甲'],
    [2, '乙'],
  ]);
});

test.each([
  ['[{"title": "甲"},\n{"title": "乙"', 2],
  ['[\n{"title": "甲"}\n{"title": "乙"}]', 3],
  ["{'title': '甲'}", 1],
  ['[1, 2]', null],
  ['"字"', null],
  ['['.repeat(200_000), 1],
])(
  'what is no JSON, or holds no records, is left out whole with its line: %#',
  async (text, line) => {
    const { records, problems } = await read(text);
    expect(records).toEqual([]);
    expect(problems.map((one) => [one.severity, one.line])).toEqual([['omitted', line]]);
  },
);

test('what systems set before and behind the names of columns says nothing', async () => {
  const { records } = await read(
    JSON.stringify([
      { articleTitle: '甲', news_content: '一段。', pubTime: '2023-05-06', channelName: '时政' },
      { 文章标题: '乙', 正文内容: '二段。', 栏目名称: '科技', doc_pub_date: '2023-05-07' },
    ]),
  );
  expect(records).toMatchObject([
    { title: '甲', date: '2023-05-06', section: '时政', lines: [{ text: '一段。' }] },
    { title: '乙', date: '2023-05-07', section: '科技', lines: [{ text: '二段。' }] },
  ]);
});

test('where no key says which value is the text, the one that can be nothing else is', async () => {
  const neirong = '<p>会议召开。</p><p>会议要求，抓好落实。</p>';
  const { records } = await read(JSON.stringify([{ title: '甲', remarks: '短。', neirong }]));
  expect(records).toMatchObject([
    { lines: [{ text: '会议召开。' }, { text: '会议要求，抓好落实。' }] },
  ]);
});

test('what a system says of a text may lie in a part of the record', async () => {
  const { records } = await read(
    JSON.stringify([
      { _id: 'a', _source: { title: '甲', content: '一段。', pub_date: '2023-05-06' } },
      { meta: { title: '乙', publish_date: '2023-05-07' }, text: '二段。' },
    ]),
  );
  expect(records).toMatchObject([
    { title: '甲', date: '2023-05-06', lines: [{ text: '一段。' }] },
    { title: '乙', date: '2023-05-07', lines: [{ text: '二段。' }] },
  ]);
});

test('records without a title are called by the key that names what each is of, and that is told', async () => {
  const { records, problems } = await readEntries(
    jsonReader,
    sampleFile(
      'a.json',
      JSON.stringify([
        {
          _id: { $oid: '60ae6f94e995f7e541f057f2' },
          DEPT_NAME: '甲局',
          TASK_NAME: '取水许可',
          handle_time: '30(工作日)',
        },
        {
          _id: { $oid: '60ae6f94e995f7e541f057f3' },
          DEPT_NAME: '乙局',
          TASK_NAME: '采矿许可',
          handle_time: '20(工作日)',
        },
      ]),
    ),
  );
  expect(records).toMatchObject([
    { id: '60ae6f94e995f7e541f057f2', title: '取水许可', fields: [{}, { value: '30(工作日)' }] },
    { title: '采矿许可' },
  ]);
  expect(problems.map(({ found }) => found)).toContain('没有这样的列，以“TASK_NAME”一列作标题');
});

test('records of figures are the rows of one table', async () => {
  const source = await jsonReader.read(
    sampleFile('a.json', '[{"年度":"105","户数":"12"},\n{"年度":"106","户数":"13","税额":7}]'),
  );
  expect(source.kind === 'lines' && source.lines.map(({ number, text }) => [number, text])).toEqual(
    [
      [1, '年度\t户数\t税额'],
      [1, '105\t12\t'],
      [2, '106\t13\t7'],
    ],
  );
});
