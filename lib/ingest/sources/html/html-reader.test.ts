import { expect, test } from 'vitest';
import type { TextSource } from '@/lib/ingest/sources/source-reader';
import { htmlReader } from './html-reader';

async function read(html: string): Promise<TextSource> {
  const bytes = new TextEncoder().encode(html);
  const source = await htmlReader.read({
    name: 'a.html',
    bytes: () => bytes,
    chunks: () => [bytes],
  });
  if (source.kind !== 'lines') throw new Error('Expected lines, got records');
  return source;
}
const texts = async (html: string) => (await read(html)).lines.map(({ text }) => text);

const PAGE = `<!DOCTYPE html>
<!-- saved from url=(0037)https://www.example.org/2023/t1.html -->
<html><head><title>河阴县召开防汛工作会议_河阴县人民政府门户网站</title>
<meta name="ArticleTitle" content="河阴县召开防汛工作会议">
<meta name="PubDate" content="2023-05-06 10:30"><meta name="ColumnName" content="政务要闻">
<meta name="ContentSource" content="河阴县人民政府办公室"><style>p{}</style></head>
<body><nav><a href=1>首页</a></nav>
<div class="menu"><a>首页</a> | <a>要闻</a> | <a>公开</a> | <a>服务</a></div>
<div class=title>河阴县召开防汛工作会议</div>
<div>发布日期：2023-05-06&nbsp; 来源：县政府办</div>
<div id=zoom><p>&emsp;&emsp;5月6日，河阴县召开
防汛工作会议。</p><h3>会议要求</h3>
<p style="text-align: right">河阴县人民政府</p>
<script>var a = 1;</script><p style="display:none">隐藏</p></div>
<footer>版权所有</footer></body></html>`;

test('a page gives its text line by line, with headings, and what its head states', async () => {
  const { lines, stated } = await read(PAGE);
  expect(
    lines.map(({ number, text, heading, align, isFurniture }) => [
      number,
      text,
      heading ?? align ?? isFurniture,
    ]),
  ).toEqual([
    [8, '首页 | 要闻 | 公开 | 服务', true],
    [9, '河阴县召开防汛工作会议', 1],
    [10, '发布日期：2023-05-06  来源：县政府办', undefined],
    [11, '\u2003\u20035月6日，河阴县召开防汛工作会议。', undefined],
    [12, '会议要求', 3],
    [13, '河阴县人民政府', 'right'],
  ]);
  expect(stated).toEqual({
    id: null,
    title: '河阴县召开防汛工作会议',
    date: '2023-05-06',
    section: '政务要闻',
    subsection: null,
    page: null,
    issue: null,
    fields: [
      { name: '来源', value: '河阴县人民政府办公室' },
      { name: '原文链接', value: 'https://www.example.org/2023/t1.html' },
    ],
  });
});

test('a table of data gives rows with cells, a table that lays out the page gives its text', async () => {
  const text = '正文一句话写得相当长，说的是一件平常的事情。'.repeat(16);
  const { lines } = await read(
    `<table><tr><td><p>${text}</p><p>第二段。</p><p>第三段。</p>
    <table><tr><th>指标<th>数值</tr><tr><td>人口<br>（万）<td>12</tr></table></td></tr></table>`,
  );
  expect(lines.map(({ text, cells }) => cells ?? text)).toEqual([
    text,
    '第二段。',
    '第三段。',
    ['指标', '数值'],
    ['人口 （万）', '12'],
  ]);
});

test('breaks, lists and set text keep their lines', async () => {
  expect(
    await texts('<p>甲<br>乙</p><ol><li>丙</li><li>丁</li></ol><pre>戊\n  己</pre>庚'),
  ).toEqual(['甲', '乙', '1. 丙', '2. 丁', '戊', '  己', '庚']);
  expect(await texts('<p>GDP\nwas up\n很多')).toEqual(['GDP was up很多']);
});

