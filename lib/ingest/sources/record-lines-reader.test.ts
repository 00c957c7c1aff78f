import { expect, test } from 'vitest';
import { formatProblem } from './ingest-problem';
import { recordLinesReader } from './record-lines-reader';
import type { RecordEntry } from './source-reader';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, pieces = 7): Promise<RecordEntry[]> {
  const source = await recordLinesReader.read({
    name: 'news.jsonl',
    bytes: () => bytes,
    *chunks() {
      // As files are read: the same memory again and again.
      const buffer = new Uint8Array(pieces);
      for (let start = 0; start < bytes.length; start += pieces) {
        const piece = bytes.subarray(start, start + pieces);
        buffer.set(piece);
        yield buffer.subarray(0, piece.length);
      }
    },
  });
  const entries: RecordEntry[] = [];
  if (source.kind === 'records') for await (const entry of source.entries) entries.push(entry);
  return entries;
}
const readAll = async (...lines: string[]) => {
  const entries = await read(bytesOf(lines.join('\n')));
  return {
    records: entries.flatMap((entry) => ('record' in entry ? [entry.record] : [])),
    problems: entries.flatMap((entry) => ('problem' in entry ? [entry.problem] : [])),
  };
};

const LINE = { title: '题名', body: '正文。' };
const EMPTY = { id: null, date: null, section: null, subsection: null, page: null, issue: null };

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
  const text = `\ufeff${JSON.stringify(whole)}\r\n\n${JSON.stringify({ ...LINE, id: 7, section: ' ', date: null })}`;
  for (const pieces of [1, 7, 1000]) {
    const entries = await read(bytesOf(text), pieces);
    expect(entries).toEqual([
      { record: { ...whole, line: 1, title: '题 名𠮷', page: 3, body: '第一段。\n第二段。' } },
      { record: { ...EMPTY, ...LINE, line: 3, id: '7' } },
    ]);
  }
});

test('a bad record is left out with its line and a remedy, and the others are read', async () => {
  const { records, problems } = await readAll(
    JSON.stringify(LINE),
    '{"title": "没有结尾',
    JSON.stringify({ body: '没有题名。' }),
    JSON.stringify({ title: '没有正文', body: '  ' }),
    JSON.stringify({ title: 5, body: '数字作题名。' }),
    '[]',
    'null',
    JSON.stringify(LINE),
  );
  expect(records.map(({ line }) => line)).toEqual([1, 8]);
  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['omitted']));
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(problems.slice(0, 3).map(formatProblem)).toEqual([
    '未收录 news.jsonl:2：应为一行一个完整的 JSON 对象；实为“{"title": "没有结尾”。处理：一行写完一条，不折行；检查这一行的引号、逗号和括号。',
    '未收录 news.jsonl:3：应为不空的标题 title；实为没有这一项。处理：改正这一行，再运行一次。',
    '未收录 news.jsonl:4：应为不空的正文 body；实为“""”。处理：改正这一行，再运行一次。',
  ]);
});

test('bytes that are not UTF-8 leave out their line only', async () => {
  const line = bytesOf(JSON.stringify(LINE));
  const bytes = Uint8Array.of(...line, 0x0a, 0xb9, 0xab, 0xb1, 0xa8, 0x0a, ...line);
  const entries = await read(bytes);
  expect(entries.map((entry) => ('record' in entry ? 'record' : entry.problem.line))).toEqual([
    'record',
    2,
    'record',
  ]);
});

test('an unusable field counts as unsaid, and the record is kept', async () => {
  const { records, problems } = await readAll(
    JSON.stringify({ ...LINE, date: '2023-02-30', page: 0, id: '豫政〔2023〕5号', issue: 'a/b' }),
    JSON.stringify({ ...LINE, date: '去年', section: ['国内'] }),
    JSON.stringify({ title: '题\ufffd', body: '正文。' }),
  );
  expect(records).toEqual([
    { ...EMPTY, ...LINE, line: 1 },
    { ...EMPTY, ...LINE, line: 2 },
    { ...EMPTY, ...LINE, title: '题\ufffd', line: 3 },
  ]);
  expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
    ...Array(4).fill([1, 'warning']),
    ...Array(2).fill([2, 'warning']),
    [3, 'warning'],
  ]);
});

test('fields that are not read are named once, for all lines', async () => {
  const { problems } = await readAll(
    JSON.stringify({ ...LINE, url: 'https://example.org/1' }),
    JSON.stringify({ ...LINE, url: 'https://example.org/2', source: '报' }),
  );
  expect(problems.map(({ line, found }) => [line, found])).toEqual([[null, '还有 url、source']]);
});

test('of thousands of bad lines the first are shown and the rest counted', async () => {
  const { records, problems } = await readAll(...Array<string>(3000).fill('{'));
  expect(records).toEqual([]);
  expect(problems).toHaveLength(11);
  expect(problems.at(-1)).toMatchObject({ line: 3000 });
  expect(problems.at(-1)?.found).toContain('另有2990处');
});
