import { expect, test } from 'vitest';
import { formatProblem } from '@/lib/ingest/sources/ingest-problem';
import { readEntries, sampleFile } from '@/lib/ingest/sources/sample-source';
import { jsonLinesReader } from './json-lines-reader';

const read = (content: Uint8Array | string, pieces?: number) =>
  readEntries(jsonLinesReader, sampleFile('news.jsonl', content, pieces));
const readAll = (...lines: string[]) => read(lines.join('\n'));
const bodyOf = ({ lines }: { lines: readonly { text: string }[] }) =>
  lines.map(({ text }) => text).join('\n');

const LINE = { title: '题名', body: '正文。' };
const EMPTY = { id: null, date: null, section: null, subsection: null, page: null, issue: null };
const REST = { ...EMPTY, fields: [] };
const paragraph = (number: number, text: string) => ({ number, text, startsParagraph: true });

test('a record a line, whatever it leaves unsaid, and however the file is cut into pieces', async () => {
  const whole = {
    id: 'VIDE-1',
    title: ' 题\n名𠮷 ',
    date: '2012-07-02',
    section: '国内',
    subsection: '时政',
    page: '3',
    body: '第一段。\r\n\r\n　第二段。\u0000',
    issue: '2012-07',
  };
  const { body: _, ...said } = whole;
  const text = `\ufeff${JSON.stringify(whole)}\r\n\n${JSON.stringify({ ...LINE, id: 7, section: ' ', date: null })}`;
  for (const pieces of [1, 7, 1000]) {
    expect(await read(text, pieces)).toEqual({
      records: [
        {
          ...said,
          line: 1,
          title: '题 名𠮷',
          page: 3,
          fields: [],
          lines: [paragraph(1, '第一段。'), paragraph(1, '第二段。')],
        },
        { ...REST, line: 3, title: '题名', id: '7', lines: [paragraph(3, '正文。')] },
      ],
      problems: [],
    });
  }
});

test('a bad record is left out with its line and a remedy, and the others are read', async () => {
  const { records, problems } = await readAll(
    JSON.stringify(LINE),
    '{"title": "没有结尾',
    JSON.stringify({ date: '2023-05-06', title: ' ' }),
    '[]',
    'null',
    JSON.stringify(LINE),
  );
  expect(records.map(({ line }) => line)).toEqual([1, 6]);
  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['omitted']));
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  expect(problems.slice(0, 3).map(formatProblem)).toEqual([
    '未收录 news.jsonl:2：应为一行一个完整的 JSON 对象；实为“{"title": "没有结尾”。处理：一行写完一条，不折行；检查这一行的引号、逗号和括号。',
    '未收录 news.jsonl:3：应为有标题 title 或正文 body 的一条；实为只有 date、title。处理：改正这一行，再运行一次。',
    '未收录 news.jsonl:4：应为花括号括起来的一条，例如 {"title": "标题", "body": "正文"}；实为“[]”。处理：改正这一行，再运行一次。',
  ]);
});

test('a record without text keeps what else it has, and is counted', async () => {
  const { records, problems } = await readAll(
    JSON.stringify({ title: '没有正文', body: '  ', url: 'https://www.example.org/1' }),
    JSON.stringify({ title: '另有正文', body: 'docs/a.md' }),
    JSON.stringify({ body: '没有题名。' }),
  );
  expect(records.map(({ title, fields, lines }) => [title, fields, lines.length])).toEqual([
    ['没有正文', [{ name: '原文链接', value: 'https://www.example.org/1' }], 0],
    ['另有正文', [{ name: 'body', value: 'docs/a.md' }], 0],
    [null, [], 1],
  ]);
  expect(problems.map(({ severity, found }) => [severity, found])).toEqual([
    ['warning', '有 2 条没有正文'],
  ]);
});

test('bytes of another encoding leave out their line only', async () => {
  const line = Buffer.from(JSON.stringify(LINE));
  const bytes = Buffer.concat([line, Buffer.from([0x0a, 0xb9, 0xab, 0xb1, 0xa8, 0x0a]), line]);
  const { records, problems } = await read(bytes);
  expect([records.map((one) => one.line), problems.map((one) => one.line)]).toEqual([[1, 3], [2]]);
});

test('GB18030 and UTF-16 are read as well', async () => {
  // {"title":"市政府的公报"}
  const title = [0xca, 0xd0, 0xd5, 0xfe, 0xb8, 0xae, 0xb5, 0xc4, 0xb9, 0xab, 0xb1, 0xa8];
  const gb = Buffer.concat([Buffer.from('{}\n{"title":"'), Buffer.from(title), Buffer.from('"}')]);
  expect((await read(gb)).records.map((one) => one.title)).toEqual(['市政府的公报']);
  const utf16 = Buffer.from(`\ufeff${JSON.stringify(LINE)}\r\n${JSON.stringify(LINE)}`, 'utf16le');
  for (const pieces of [3, 1000]) {
    expect((await read(utf16, pieces)).records.map(bodyOf)).toEqual(['正文。', '正文。']);
  }
});

test('an unusable field counts as unsaid, and the record is kept', async () => {
  const { records, problems } = await readAll(
    JSON.stringify({ ...LINE, date: '2023-02-30', page: 0, id: '豫政〔2023〕5号', issue: 'a/b' }),
    JSON.stringify({ ...LINE, date: '去年', section: { name: '国内' } }),
    JSON.stringify({ title: '题\ufffd', body: '正文。' }),
  );
  const kept = { ...EMPTY, title: '题名' };
  expect(records.map(({ lines, ...record }) => ({ ...record, lines: lines.length }))).toEqual([
    { ...kept, line: 1, fields: [{ name: 'date', value: '2023-02-30' }], lines: 1 },
    { ...kept, line: 2, fields: [{ name: 'date', value: '去年' }], lines: 1 },
    { ...kept, line: 3, title: '题\ufffd', fields: [], lines: 1 },
  ]);
  expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
    ...Array(4).fill([1, 'warning']),
    ...Array(2).fill([2, 'warning']),
    [3, 'warning'],
  ]);
});

test('other keys stay as fields, what lists and objects hold too; what no field can hold is named once, for all lines', async () => {
  const { records, problems } = await readAll(
    JSON.stringify({
      ...LINE,
      URL: 'https://www.example.org/1',
      签发人: '王某',
      附件: ['甲', '乙'],
    }),
    JSON.stringify({
      ...LINE,
      pub_date: '2023年5月6日',
      source: '河阴日报',
      more: { a: 1, b: [[{ c: 2 }]], d: {} },
    }),
  );
  expect(
    records.map(({ date, fields }) => [date, fields.map((one) => Object.values(one))]),
  ).toEqual([
    [
      null,
      [
        ['原文链接', 'https://www.example.org/1'],
        ['签发人', '王某'],
        ['附件', '甲、乙'],
      ],
    ],
    [
      '2023-05-06',
      [
        ['来源', '河阴日报'],
        ['more a', '1'],
        ['more b c', '2'],
      ],
    ],
  ]);
  expect(problems.map(({ line, found }) => [line, found])).toEqual([[null, '还有 more d']]);
});

test('of thousands of bad lines the first are shown and the rest counted', async () => {
  const { records, problems } = await readAll(...Array<string>(3000).fill('{'));
  expect(records).toEqual([]);
  expect(problems).toHaveLength(11);
  expect(problems.at(-1)).toMatchObject({ line: 3000 });
  expect(problems.at(-1)?.found).toContain('另有2990处');
});