test('a page without any text, or that is no page, is an error with a remedy', async () => {
  for (const html of [
    '<html><body><script>load()</script></body></html>',
    '<head><title>题</title>',
  ]) {
    const { lines, problems } = await read(html);
    expect(lines).toEqual([]);
    expect(problems.map(({ severity, remedy }) => [severity, remedy.includes('.txt')])).toEqual([
      ['error', true],
    ]);
  }
});

test('text without any element, and elements never closed, are read', async () => {
  expect(await texts('只有一句话。')).toEqual(['只有一句话。']);
  expect(await texts('<div><p>甲<p>乙<table><tr><td>丙')).toEqual(['甲', '乙', '丙']);
});

test('a hostile nesting ends neither the stack nor the hour', async () => {
  expect(await texts(`${'<div>'.repeat(20_000)}深处`)).toEqual(['深处']);
  const rows = '<table><tr><td>'.repeat(2000);
  expect(await texts(`${rows}内`)).toEqual(['内']);
});

test('a table of one column frames the page, and is no table of it', async () => {
  const { lines } = await read(
    `<table><tr><td><h1>关于防汛的通知</h1></td></tr><tr><td><p>各县区：</p><p>现通知如下。</p></td></tr></table>`,
  );
  expect(lines.map(({ text, cells }) => [text, cells])).toEqual([
    ['关于防汛的通知', undefined],
    ['各县区：', undefined],
    ['现通知如下。', undefined],
  ]);
});

test('a term that only names what stands beside it is one line with it', async () => {
  expect(
    await texts('<dl><dt>来信标题：</dt><dd>路灯不亮</dd><dt>回复内容</dt><dd>已修复。</dd></dl>'),
  ).toEqual(['来信标题：路灯不亮', '回复内容：已修复。']);
  expect(await texts('<dl><dt>路灯何时修复？</dt><dd>已修复。</dd></dl>')).toEqual([
    '路灯何时修复？',
    '已修复。',
  ]);
});

test('a list beside the text goes with its heading; a boxed sentence beside it stays', async () => {
  const kept = async (beside: string) => {
    const { lines } = await read(`<main><p>长桌宴开席。</p></main><aside>${beside}</aside>`);
    return lines.filter(({ isFurniture }) => !isFurniture).map(({ text }) => text);
  };
  expect(await kept('<h3>热门</h3><ul><li><a>举办龙舟赛</a></li></ul>')).toEqual(['长桌宴开席。']);
  expect(await kept('<p>宴席始于清末。</p>')).toEqual(['长桌宴开席。', '宴席始于清末。']);
});

test('a table around a text, with its paragraphs in one cell, has no rows; a form with a note has', async () => {
  const frame =
    '<table><tr><td>河濱部令</td><td>中華民國112年5月6日<br>河濱字第1號</td></tr>' +
    '<tr><td colspan="2"><p>廢止本要點，並自即日生效。</p><p>部長　王甲</p></td></tr></table>';
  expect(await texts(frame)).toEqual([
    '河濱部令',
    '中華民國112年5月6日',
    '河濱字第1號',
    '廢止本要點，並自即日生效。',
    '部長　王甲',
  ]);
  const form =
    '<table><tr><td>姓名</td><td>电话</td></tr><tr><td>王甲</td><td>12</td></tr>' +
    '<tr><td colspan="2"><p>一式两份。</p><p>请用正楷。</p></td></tr></table>';
  expect((await read(form)).lines.map(({ cells }) => cells?.length)).toEqual([2, 2, undefined]);
});

test('a box that opens over a page is none of its text', async () => {
  const { lines } = await read(
    '<p>会议召开。</p><div class="leave-modal"><p>您要离开本站，是否继续？</p><a>继续访问</a></div>',
  );
  expect(lines.filter(({ isFurniture }) => !isFurniture).map(({ text }) => text)).toEqual([
    '会议召开。',
  ]);
});
