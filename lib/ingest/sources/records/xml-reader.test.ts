import { expect, test } from 'vitest';
import { readEntries, sampleFile } from '@/lib/ingest/sources/sample-source';
import { xmlReader } from './xml-reader';

const read = (xml: string) => readEntries(xmlReader, sampleFile('a.xml', xml));

test('an element whose children hold nothing but text is a record, at its line', async () => {
  const { records, problems } = await read(`<?xml version="1.0"?>
<docs>
<doc><title>甲</title><date>2023-05-06</date><content>一段。</content></doc>
<doc><title>乙</title><date>2023-05-07</date><content>二段。</content></doc>
</docs>`);
  expect(records).toMatchObject([
    { line: 3, title: '甲', date: '2023-05-06', lines: [{ text: '一段。' }] },
    { line: 4, title: '乙', date: '2023-05-07', lines: [{ text: '二段。' }] },
  ]);
  expect(problems).toEqual([]);
});

test('a feed gives its items, and not itself', async () => {
  const { records } = await read(`<rss><channel><title>要闻</title><link>http://a.cn</link>
<item><title>甲</title><pubDate>Mon, 08 May 2023 20:00:00 GMT</pubDate>
<description><![CDATA[<p>5月8日，会议召开。</p>]]></description></item></channel></rss>`);
  // Eight in the evening of Greenwich is the next day in China.
  expect(records).toMatchObject([
    { title: '甲', date: '2023-05-09', lines: [{ text: '5月8日，会议召开。' }] },
  ]);
  expect(records).toHaveLength(1);
});

test('what stands before a fault is kept, and the fault told', async () => {
  const { records, problems } = await read(
    '<a><b><title>甲</title><content>一段。</content></b><b><title>乙</a>',
  );
  expect(records.map(({ title }) => title)).toEqual(['甲']);
  expect(problems).toMatchObject([{ severity: 'omitted' }]);
  expect(problems).toHaveLength(1);
});

test('XML without records says so', async () => {
  const { records, problems } = await read('<a>只有一段文字。</a>');
  expect(records).toEqual([]);
  expect(problems).toMatchObject([{ found: '里面没有条目' }]);
});

test('the articles of a law are its text, with the headings between them; posts of a feed are not', async () => {
  const law = await read(
    '<LAWS><law><name>公園管理辦法</name><date>20210501</date><articles><chapter>第一章 總則</chapter>' +
      '<article><no>第 1 條</no><content>本辦法依自治條例訂定。</content></article>' +
      '<article><no>第 2 條</no><content>公園全日開放。</content></article></articles></law></LAWS>',
  );
  expect(law.records).toMatchObject([
    {
      title: '公園管理辦法',
      date: '2021-05-01',
      lines: [
        { text: '第一章 總則' },
        { text: '第 1 條　本辦法依自治條例訂定。' },
        { text: '第 2 條　公園全日開放。' },
      ],
    },
  ]);
  const post = (day: number) =>
    `<item><pubDate>2023-05-0${day}</pubDate><description>第${day}件事。</description></item>`;
  const feed = await read(`<rss><channel><title>河川</title>${post(1)}${post(2)}</channel></rss>`);
  expect(feed.records.map(({ date }) => date)).toEqual(['2023-05-01', '2023-05-02']);
});
